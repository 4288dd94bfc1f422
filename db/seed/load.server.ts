import { v5 } from 'uuid';
import { type Tx, tables, transaction } from '../index.server';
import { budgetCodes } from './budget-codes';
import { type PlaceSeed, places } from './places';
import { sectors } from './sectors';
import { territorialCouncils } from './territorial-councils';

/** Namespace of the ids of reference rows: the same row has the same id in every database. */
const NAMESPACE = '6f1d3c52-5f0e-4b43-9d1c-0d6f7c1a9a10';

/** The id of a reference row. */
export function referenceId(kind: 'place' | 'sector' | 'organisation', slug: string): string {
  return v5(`${kind}:${slug}`, NAMESPACE);
}

function ancestorsOf(place: PlaceSeed, bySlug: Map<string, PlaceSeed>): string[] {
  const parent = place.parent ? bySlug.get(place.parent) : undefined;
  return [referenceId('place', place.slug), ...(parent ? ancestorsOf(parent, bySlug) : [])];
}

async function loadPlaces(tx: Tx): Promise<void> {
  const bySlug = new Map(places.map((place) => [place.slug, place]));
  const idOf = (slug: string | undefined) => (slug ? referenceId('place', slug) : null);
  const rows = places.map((place) => ({
    id: referenceId('place', place.slug),
    slug: place.slug,
    kind: place.kind,
    parentId: idOf(place.parent),
    nameKy: place.name.ky,
    nameRu: place.name.ru,
    nameEn: place.name.en,
    iso: place.iso ?? null,
    soate: place.soate ?? null,
    validFrom: place.validFrom ?? null,
    validTo: place.validTo ?? null,
    successorId: idOf(place.successor),
    source: place.source,
  }));
  await tx
    .insert(tables.subjects)
    .values(rows.map(({ id }) => ({ id, kind: 'place' as const })))
    .onConflictDoNothing();
  await tx.insert(tables.places).values(rows).onConflictDoNothing();
  const aliases = places.flatMap(({ slug, aliases: names }) =>
    [...new Set(names)].map((name) => ({ placeId: referenceId('place', slug), name })),
  );
  if (aliases.length > 0) await tx.insert(tables.placeAliases).values(aliases).onConflictDoNothing();
  const ancestors = places.flatMap((place) =>
    ancestorsOf(place, bySlug).map((ancestorId) => ({ placeId: referenceId('place', place.slug), ancestorId })),
  );
  await tx.insert(tables.placeAncestors).values(ancestors).onConflictDoNothing();
}

async function loadSectors(tx: Tx): Promise<void> {
  const rows = sectors.map((sector, position) => ({
    id: referenceId('sector', sector.slug),
    slug: sector.slug,
    parentId: sector.parent ? referenceId('sector', sector.parent) : null,
    icon: sector.icon,
    colour: sector.colour,
    nameKy: sector.name.ky,
    nameRu: sector.name.ru,
    nameEn: sector.name.en,
    dacCode: sector.dacCode,
    sdg: sector.sdg,
    position,
  }));
  await tx.insert(tables.sectors).values(rows).onConflictDoNothing();
}

async function loadCouncils(tx: Tx): Promise<void> {
  const rows = territorialCouncils.map((council) => ({
    id: referenceId('organisation', council.slug),
    slug: council.slug,
    kind: council.kind,
    names: council.name,
    about: council.note,
    placeId: referenceId('place', council.place),
    source: council.source,
    createdAt: new Date(),
  }));
  await tx.insert(tables.organisations).values(rows).onConflictDoNothing();
}

async function loadBudgetCodes(tx: Tx): Promise<void> {
  const inLanguages = ([ky, ru, en]: readonly [string, string, string]) => ({ ky, ru, en });
  const rows = budgetCodes.map(({ kind, code, parent, names, explanations, source }) => ({
    kind,
    code,
    parentCode: parent,
    names: inLanguages(names),
    explanations: explanations ? inLanguages(explanations) : {},
    source,
  }));
  await tx.insert(tables.budgetCodes).values(rows).onConflictDoNothing();
}

/**
 * Puts the reference rows into the database: places, sectors, budget codes, and the councils known by number. What is
 * there already stays as it is, so that an administrator's changes survive; running it twice changes nothing.
 */
export async function loadReferenceData(): Promise<void> {
  await transaction(async (tx) => {
    await loadPlaces(tx);
    await loadSectors(tx);
    await loadCouncils(tx);
    await loadBudgetCodes(tx);
  });
}
