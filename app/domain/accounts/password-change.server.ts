import { recordAct } from '~/domain/audit/acts.server';
import { AppError } from '~/platform/errors';
import { db, type Tx, transaction } from '~db/index.server';
import { spendCodeTry } from './account-limits.server';
import { queueAccountNotice } from './account-mails.server';
import type { Actor } from './actor';
import { withCode } from './codes.server';
import { assertPasswordGood, hashPassword } from './passwords.server';
import { addressesOf, langOf, setPasswordHash } from './people.server';
import { personById } from './person.queries.server';
import { type Proof, prove } from './proof.server';
import { endSessionsOf, type NewSession, startSession } from './session.server';
import { assertSignedIn } from './signed-in.server';

/**
 * Sets a new password with the code that was mailed for it, ends every session of the person and starts one here.
 * It gives nothing else: no invitation, no role. Throws `invalid` (password, code), `too_many`.
 */
export async function resetPassword(
  request: Request,
  network: string,
  { code, password, sharedPhone }: { code: string; password: string; sharedPhone: boolean },
): Promise<NewSession> {
  // Before the code is tried, so that a weak password does not cost it.
  assertPasswordGood(password, []);
  await spendCodeTry(network);
  const hash = await hashPassword(password);
  return withCode(request, code, ['reset'], async (tx, { personId }) => {
    if (!personId) throw new AppError('not_found');
    await replacePassword(tx, personId, hash);
    return startSession(request, personId, sharedPhone);
  });
}

/** Changes or sets the password of the signed-in person and ends their other sessions. Throws `invalid`, `sign_in`. */
export async function changePassword(actor: Actor, password: string, proof: Proof): Promise<void> {
  const { person, sessionId } = assertSignedIn(actor);
  const own = await addressesOf(db(), person.id);
  assertPasswordGood(password, [person.name, ...own.map(({ normal }) => normal)], 'newPassword');
  await prove(actor, proof);
  const hash = await hashPassword(password);
  await transaction((tx) => replacePassword(tx, person.id, hash, sessionId));
}

async function replacePassword(tx: Tx, personId: string, hash: string, keepSession?: string): Promise<void> {
  const person = await personById(tx, personId);
  await setPasswordHash(tx, personId, hash);
  await endSessionsOf(personId, keepSession);
  const [address] = (await addressesOf(tx, personId)).slice(-1);
  if (address) {
    await queueAccountNotice(tx, { to: address.value, personId, lang: langOf(person.lang) }, 'password_changed');
  }
  await recordAct(tx, { kind: 'person', person: { id: personId } }, 'account.password_set', {
    kind: 'person',
    id: personId,
  });
}
