import { inArray } from 'drizzle-orm';
import type { IdeaAuthorKind } from '~/domain/ideas/idea';
import { ownShareOf } from '~/domain/ideas/idea-money';
import type { Registers } from '~/domain/places/registers.queries.server';
import type { Lang } from '~/i18n/languages';
import { type Reader, tables } from '~db/index.server';
import type { FundingCriteria } from './criteria';
import type { IdeaFacts } from './matching';
import type { CriteriaNames, FactNames } from './told-criteria';

/** What facts are made from: the columns of an idea that its published revision filled. */
export interface FactsRow {
  sectorId: string | null;
  placeId: string | null;
  otherPlaceIds: readonly string[];
  authorKind: IdeaAuthorKind;
  /** Tyiyn of som; null in another currency. */
  requested: number | null;
  /** Per cent; null where nothing costs anything. */
  ownShare: number | null;
  beneficiaries: number;
}

/** What criteria look at in an idea. */
export function factsOf(row: FactsRow, { places, sectors }: Registers): IdeaFacts {
  const parentId = row.sectorId ? sectors.byId(row.sectorId)?.parentId : null;
  const own = [row.placeId, ...row.otherPlaceIds].filter((id): id is string => id !== null);
  return {
    sectorIds: [row.sectorId, parentId].filter((id): id is string => Boolean(id)),
    placeIds: own.flatMap((id) => [id, ...places.above(id).map((above) => above.id)]),
    authorKind: row.authorKind,
    requested: row.requested,
    ownShare: row.ownShare,
    beneficiaries: row.beneficiaries,
  };
}

/** The sector and the places of an idea by name. */
export function factNames(row: FactsRow, { places, sectors }: Registers, lang: Lang): FactNames {
  const named = [row.placeId, ...row.otherPlaceIds].map((id) => (id ? places.byId(id)?.names[lang] : undefined));
  return {
    sector: (row.sectorId && sectors.byId(row.sectorId)?.names[lang]) || '',
    places: named.filter((name): name is string => Boolean(name)),
  };
}

/** The sectors and places that criteria ask for, by name. */
export function criteriaNames(criteria: FundingCriteria, { places, sectors }: Registers, lang: Lang): CriteriaNames {
  const name = (found: { names: Record<Lang, string> } | undefined) => found?.names[lang] ?? '';
  return {
    sectors: criteria.sectorIds.map((id) => name(sectors.byId(id))).filter(Boolean),
    places: criteria.placeIds.map((id) => name(places.byId(id))).filter(Boolean),
  };
}

/** What facts of these ideas are made from, as the database has them now, by the idea's id. */
export async function readFactsRows(reader: Reader, ideaIds: readonly string[]): Promise<Map<string, FactsRow>> {
  const { ideaPlaces, ideas } = tables;
  if (ideaIds.length === 0) return new Map();
  const rows = await reader
    .select({
      id: ideas.id,
      sectorId: ideas.sectorId,
      placeId: ideas.responsiblePlaceId,
      authorKind: ideas.authorKind,
      currency: ideas.currency,
      requested: ideas.requested,
      own: ideas.own,
      total: ideas.total,
      beneficiaries: ideas.beneficiaries,
    })
    .from(ideas)
    .where(inArray(ideas.id, [...ideaIds]));
  const others = await reader
    .select()
    .from(ideaPlaces)
    .where(inArray(ideaPlaces.ideaId, [...ideaIds]));
  return new Map(
    rows.map(({ id, currency, requested, own, total, ...row }) => [
      id,
      {
        ...row,
        requested: currency === 'KGS' ? requested : null,
        ownShare: ownShareOf(own, total),
        otherPlaceIds: others.filter(({ ideaId }) => ideaId === id).map(({ placeId }) => placeId),
      },
    ]),
  );
}
