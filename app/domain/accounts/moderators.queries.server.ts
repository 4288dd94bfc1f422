import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { placeRegister } from '~/domain/places/places.queries.server';
import { scopeOf } from '~/domain/places/scope.server';
import { db, type Reader, tables } from '~db/index.server';
import type { RoleKind } from './actor';

/**
 * Ids of the moderators who look after a place: those of the place itself or the nearest above it, else those of the
 * whole platform; none where there is neither. `except` are people who may not decide.
 */
export function moderatorsNear(
  reader: Reader,
  placeId: string | null,
  except: readonly (string | null)[] = [],
): Promise<string[]> {
  return holdersNear(reader, 'moderator', placeId, except);
}

/** Ids of the hearing officers of a place, or of the nearest place above that has one. */
export function hearingOfficersNear(reader: Reader, placeId: string): Promise<string[]> {
  return holdersNear(reader, 'hearing_officer', placeId, []);
}

async function holdersNear(
  reader: Reader,
  role: RoleKind,
  placeId: string | null,
  except: readonly (string | null)[],
): Promise<string[]> {
  const { roleGrants } = tables;
  const rows = await reader
    .select({ personId: roleGrants.personId, placeId: roleGrants.placeId })
    .from(roleGrants)
    .where(and(eq(roleGrants.role, role), isNull(roleGrants.revokedAt)));
  const grants = rows.filter(({ personId }) => !except.includes(personId));
  const scope = await scopeOf(reader, placeId);
  const register = await placeRegister();
  const local = grants.flatMap((grant) =>
    grant.placeId && scope.includes(grant.placeId)
      ? [{ personId: grant.personId, depth: register.above(grant.placeId).length }]
      : [],
  );
  const depth = Math.max(...local.map((grant) => grant.depth));
  const near = local.length > 0 ? local.filter((grant) => grant.depth === depth) : grants.filter((g) => !g.placeId);
  return [...new Set(near.map(({ personId }) => personId))];
}

/** Names of the people who decide on the ideas of a place, as everybody may read them on its page, in order. */
export async function moderatorNames(placeId: string): Promise<string[]> {
  const { people } = tables;
  const rows = await db()
    .select({ name: people.name })
    .from(people)
    .where(inArray(people.id, await moderatorsNear(db(), placeId)))
    .orderBy(asc(people.name), asc(people.id));
  return rows.map(({ name }) => name);
}
