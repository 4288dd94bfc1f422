import { z } from 'zod';
import { recordAct } from '~/domain/audit/acts.server';
import type { Lang } from '~/i18n/languages';
import { LANGS } from '~/i18n/languages';
import { AppError } from '~/platform/errors';
import { storeAct, takeAct } from '~/platform/kept-acts.server';
import { db, type Tx, transaction } from '~db/index.server';
import { spendMail, spendSignUp } from './account-limits.server';
import { queueCodeMail } from './account-mails.server';
import { normalAddress } from './address';
import { issueCode, newCodeRequest } from './codes.server';
import { assertPasswordGood, hashPassword } from './passwords.server';
import { addPerson, personByAddress } from './people.server';
import { placeIdOf } from './place-choice.server';

export interface SignUp {
  name: string;
  address: string;
  /** Empty: signs in by codes. */
  password: string;
  lang: Lang;
  /** A slug, or empty. */
  place: string;
}

const pending = z.object({
  name: z.string(),
  address: z.string(),
  passwordHash: z.string().nullable(),
  lang: z.enum(LANGS),
  placeId: z.string().nullable(),
});

const KIND = 'accounts.sign_up';
const keptUnder = (codeToken: string) => `sign-up.${codeToken}`;

/**
 * Asks for an account: a code goes to the address and the account exists once it is typed, so nobody can take somebody
 * else's address in advance. A known address gets a code to sign in with instead; the answer is the same, as is the
 * time. Returns the `Set-Cookie` that ties the code to this browser. Throws `too_many`, `invalid` (password, place).
 */
export async function requestSignUp(request: Request, network: string, signUp: SignUp): Promise<string> {
  const { password, place, ...rest } = signUp;
  if (password) assertPasswordGood(password, [signUp.name, signUp.address]);
  await spendSignUp(network);
  await spendMail(signUp.address);
  const placeId = await placeIdOf(db(), place);
  const payload = { ...rest, placeId, passwordHash: password ? await hashPassword(password) : null };
  const codeRequest = newCodeRequest();
  await transaction(async (tx) => {
    const known = await personByAddress(tx, signUp.address);
    const personId = known?.id ?? null;
    const purpose = known ? 'sign_in' : 'confirm';
    const digits = await issueCode(tx, request, codeRequest, {
      purpose,
      address: normalAddress(signUp.address),
      personId,
    });
    await storeAct(tx, keptUnder(codeRequest.token), { kind: KIND, payload });
    const recipient = { to: signUp.address, personId, lang: known?.lang ?? signUp.lang };
    await queueCodeMail(tx, recipient, known ? 'known' : 'confirm', digits);
  });
  return codeRequest.setCookie;
}

/** Carries what was typed over to a new code of the same browser. */
export async function movePendingSignUp(tx: Tx, from: string, to: string): Promise<void> {
  const act = await takeAct(tx, keptUnder(from));
  if (act) await storeAct(tx, keptUnder(to), act);
}

/**
 * Makes the account that was asked for with this code; gives the account that took the address in between, if one did:
 * the code has proved whose it is. Throws `invalid` (code) when nothing was asked for.
 */
export async function finishSignUp(tx: Tx, codeToken: string, address: string): Promise<string> {
  const act = await takeAct(tx, keptUnder(codeToken));
  const parsed = pending.safeParse(act?.payload);
  if (!parsed.success) throw new AppError('invalid', { fields: { code: 'accounts.error_code_dead' } });
  const known = await personByAddress(tx, address);
  if (known) return known.id;
  const id = await addPerson(tx, parsed.data);
  await recordAct(tx, { kind: 'person', person: { id } }, 'account.created', { kind: 'person', id });
  return id;
}
