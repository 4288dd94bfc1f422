import { and, asc, count, eq, inArray } from 'drizzle-orm';
import type { LocalText } from '~/i18n/languages';
import { assertMay } from '~/platform/errors';
import { type KeysetPage, keysetPage, type PageWanted } from '~/platform/keyset.server';
import { db, tables } from '~db/index.server';
import type { Actor, OrganisationKind } from './actor';
import { administerPolicy } from './administer.policy';
import type { VerificationState } from './organisation';
import { verifyOrganisationPolicy } from './organisation.policy';
import { findOrganisation } from './organisations.queries.server';
import { namesOfPeople } from './people-list.queries.server';

const PAGE_SIZE = 30;

export interface OrganisationToVerify {
  id: string;
  at: Date;
  slug: string;
  names: LocalText;
  kind: OrganisationKind;
}

/** Organisations in one state of verification, the newest first, with how many there are. Throws `sign_in`, `forbidden`. */
export async function listToVerify(
  actor: Actor,
  state: VerificationState,
  wanted: PageWanted,
): Promise<KeysetPage<OrganisationToVerify> & { total: number }> {
  assertMay(administerPolicy(actor));
  const { organisations } = tables;
  const isIn = eq(organisations.verification, state);
  const { id, createdAt, slug, names, kind } = organisations;
  const [[counted], page] = await Promise.all([
    db().select({ n: count() }).from(organisations).where(isIn),
    keysetPage({ at: createdAt, id }, wanted, PAGE_SIZE, ({ where, order, limit }) =>
      db()
        .select({ id, at: createdAt, slug, names, kind })
        .from(organisations)
        .where(and(isIn, where))
        .orderBy(...order)
        .limit(limit),
    ),
  ]);
  return { ...page, total: counted?.n ?? 0 };
}

/** What an administrator looks at before verifying. Throws `sign_in`, `forbidden`, `not_found`. */
export async function organisationFile(actor: Actor, slug: string) {
  assertMay(administerPolicy(actor));
  const row = await findOrganisation(db(), slug);
  const people = await namesOfPeople([row.verifiedBy, row.createdBy].flatMap((id) => id ?? []));
  const { memberships, people: persons } = tables;
  const owners = await db()
    .select({ id: persons.id, name: persons.name })
    .from(memberships)
    .innerJoin(persons, eq(persons.id, memberships.personId))
    .where(and(eq(memberships.organisationId, row.id), eq(memberships.role, 'owner')))
    .orderBy(asc(memberships.since));
  const { id, kind, names, about, placeId, website, contactEmail, contactPhone, source, version, createdAt } = row;
  return {
    ...{ id, slug, kind, names, about, placeId, website, contactEmail, contactPhone, source, version, createdAt },
    state: row.verification,
    decidedAt: row.verifiedAt,
    decidedBy: people.get(row.verifiedBy ?? '') ?? null,
    note: row.verificationNote,
    registeredBy: people.get(row.createdBy ?? '') ?? null,
    owners,
    mayVerify: verifyOrganisationPolicy(actor, row).allowed,
  };
}

/** The addresses and names of organisations by their id. */
export async function namesOfOrganisations(
  ids: readonly string[],
): Promise<Map<string, { slug: string; names: LocalText }>> {
  if (ids.length === 0) return new Map();
  const { organisations } = tables;
  const rows = await db()
    .select({ id: organisations.id, slug: organisations.slug, names: organisations.names })
    .from(organisations)
    .where(inArray(organisations.id, [...new Set(ids)]));
  return new Map(rows.map(({ id, slug, names }) => [id, { slug, names }]));
}
