import { and, eq, gt, isNull, lt } from 'drizzle-orm';
import { recordAct } from '~/domain/audit/acts.server';
import { type Lang, pickText } from '~/i18n/languages';
import { paths } from '~/paths';
import { now } from '~/platform/clock.server';
import { env } from '~/platform/env.server';
import { AppError, assertMay } from '~/platform/errors';
import { newId, secretToken, sha256 } from '~/platform/ids.server';
import { type Limit, spend } from '~/platform/limits.server';
import { db, type Reader, tables, transaction } from '~db/index.server';
import { spendMail } from './account-limits.server';
import { queueInvitationMail } from './account-mails.server';
import type { Actor } from './actor';
import { normalAddress } from './address';
import { addMember, mayManageMembers } from './members.server';
import { INVITATION_DAYS } from './organisation';
import { findOrganisation } from './organisations.queries.server';
import { addressesOf, personByAddress } from './people.server';
import { assertSignedIn } from './signed-in.server';

const DAILY: Limit = { points: 50, perSeconds: 86_400 };
const DAY_MS = 86_400_000;
const KEPT_DAYS = 365;

/**
 * Invites an address into an organisation by mail; a new invitation replaces an open one to the same address. The
 * mail is in the language of the account with that address, else in `lang`. Throws `not_found`, `sign_in`, `forbidden`, `too_many`.
 */
export async function inviteMember(
  actor: Actor,
  slug: string,
  { email, role }: { email: string; role: 'owner' | 'member' },
  lang: Lang,
): Promise<void> {
  const { person } = assertSignedIn(actor);
  const found = await findOrganisation(db(), slug);
  assertMay(await mayManageMembers(db(), actor, found.id));
  await spend(`invitations:${person.id}`, DAILY);
  await spendMail(email);
  const token = secretToken();
  await transaction(async (tx) => {
    const organisation = await findOrganisation(tx, slug);
    assertMay(await mayManageMembers(tx, actor, organisation.id));
    const { invitations } = tables;
    const address = normalAddress(email);
    const createdAt = now();
    const isOpenToThem = and(
      eq(invitations.organisationId, organisation.id),
      eq(invitations.address, address),
      isOpen(),
    );
    await tx.update(invitations).set({ revokedAt: createdAt }).where(isOpenToThem);
    const id = newId();
    const expiresAt = new Date(createdAt.getTime() + INVITATION_DAYS * DAY_MS);
    const hashes = { tokenHash: sha256(token), invitedBy: person.id };
    await tx
      .insert(invitations)
      .values({ id, organisationId: organisation.id, address, role, ...hashes, createdAt, expiresAt });
    const invited = await personByAddress(tx, address);
    const mailLang = invited?.lang ?? lang;
    const url = env().ORIGIN + paths.invitation(mailLang, token);
    const name = pickText(organisation.names, mailLang).text;
    const recipient = { to: email, personId: invited?.id ?? null, lang: mailLang };
    await queueInvitationMail(tx, recipient, { inviter: person.name, organisation: name, url });
    await recordAct(
      tx,
      actor,
      'invitation.sent',
      { kind: 'organisation', id: organisation.id },
      { invitation: id, role },
    );
  });
}

/** What an invitation says before it is accepted. Looking does not use it up. Throws `gone` when it is not open. */
export async function openInvitation(token: string) {
  const { row, organisation } = await findOpen(db(), token);
  const { people } = tables;
  const [inviter] = await db().select({ name: people.name }).from(people).where(eq(people.id, row.invitedBy));
  return { address: row.address, role: row.role, inviter: inviter?.name ?? '', organisation };
}

/**
 * Accepts an invitation for the signed-in person whose confirmed address it was sent to. Once: of many tries one adds
 * the member. Returns the organisation's slug. Throws `sign_in`, `gone`, `forbidden` (another address).
 */
export async function acceptInvitation(actor: Actor, token: string): Promise<string> {
  const { person } = assertSignedIn(actor);
  return transaction({ key: `invitation:${sha256(token)}` }, async (tx) => {
    const { row, organisation } = await findOpen(tx, token);
    const own = await addressesOf(tx, person.id);
    if (!own.some(({ normal }) => normal === row.address)) throw new AppError('forbidden');
    const at = now();
    const { invitations } = tables;
    const accepted = await tx
      .update(invitations)
      .set({ acceptedAt: at, acceptedBy: person.id })
      .where(and(eq(invitations.id, row.id), isOpen()))
      .returning({ id: invitations.id });
    if (accepted.length === 0) throw new AppError('gone');
    await addMember(tx, organisation.id, person.id, row.role, at);
    await recordAct(
      tx,
      actor,
      'invitation.accepted',
      { kind: 'organisation', id: organisation.id },
      { invitation: row.id },
    );
    return organisation.slug;
  });
}

/** Takes an open invitation back. Throws `not_found`, `sign_in`, `forbidden`. */
export async function revokeInvitation(actor: Actor, slug: string, id: string): Promise<void> {
  await transaction(async (tx) => {
    const organisation = await findOrganisation(tx, slug);
    assertMay(await mayManageMembers(tx, actor, organisation.id));
    const { invitations } = tables;
    const revoked = await tx
      .update(invitations)
      .set({ revokedAt: now() })
      .where(and(eq(invitations.id, id), eq(invitations.organisationId, organisation.id), isOpen()))
      .returning({ id: invitations.id });
    if (revoked.length === 0) throw new AppError('not_found');
    await recordAct(tx, actor, 'invitation.revoked', { kind: 'organisation', id: organisation.id }, { invitation: id });
  });
}

/** The open invitations of an organisation, for those who manage its members. */
export async function invitationsOf(organisationId: string) {
  const { invitations } = tables;
  return db()
    .select({
      id: invitations.id,
      address: invitations.address,
      role: invitations.role,
      expiresAt: invitations.expiresAt,
    })
    .from(invitations)
    .where(and(eq(invitations.organisationId, organisationId), isOpen()))
    .orderBy(invitations.id);
}

/** Deletes addresses of invitations that ran out a year ago. */
export async function sweepInvitations(): Promise<void> {
  const before = new Date(now().getTime() - KEPT_DAYS * DAY_MS);
  await transaction(async (tx) => {
    await tx.delete(tables.invitations).where(lt(tables.invitations.expiresAt, before));
  });
}

function isOpen() {
  const { invitations } = tables;
  return and(isNull(invitations.acceptedAt), isNull(invitations.revokedAt), gt(invitations.expiresAt, now()));
}

async function findOpen(reader: Reader, token: string) {
  const { invitations, organisations } = tables;
  const [found] = await reader
    .select({ row: invitations, organisation: organisations })
    .from(invitations)
    .innerJoin(organisations, eq(organisations.id, invitations.organisationId))
    .where(and(eq(invitations.tokenHash, sha256(token)), isOpen()));
  if (!found) throw new AppError('gone');
  return found;
}
