import { and, eq, isNull } from 'drizzle-orm';
import { type ActorRef, recordAct } from '~/domain/audit/acts.server';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { newId } from '~/platform/ids.server';
import { type Reader, type Tx, tables, transaction } from '~db/index.server';
import type { Actor, RoleKind } from './actor';
import { personById } from './person.queries.server';
import { grantRolePolicy, revokeRolePolicy } from './role.policy';
import { endSessionsOf } from './session.server';
import { assertSignedIn } from './signed-in.server';

export interface RoleToGive {
  personId: string;
  role: RoleKind;
  /** The municipality; null for the whole platform, as an administrator's always is. */
  placeId: string | null;
}

/** Gives a role. The person's sessions end, so that it counts from their next sign-in. Throws `sign_in`, `forbidden`, `not_found`. */
export async function grantRole(actor: Actor, role: RoleToGive): Promise<void> {
  await transaction({ key: 'roles' }, async (tx) => {
    assertMay(grantRolePolicy(actor, role.personId));
    await giveRole(tx, actor, role);
  });
}

/**
 * Gives a role without asking who may: for the first administrator, the command line and the demo's story. Giving it
 * twice changes nothing. Part of the transaction it is called in.
 */
export async function giveRole(tx: Tx, by: ActorRef, { personId, role, placeId }: RoleToGive): Promise<void> {
  await personById(tx, personId);
  const place = role === 'administrator' ? null : placeId;
  const held = await activeGrants(tx, personId);
  if (held.some((grant) => grant.role === role && grant.placeId === place)) return;
  const grantedBy = by.kind === 'person' ? by.person.id : null;
  await tx
    .insert(tables.roleGrants)
    .values({ id: newId(), personId, role, placeId: place, grantedBy, grantedAt: now() });
  await endSessionsOf(personId);
  await recordAct(tx, by, 'role.granted', { kind: 'person', id: personId }, { role, placeId: place });
}

/** Takes a role back and ends the person's sessions. Throws `sign_in`, `forbidden`, `not_found`, `closed` (the last administrator). */
export async function revokeRole(actor: Actor, grantId: string): Promise<void> {
  await transaction({ key: 'roles' }, async (tx) => {
    const { roleGrants } = tables;
    const [grant] = await tx
      .select()
      .from(roleGrants)
      .where(and(eq(roleGrants.id, grantId), isNull(roleGrants.revokedAt)));
    if (!grant) throw new AppError('not_found');
    const isLastAdministrator = grant.role === 'administrator' && (await administrators(tx)).length === 1;
    assertMay(revokeRolePolicy(actor, { role: grant.role, isLastAdministrator }));
    const { personId, role, placeId } = grant;
    const revokedBy = assertSignedIn(actor).person.id;
    await tx.update(roleGrants).set({ revokedAt: now(), revokedBy }).where(eq(roleGrants.id, grantId));
    await endSessionsOf(personId);
    await recordAct(tx, actor, 'role.revoked', { kind: 'person', id: personId }, { role, placeId });
  });
}

/** Ids of the people who are administrators now. */
export async function administrators(reader: Reader): Promise<string[]> {
  const { roleGrants } = tables;
  const rows = await reader
    .select({ personId: roleGrants.personId })
    .from(roleGrants)
    .where(and(eq(roleGrants.role, 'administrator'), isNull(roleGrants.revokedAt)));
  return [...new Set(rows.map(({ personId }) => personId))];
}

/** The roles that a person holds now. */
export async function activeGrants(reader: Reader, personId: string) {
  const { roleGrants } = tables;
  return reader
    .select()
    .from(roleGrants)
    .where(and(eq(roleGrants.personId, personId), isNull(roleGrants.revokedAt)))
    .orderBy(roleGrants.id);
}
