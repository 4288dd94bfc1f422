import { and, eq, inArray, isNull, ne, or } from 'drizzle-orm';
import { recordAct } from '~/domain/audit/acts.server';
import { now } from '~/platform/clock.server';
import { AppError } from '~/platform/errors';
import { emit } from '~/platform/events.server';
import { secretToken } from '~/platform/ids.server';
import { type Tx, tables, transaction } from '~db/index.server';
import type { Actor } from './actor';
import { addressesOf } from './people.server';
import { type Proof, prove } from './proof.server';
import { activeGrants, administrators } from './roles.server';
import { assertSignedIn } from './signed-in.server';

declare module '~/platform/events.server' {
  interface Events {
    /** The person is about to lose their name for good: nouns delete what is theirs alone, in the same transaction. */
    'person.erased': { personId: string };
  }
}

/**
 * Deletes the account of the signed-in person for good. Their address, password, sessions, memberships and mails go;
 * what they wrote in public stays without a name, and their support is withdrawn (see the text of the page). The last
 * administrator must give the role to somebody first. Throws `sign_in`, `invalid` (currentPassword, code, understood).
 */
export async function eraseOwnAccount(actor: Actor, proof: Proof): Promise<void> {
  const { person } = assertSignedIn(actor);
  await prove(actor, proof);
  await transaction({ key: 'roles' }, async (tx) => {
    const admins = await administrators(tx);
    if (admins.length === 1 && admins[0] === person.id) {
      throw new AppError('invalid', { fields: { understood: 'accounts.error_last_administrator' } });
    }
    await emit('person.erased', { personId: person.id });
    const addresses = await addressesOf(tx, person.id);
    await handOverOrganisations(tx, person.id);
    await deleteTraces(
      tx,
      person.id,
      addresses.map(({ normal }) => normal),
    );
    await recordAct(tx, { kind: 'person', person: { id: person.id } }, 'account.erased', {
      kind: 'person',
      id: person.id,
    });
  });
}

/** Where the person is the only owner, the member of longest standing becomes one: an organisation is not left without. */
async function handOverOrganisations(tx: Tx, personId: string): Promise<void> {
  const { memberships } = tables;
  const owned = await tx
    .select({ organisationId: memberships.organisationId })
    .from(memberships)
    .where(and(eq(memberships.personId, personId), eq(memberships.role, 'owner')));
  for (const { organisationId } of owned) {
    const others = await tx
      .select()
      .from(memberships)
      .where(and(eq(memberships.organisationId, organisationId), ne(memberships.personId, personId)))
      .orderBy(memberships.since, memberships.personId);
    const [heir] = others;
    if (!heir || others.some(({ role }) => role === 'owner')) continue;
    await tx
      .update(memberships)
      .set({ role: 'owner' })
      .where(and(eq(memberships.organisationId, organisationId), eq(memberships.personId, heir.personId)));
    const subject = { kind: 'organisation', id: organisationId };
    await recordAct(tx, { kind: 'system' }, 'member.role_changed', subject, { personId: heir.personId, role: 'owner' });
  }
}

async function deleteTraces(tx: Tx, personId: string, addresses: string[]): Promise<void> {
  const { people, identifiers, credentials, oneTimeCodes, sessions, memberships, roleGrants, outbox, invitations } =
    tables;
  const at = now();
  for (const grant of await activeGrants(tx, personId)) {
    await tx.update(roleGrants).set({ revokedAt: at }).where(eq(roleGrants.id, grant.id));
  }
  await tx.delete(sessions).where(eq(sessions.personId, personId));
  await tx.delete(credentials).where(eq(credentials.personId, personId));
  await tx.delete(identifiers).where(eq(identifiers.personId, personId));
  await tx.delete(memberships).where(eq(memberships.personId, personId));
  const hasAddress = addresses.length > 0;
  await tx
    .delete(oneTimeCodes)
    .where(or(eq(oneTimeCodes.personId, personId), hasAddress ? inArray(oneTimeCodes.address, addresses) : undefined));
  await tx
    .delete(outbox)
    .where(or(eq(outbox.personId, personId), hasAddress ? inArray(outbox.toAddress, addresses) : undefined));
  if (hasAddress) await tx.delete(invitations).where(inArray(invitations.address, addresses));
  await tx
    .update(people)
    .set({ name: '', placeId: null, verification: 0, digest: false, erasedAt: at, unsubscribeToken: secretToken() })
    .where(and(eq(people.id, personId), isNull(people.erasedAt)));
}
