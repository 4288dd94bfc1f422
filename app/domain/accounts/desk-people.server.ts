import { and, eq } from 'drizzle-orm';
import type { Lang } from '~/i18n/languages';
import { now } from '~/platform/clock.server';
import { newId, secretToken } from '~/platform/ids.server';
import { fold } from '~/platform/search/fold';
import { type Tx, tables } from '~db/index.server';

export interface DeskPerson {
  name: string;
  /** As it was told; empty where it was not. */
  phone: string;
  lang: Lang;
  placeId: string | null;
}

/** The digits of a number, without the ways of writing the country: 0555, 996555 and +996555 are one. */
export function phoneDigits(phone: string): string {
  return phone.replace(/\D/g, '').replace(/^(996|0)(?=\d{9}$)/, '');
}

/**
 * The person for whom somebody at a desk types something in: no account, nothing to sign in with. The same name with
 * the same phone is the same person. Families share a phone, so that the number alone is not enough; and nobody is ever
 * taken for the owner of an account. Returns their id.
 */
export async function personAtDesk(tx: Tx, { name, phone, lang, placeId }: DeskPerson): Promise<string> {
  const { identifiers, people } = tables;
  const digits = phoneDigits(phone);
  const normal = digits ? `${digits} ${fold(name).replace(/\s+/g, ' ').trim()}` : null;
  if (normal) {
    const [known] = await tx
      .select({ id: identifiers.personId })
      .from(identifiers)
      .where(and(eq(identifiers.kind, 'desk'), eq(identifiers.normal, normal)));
    if (known) return known.id;
  }
  const id = newId();
  const createdAt = now();
  const digest = false;
  await tx.insert(people).values({ id, name, lang, placeId, digest, createdAt, unsubscribeToken: secretToken() });
  if (normal) {
    await tx.insert(identifiers).values({ id: newId(), personId: id, kind: 'desk', value: phone, normal, createdAt });
  }
  return id;
}
