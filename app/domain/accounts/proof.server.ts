import { AppError } from '~/platform/errors';
import { spend } from '~/platform/limits.server';
import { db, transaction } from '~db/index.server';
import { spendMail } from './account-limits.server';
import { queueCodeMail } from './account-mails.server';
import type { Actor } from './actor';
import { issueCode, newCodeRequest, withCode } from './codes.server';
import { passwordFits } from './passwords.server';
import { addressesOf, passwordHashOf } from './people.server';
import { assertSignedIn } from './signed-in.server';

/** How a signed-in person shows once more that it is them, before something that cannot be undone. */
export interface Proof {
  /** Their password, if they have one. */
  password: string;
  /** Else the code that requestProofCode() mailed. */
  code: string;
  request: Request;
}

/** Whether this person proves themselves with a password (true) or with a code by mail. */
export async function hasPassword(actor: Actor): Promise<boolean> {
  return (await passwordHashOf(db(), assertSignedIn(actor).person.id)) !== null;
}

/** Mails a code to the person's own address. Returns its `Set-Cookie`. Throws `sign_in`, `too_many`. */
export async function requestProofCode(request: Request, actor: Actor): Promise<string> {
  const { person } = assertSignedIn(actor);
  const address = (await addressesOf(db(), person.id)).at(-1);
  if (!address) throw new AppError('forbidden');
  await spendMail(address.normal);
  const codeRequest = newCodeRequest();
  await transaction(async (tx) => {
    const code = { purpose: 'sign_in' as const, address: address.normal, personId: person.id };
    const digits = await issueCode(tx, request, codeRequest, code);
    await queueCodeMail(tx, { to: address.value, personId: person.id, lang: person.lang }, 'prove', digits);
  });
  return codeRequest.setCookie;
}

/** Throws `invalid` (field `currentPassword` or `code`) unless the person has proved that it is them; `too_many` after ten tries. */
export async function prove(actor: Actor, { password, code, request }: Proof): Promise<void> {
  const { person } = assertSignedIn(actor);
  await spend(`proof:${person.id}`, { points: 10, perSeconds: 900 });
  const stored = await passwordHashOf(db(), person.id);
  if (stored) {
    if (await passwordFits(stored, password)) return;
    throw new AppError('invalid', { fields: { currentPassword: 'accounts.error_password_wrong' } });
  }
  await withCode(request, code, ['sign_in'], async (_tx, asked) => {
    if (asked.personId !== person.id) throw new AppError('invalid', { fields: { code: 'accounts.error_code_dead' } });
  });
}
