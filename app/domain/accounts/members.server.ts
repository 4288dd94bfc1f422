import { and, eq } from 'drizzle-orm';
import type { ActName } from '~/domain/audit/act-names';
import { recordAct } from '~/domain/audit/acts.server';
import { AppError, assertMay } from '~/platform/errors';
import type { Verdict } from '~/platform/policy';
import { db, type Reader, type Tx, tables, transaction } from '~db/index.server';
import type { Actor } from './actor';
import { manageMembersPolicy, seeMembersPolicy } from './organisation.policy';
import { findOrganisation } from './organisations.queries.server';
import { assertSignedIn } from './signed-in.server';

type MemberRole = 'owner' | 'member';

/** Members with their names, for members. Throws `not_found`, `sign_in`, `forbidden`. */
export async function membersOf(actor: Actor, slug: string) {
  const organisation = await findOrganisation(db(), slug);
  assertMay(seeMembersPolicy(actor, organisation));
  const { memberships, people } = tables;
  const members = await db()
    .select({ personId: people.id, name: people.name, role: memberships.role, since: memberships.since })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(eq(memberships.organisationId, organisation.id))
    .orderBy(memberships.since, people.id);
  return { organisation, members, mayManage: (await mayManageMembers(db(), actor, organisation.id)).allowed };
}

/** Whether the actor may manage the members of this organisation, as it stands. */
export async function mayManageMembers(reader: Reader, actor: Actor, organisationId: string): Promise<Verdict> {
  const hasOwner = (await ownersOf(reader, organisationId)).length > 0;
  return manageMembersPolicy(actor, { id: organisationId, hasOwner });
}

async function ownersOf(reader: Reader, organisationId: string) {
  const { memberships } = tables;
  return reader
    .select({ personId: memberships.personId })
    .from(memberships)
    .where(and(eq(memberships.organisationId, organisationId), eq(memberships.role, 'owner')));
}

/** Makes a member an owner or the other way round. Throws `not_found`, `sign_in`, `forbidden`, `invalid` (the last owner). */
export async function setMemberRole(actor: Actor, slug: string, personId: string, role: MemberRole): Promise<void> {
  await changeMember(actor, slug, personId, async (tx, membership) => {
    assertMay(await mayManageMembers(tx, actor, membership.organisationId));
    if (membership.role === role) return;
    if (role === 'member') await assertAnotherOwner(tx, membership);
    await tx.update(tables.memberships).set({ role }).where(isMembership(membership));
    await record(tx, actor, 'member.role_changed', membership, { role });
  });
}

/** Removes a member, or leaves when it is oneself. Throws `not_found`, `sign_in`, `forbidden`, `invalid` (the last owner). */
export async function removeMember(actor: Actor, slug: string, personId: string): Promise<void> {
  const isSelf = assertSignedIn(actor).person.id === personId;
  await changeMember(actor, slug, personId, async (tx, membership) => {
    if (!isSelf) assertMay(await mayManageMembers(tx, actor, membership.organisationId));
    await assertAnotherOwner(tx, membership);
    await tx.delete(tables.memberships).where(isMembership(membership));
    await record(tx, actor, isSelf ? 'member.left' : 'member.removed', membership);
  });
}

/** Adds a member without asking: for accepted invitations and the demo's story. Never lowers a role that is held. */
export async function addMember(tx: Tx, organisationId: string, personId: string, role: MemberRole, since: Date) {
  const { memberships } = tables;
  await tx.insert(memberships).values({ organisationId, personId, role, since }).onConflictDoNothing();
  if (role === 'owner') await tx.update(memberships).set({ role }).where(isMembership({ organisationId, personId }));
}

type Membership = typeof tables.memberships.$inferSelect;

async function changeMember(
  actor: Actor,
  slug: string,
  personId: string,
  change: (tx: Tx, membership: Membership) => Promise<void>,
): Promise<void> {
  assertSignedIn(actor);
  // One key for all of an organisation: two owners who leave at once must not leave none.
  await transaction({ key: `members:${slug}` }, async (tx) => {
    const { id: organisationId } = await findOrganisation(tx, slug);
    const [membership] = await tx.select().from(tables.memberships).where(isMembership({ organisationId, personId }));
    if (!membership) throw new AppError('not_found');
    await change(tx, membership);
  });
}

function isMembership({ organisationId, personId }: { organisationId: string; personId: string }) {
  const { memberships } = tables;
  return and(eq(memberships.organisationId, organisationId), eq(memberships.personId, personId));
}

async function assertAnotherOwner(reader: Reader, { organisationId, personId, role }: Membership): Promise<void> {
  if (role !== 'owner') return;
  const owners = await ownersOf(reader, organisationId);
  if (owners.some((owner) => owner.personId !== personId)) return;
  throw new AppError('invalid', { fields: { member: 'organisations.error_last_owner' } });
}

async function record(
  tx: Tx,
  actor: Actor,
  act: ActName,
  { organisationId, personId }: Membership,
  details: Record<string, unknown> = {},
): Promise<void> {
  await recordAct(tx, actor, act, { kind: 'organisation', id: organisationId }, { personId, ...details });
}
