import type { Lang } from '~/i18n/languages';
import { AppError } from '~/platform/errors';
import { log } from '~/platform/log.server';
import { db, transaction } from '~db/index.server';
import { spendCodeTry, spendMail, spendSignIn } from './account-limits.server';
import { queueCodeMail } from './account-mails.server';
import type { Actor } from './actor';
import { normalAddress } from './address';
import { changeAddress } from './address-change.server';
import { askedCode, codeTokenOf, issueCode, newCodeRequest, withCode } from './codes.server';
import { passwordFits } from './passwords.server';
import { passwordHashOf, personByAddress } from './people.server';
import { type NewSession, startSession } from './session.server';
import { finishSignUp, movePendingSignUp } from './sign-up.server';

export interface PasswordSignIn {
  address: string;
  password: string;
  sharedPhone: boolean;
}

/**
 * Signs in with a password. An unknown address, one without a password
 * and a wrong password are refused alike and take the same time. Throws `too_many`, `invalid` (password).
 */
export async function signInWithPassword(request: Request, network: string, form: PasswordSignIn): Promise<NewSession> {
  await spendSignIn(form.address, network);
  const person = await personByAddress(db(), form.address);
  const stored = await passwordHashOf(db(), person?.id ?? '');
  const fits = await passwordFits(stored, form.password);
  if (!person || !fits) {
    log().info({ event: 'sign_in_refused', person: person?.id });
    throw new AppError('invalid', { fields: { password: 'accounts.error_sign_in' } });
  }
  return startSession(request, person.id, form.sharedPhone);
}

/**
 * Mails a code to sign in with or to set a new password with. For an unknown address everything but the mail happens,
 * so that the answer tells nothing. Returns the `Set-Cookie` that ties the code to this browser. Throws `too_many`.
 */
export async function requestCode(request: Request, purpose: 'sign_in' | 'reset', address: string): Promise<string> {
  await spendMail(address);
  const codeRequest = newCodeRequest();
  await transaction(async (tx) => {
    const known = await personByAddress(tx, address);
    const code = { purpose, address: normalAddress(address), personId: known?.id ?? null };
    const digits = await issueCode(tx, request, codeRequest, code);
    if (known) await queueCodeMail(tx, { to: address, personId: known.id, lang: known.lang }, purpose, digits);
  });
  return codeRequest.setCookie;
}

/**
 * Sends another code in place of the last one that this browser asked for. Returns the new `Set-Cookie`.
 * Throws `invalid` (code) where nothing was asked for, `too_many`.
 */
export async function resendCode(request: Request, lang: Lang): Promise<string> {
  const asked = await askedCode(request);
  if (!asked) throw new AppError('invalid', { fields: { code: 'accounts.error_code_dead' } });
  await spendMail(asked.address);
  const codeRequest = newCodeRequest();
  await transaction(async (tx) => {
    const { address, personId } = asked;
    const purpose = asked.purpose as 'sign_in' | 'confirm' | 'reset';
    const digits = await issueCode(tx, request, codeRequest, { purpose, address, personId });
    await movePendingSignUp(tx, codeTokenOf(request) ?? '', codeRequest.token);
    if (personId || purpose === 'confirm') await queueCodeMail(tx, { to: address, personId, lang }, purpose, digits);
  });
  return codeRequest.setCookie;
}

export type EnteredCode = { kind: 'signed_in'; session: NewSession } | { kind: 'address_changed' };

/**
 * Redeems the code of this browser: signs in, makes the account that was asked for, or changes the address of the
 * signed-in person. Throws `invalid` (code), `too_many`.
 */
export async function enterCode(
  request: Request,
  actor: Actor,
  network: string,
  { code, sharedPhone }: { code: string; sharedPhone: boolean },
): Promise<EnteredCode> {
  await spendCodeTry(network);
  return withCode(request, code, ['sign_in', 'confirm'], async (tx, asked): Promise<EnteredCode> => {
    if (asked.purpose === 'confirm' && asked.personId) {
      await changeAddress(tx, actor, asked.personId, asked.address);
      return { kind: 'address_changed' };
    }
    const personId = asked.personId ?? (await finishSignUp(tx, codeTokenOf(request) ?? '', asked.address));
    return { kind: 'signed_in', session: await startSession(request, personId, sharedPhone) };
  });
}
