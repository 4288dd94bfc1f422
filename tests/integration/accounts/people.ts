import { desc, eq } from 'drizzle-orm';
import type { SignedIn } from '~/domain/accounts/actor';
import { actorForPerson, actorOf } from '~/domain/accounts/actor.server';
import { hashPassword } from '~/domain/accounts/passwords.server';
import { addPerson } from '~/domain/accounts/people.server';
import { newId } from '~/platform/ids.server';
import { db, tables, transaction } from '~db/index.server';

/** A browser of the tests: it keeps the cookies that it is given and sends them with each request. */
export class Browser {
  private readonly cookies = new Map<string, string>();

  take(...given: (string | { setCookie: string })[]): this {
    for (const cookie of given) {
      const value = typeof cookie === 'string' ? cookie : cookie.setCookie;
      const [pair = ''] = value.split(';');
      const [name = '', content = ''] = pair.split('=');
      if (content === '') this.cookies.delete(name);
      else this.cookies.set(name, content);
    }
    return this;
  }

  request(path = '/ky'): Request {
    const Cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return new Request(`http://localhost:3000${path}`, { headers: { Cookie, 'User-Agent': 'Firefox/140 Linux' } });
  }

  /** A second browser with the same cookies, as a thief of them would have. */
  copy(): Browser {
    const other = new Browser();
    for (const [name, value] of this.cookies) other.cookies.set(name, value);
    return other;
  }

  actor() {
    return actorOf(this.request());
  }

  async signedIn(): Promise<SignedIn> {
    const actor = await this.actor();
    if (actor.kind === 'visitor') throw new Error('This browser is not signed in.');
    return actor;
  }
}

/** An address that no other test of the file has. */
export const newAddress = () => `p-${newId()}@example.org`;

/** A network that no other test of the file spends from. */
export const newNetwork = () => `network ${newId()}`;

export const PASSWORD = 'three quiet mountains';
let hash: Promise<string> | undefined;

/** A person with a confirmed address and, unless told otherwise, the password of the tests. */
export async function person(address = newAddress(), name = 'Айгүл'): Promise<SignedIn> {
  hash ??= hashPassword(PASSWORD);
  const passwordHash = await hash;
  const id = await transaction((tx) => addPerson(tx, { name, lang: 'ky', placeId: null, address, passwordHash }));
  return actorForPerson(id);
}

/** The code in the newest mail to an address. */
export async function codeMailedTo(address: string): Promise<string> {
  const [mail] = await mailsTo(address);
  const digits = /(\d{4}) (\d{4})/.exec(mail?.body ?? '');
  if (!digits) throw new Error(`No code was mailed to ${address}.`);
  return `${digits[1]} ${digits[2]}`;
}

/** Mails to an address, the newest first. */
export function mailsTo(address: string) {
  const { outbox } = tables;
  return db().select().from(outbox).where(eq(outbox.toAddress, address)).orderBy(desc(outbox.id));
}

/** Codes of the refusals and `ok` for what succeeded, of many tries at once. */
export async function outcomes(tries: Promise<unknown>[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const result of await Promise.allSettled(tries)) {
    const name = result.status === 'fulfilled' ? 'ok' : String((result.reason as { code?: string }).code);
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}
