import { and, eq, ne } from 'drizzle-orm';
import { recordAct } from '~/domain/audit/acts.server';
import { AppError } from '~/platform/errors';
import { type Tx, tables, transaction } from '~db/index.server';
import { spendMail } from './account-limits.server';
import { queueAccountNotice, queueCodeMail } from './account-mails.server';
import type { Actor } from './actor';
import { normalAddress } from './address';
import { issueCode, newCodeRequest } from './codes.server';
import { addAddress, addressesOf, personByAddress } from './people.server';
import { type Proof, prove } from './proof.server';
import { endSessionsOf } from './session.server';
import { assertSignedIn } from './signed-in.server';

/**
 * Asks for another e-mail address: the code goes to the new one. Whoever has that address already is told instead, and
 * the asker sees no difference. Returns the `Set-Cookie` of the code. Throws `sign_in`, `invalid` (password), `too_many`.
 */
export async function requestAddressChange(
  request: Request,
  actor: Actor,
  address: string,
  proof: Proof,
): Promise<string> {
  const { person } = assertSignedIn(actor);
  await prove(actor, proof);
  await spendMail(address);
  const codeRequest = newCodeRequest();
  await transaction(async (tx) => {
    const holder = await personByAddress(tx, address);
    const personId = holder ? null : person.id;
    const code = { purpose: 'confirm' as const, address: normalAddress(address), personId };
    const digits = await issueCode(tx, request, codeRequest, code);
    if (holder) await queueAccountNotice(tx, { to: address, personId: holder.id, lang: holder.lang }, 'address_taken');
    else await queueCodeMail(tx, { to: address, personId, lang: person.lang }, 'prove', digits);
  });
  return codeRequest.setCookie;
}

/** Puts the proven address in place of the old ones, tells the old ones, and ends the person's other sessions. */
export async function changeAddress(tx: Tx, actor: Actor, personId: string, address: string): Promise<void> {
  const { person, sessionId } = assertSignedIn(actor);
  if (person.id !== personId) throw new AppError('not_found');
  if (await personByAddress(tx, address)) throw new AppError('conflict');
  const old = await addressesOf(tx, personId);
  const { identifiers } = tables;
  await addAddress(tx, personId, address);
  await tx
    .delete(identifiers)
    .where(
      and(
        eq(identifiers.personId, personId),
        eq(identifiers.kind, 'email'),
        ne(identifiers.normal, normalAddress(address)),
      ),
    );
  for (const { value } of old) {
    await queueAccountNotice(tx, { to: value, personId, lang: person.lang }, 'address_changed');
  }
  await endSessionsOf(personId, sessionId);
  await recordAct(tx, actor, 'account.address_changed', { kind: 'person', id: personId });
}
