import { and, asc, eq, isNull } from 'drizzle-orm';
import { isLang, type Lang, pickText } from '~/i18n/languages';
import { AppError } from '~/platform/errors';
import { log } from '~/platform/log.server';
import { db, placeholder, prepared, type Reader, tables } from '~db/index.server';
import { type Actor, type Membership, type SignedIn, VISITOR } from './actor';
import { findSession, noteUse } from './session.server';

const membershipsByPerson = prepared((reader: Reader) =>
  reader
    .select({
      organisationId: tables.organisations.id,
      slug: tables.organisations.slug,
      names: tables.organisations.names,
      kind: tables.organisations.kind,
      verification: tables.organisations.verification,
      placeId: tables.organisations.placeId,
      role: tables.memberships.role,
    })
    .from(tables.memberships)
    .innerJoin(tables.organisations, eq(tables.organisations.id, tables.memberships.organisationId))
    .where(eq(tables.memberships.personId, placeholder('personId')))
    .orderBy(asc(tables.memberships.since), asc(tables.organisations.id)),
);

const rolesByPerson = prepared((reader: Reader) =>
  reader
    .select({ role: tables.roleGrants.role, placeId: tables.roleGrants.placeId })
    .from(tables.roleGrants)
    .where(and(eq(tables.roleGrants.personId, placeholder('personId')), isNull(tables.roleGrants.revokedAt))),
);

interface PersonRow {
  id: string;
  name: string;
  lang: string;
  placeId: string | null;
  verification: number;
  confirmedAt: Date | null;
}

/**
 * Who is asking: the person of the session with their memberships and roles, acting for the organisation that the
 * session names as long as they belong to it. A visitor without a live session.
 */
export async function actorOf(request: Request, lang?: Lang): Promise<Actor> {
  const found = await findSession(request);
  if (!found) return VISITOR;
  const { session, person } = found;
  const actor = await signedIn(person, { sessionId: session.id, actingId: session.actingOrganisationId, lang });
  // A page must not fail because its visit could not be noted.
  await noteUse(session, actor.roles.length > 0).catch((error) => log().warn({ err: error }, 'session not noted'));
  return actor;
}

/**
 * A person as an actor without a browser: for the demo's story, the command line and tests.
 * Throws `not_found` for an unknown or erased person.
 */
export async function actorForPerson(personId: string, actingId: string | null = null): Promise<SignedIn> {
  const [person] = await db().select().from(tables.people).where(eq(tables.people.id, personId));
  if (!person || person.erasedAt) throw new AppError('not_found');
  return signedIn(person, { sessionId: '', actingId });
}

async function signedIn(
  { id, name, lang, placeId, verification, confirmedAt }: PersonRow,
  session: { sessionId: string; actingId: string | null; lang?: Lang },
): Promise<SignedIn> {
  const personLang = isLang(lang) ? lang : 'ky';
  const [rows, roles] = await Promise.all([
    membershipsByPerson(db(), { personId: id }),
    rolesByPerson(db(), { personId: id }),
  ]);
  const memberships: Membership[] = rows.map(({ names, verification: state, ...row }) => ({
    ...row,
    name: pickText(names, session.lang ?? personLang).text,
    verified: state === 'verified',
  }));
  return {
    kind: 'person',
    person: { id, name, lang: personLang, placeId, verification, confirmed: confirmedAt !== null },
    acting: memberships.find(({ organisationId }) => organisationId === session.actingId) ?? null,
    memberships,
    roles,
    sessionId: session.sessionId,
  };
}
