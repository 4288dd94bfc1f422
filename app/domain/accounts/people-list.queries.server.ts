import { and, count, countDistinct, eq, exists, inArray, isNull, like, or } from 'drizzle-orm';
import type { LocalText } from '~/i18n/languages';
import { assertMay } from '~/platform/errors';
import { type KeysetPage, keysetPage, type PageWanted } from '~/platform/keyset.server';
import { db, tables } from '~db/index.server';
import type { Actor, RoleKind } from './actor';
import { administerPolicy } from './administer.policy';
import { addressesOf } from './people.server';
import { personById } from './person.queries.server';
import { activeGrants } from './roles.server';
import { sessionsOf } from './session.server';

const PAGE_SIZE = 30;

export interface ListedPerson {
  id: string;
  at: Date;
  name: string;
  isDemo: boolean;
  roles: RoleKind[];
}

/** What was typed, as people capitalise names: SQLite knows upper and lower case of Latin letters only. */
function spellings(q: string): string[] {
  const lower = q.toLocaleLowerCase('ru');
  const capital = lower.replace(/(^|\s)\S/gu, (start) => start.toLocaleUpperCase('ru'));
  return [...new Set([q, lower, capital])];
}

function sought(q: string) {
  const { identifiers, people } = tables;
  // The signs of patterns find themselves in no name.
  const words = q.replaceAll(/[%_\\]/g, '').trim();
  if (words === '') return undefined;
  const hasAddress = db()
    .select({ id: identifiers.id })
    .from(identifiers)
    .where(and(eq(identifiers.personId, people.id), like(identifiers.normal, `${words.toLowerCase()}%`)));
  return or(...spellings(words).map((spelling) => like(people.name, `%${spelling}%`)), exists(hasAddress));
}

/**
 * People whose name has the words of `q`, or whose address begins with it, newest first, with how many there are.
 * Throws `sign_in`, `forbidden`.
 */
export async function listPeople(
  actor: Actor,
  filter: { q: string; withRole: boolean },
  wanted: PageWanted,
): Promise<KeysetPage<ListedPerson> & { total: number }> {
  assertMay(administerPolicy(actor));
  const { people, roleGrants } = tables;
  const holdsRole = db()
    .select({ id: roleGrants.id })
    .from(roleGrants)
    .where(and(eq(roleGrants.personId, people.id), isNull(roleGrants.revokedAt)));
  const matches = and(isNull(people.erasedAt), sought(filter.q), filter.withRole ? exists(holdsRole) : undefined);
  const [[counted], page] = await Promise.all([
    db().select({ n: count() }).from(people).where(matches),
    keysetPage({ at: people.createdAt, id: people.id }, wanted, PAGE_SIZE, ({ where, order, limit }) =>
      db()
        .select({ id: people.id, at: people.createdAt, name: people.name, isDemo: people.isDemo })
        .from(people)
        .where(and(matches, where))
        .orderBy(...order)
        .limit(limit),
    ),
  ]);
  const roles = await rolesOf(page.rows.map(({ id }) => id));
  const rows = page.rows.map((row) => ({ ...row, roles: roles.get(row.id) ?? [] }));
  return { ...page, rows, total: counted?.n ?? 0 };
}

async function rolesOf(personIds: string[]): Promise<Map<string, RoleKind[]>> {
  if (personIds.length === 0) return new Map();
  const { roleGrants } = tables;
  const rows = await db()
    .select({ personId: roleGrants.personId, role: roleGrants.role })
    .from(roleGrants)
    .where(and(inArray(roleGrants.personId, personIds), isNull(roleGrants.revokedAt)));
  const roles = new Map<string, RoleKind[]>();
  for (const { personId, role } of rows) {
    roles.set(personId, [...new Set([...(roles.get(personId) ?? []), role])]);
  }
  return roles;
}

/** What an administrator sees of a person. Throws `sign_in`, `forbidden`, `not_found`. */
export async function personFile(actor: Actor, personId: string) {
  assertMay(administerPolicy(actor));
  const person = await personById(db(), personId);
  const [addresses, grants, sessions, organisations] = await Promise.all([
    addressesOf(db(), personId),
    activeGrants(db(), personId),
    sessionsOf(personId),
    organisationsOf(personId),
  ]);
  const { id, name, lang, placeId, confirmedAt, createdAt, isDemo } = person;
  const names = await namesOfPeople(grants.flatMap(({ grantedBy }) => grantedBy ?? []));
  return {
    ...{ id, name, lang, placeId, createdAt, isDemo },
    isConfirmed: confirmedAt !== null,
    addresses: addresses.map(({ value }) => value),
    roles: grants.map(({ id: grantId, role, placeId: rolePlaceId, grantedAt, grantedBy }) => ({
      ...{ grantId, role, grantedAt },
      placeId: rolePlaceId,
      grantedBy: names.get(grantedBy ?? '') ?? null,
    })),
    sessions: sessions.length,
    organisations,
  };
}

async function organisationsOf(personId: string): Promise<{ slug: string; names: LocalText }[]> {
  const { memberships, organisations } = tables;
  return db()
    .select({ slug: organisations.slug, names: organisations.names })
    .from(memberships)
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(eq(memberships.personId, personId));
}

/** The names of people by id; those who are erased have none. */
export async function namesOfPeople(ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { people } = tables;
  const rows = await db()
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(and(inArray(people.id, [...new Set(ids)]), isNull(people.erasedAt)));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** How many people hold a role of that kind now for one of the places, or for the whole platform. */
export async function countHolders(role: RoleKind, placeIds: readonly string[]): Promise<number> {
  const { roleGrants } = tables;
  const covers = or(isNull(roleGrants.placeId), inArray(roleGrants.placeId, [...placeIds]));
  const [row] = await db()
    .select({ n: countDistinct(roleGrants.personId) })
    .from(roleGrants)
    .where(and(eq(roleGrants.role, role), isNull(roleGrants.revokedAt), covers));
  return row?.n ?? 0;
}
