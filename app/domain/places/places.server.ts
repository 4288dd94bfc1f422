import { and, eq } from 'drizzle-orm';
import { type ActorRef, recordAct } from '~/domain/audit/acts.server';
import type { Lang } from '~/i18n/languages';
import { AppError, assertMay } from '~/platform/errors';
import { newId } from '~/platform/ids.server';
import { freeSlug, slugOf } from '~/platform/slug';
import { type Reader, type Tx, tables, touch, transaction } from '~db/index.server';
import { refreshAncestors } from './ancestors.server';
import type { PlaceKind } from './place';
import { editRegisterPolicy, type RegisterActor } from './register.policy';

/** Pages that show places are made anew when this topic is touched. */
export const PLACES_TOPIC = 'places';

/** What the register says of a place besides where it stands. Dates are ISO days. */
export interface PlaceFacts {
  names: Record<Lang, string>;
  aliases: readonly string[];
  iso: string | null;
  soate: string | null;
  validFrom: string | null;
  validTo: string | null;
  /** Slug of the unit that took its place. */
  successor: string | null;
  source: string;
}

export interface NewPlace extends PlaceFacts {
  slug: string;
  kind: PlaceKind;
  parentId: string | null;
}

/**
 * Adds a unit below another, with an address made of its English name. Returns its slug.
 * Throws sign_in, forbidden, not_found (the unit above), invalid (dates, successor).
 */
export async function addPlaceWithin(
  actor: RegisterActor,
  parentSlug: string,
  { kind, ...facts }: PlaceFacts & { kind: PlaceKind },
): Promise<string> {
  return transaction({ key: 'places' }, async (tx) => {
    assertMay(editRegisterPolicy(actor));
    const parent = await findPlace(tx, parentSlug);
    const others = await tx.select({ slug: tables.places.slug }).from(tables.places);
    const slug = freeSlug(
      slugOf(facts.names.en, 'place'),
      others.map((other) => other.slug),
    );
    const id = await addPlace(tx, actor, { ...facts, kind, slug, parentId: parent.id });
    await setSuccessor(tx, id, facts.successor);
    await refreshAncestors(tx, [id]);
    return slug;
  });
}

/**
 * Changes what the register says of a place. `version` is the one that the form was made from; the address stays.
 * Throws sign_in, forbidden, not_found, conflict, invalid (dates, successor).
 */
export async function editPlace(actor: RegisterActor, slug: string, version: number, facts: PlaceFacts): Promise<void> {
  await transaction({ key: 'places' }, async (tx) => {
    assertMay(editRegisterPolicy(actor));
    const place = await findPlace(tx, slug);
    if (place.version !== version) throw new AppError('conflict');
    await changePlace(tx, actor, place.id, facts);
    await setSuccessor(tx, place.id, facts.successor);
  });
}

/** A place's row. Throws not_found. */
async function findPlace(reader: Reader, slug: string) {
  const { places } = tables;
  const [row] = await reader.select().from(places).where(eq(places.slug, slug));
  if (!row) throw new AppError('not_found');
  return row;
}

/** Adds a row of the register, without successor and ancestors: the caller sets them when all rows are there. Returns its id. */
export async function addPlace(tx: Tx, by: ActorRef, place: NewPlace): Promise<string> {
  const id = newId();
  const { slug, kind, parentId } = place;
  await tx.insert(tables.subjects).values({ id, kind: 'place' });
  await tx.insert(tables.places).values({ id, slug, kind, parentId, ...columnsOf(place) });
  await writeAliases(tx, id, place.aliases);
  await recordAct(tx, by, 'place.added', { kind: 'place', id });
  touch(tx, PLACES_TOPIC);
  return id;
}

/** Writes the facts of a place that is there, all but its successor. */
export async function changePlace(tx: Tx, by: ActorRef, id: string, facts: PlaceFacts): Promise<void> {
  const { places } = tables;
  const [row] = await tx.select({ version: places.version }).from(places).where(eq(places.id, id));
  if (!row) throw new AppError('not_found');
  await tx
    .update(places)
    .set({ ...columnsOf(facts), version: row.version + 1 })
    .where(and(eq(places.id, id), eq(places.version, row.version)));
  await writeAliases(tx, id, facts.aliases);
  await recordAct(tx, by, 'place.edited', { kind: 'place', id });
  touch(tx, PLACES_TOPIC);
}

/** Sets the unit that took a place's place. Throws invalid where there is none of that slug, or it leads back. */
export async function setSuccessor(tx: Tx, id: string, slug: string | null): Promise<void> {
  const { places } = tables;
  const rows = await tx.select({ id: places.id, slug: places.slug, successorId: places.successorId }).from(places);
  const successor = rows.find((row) => row.slug === slug);
  const next = new Map(rows.map((row) => [row.id, row.successorId]));
  let steps = 0;
  for (let at = successor?.id; at; at = next.get(at) ?? undefined) {
    steps += 1;
    if (at === id || steps > rows.length)
      throw new AppError('invalid', { fields: { successor: 'admin.error_successor' } });
  }
  if (slug && !successor) throw new AppError('invalid', { fields: { successor: 'admin.error_successor' } });
  await tx
    .update(places)
    .set({ successorId: successor?.id ?? null })
    .where(eq(places.id, id));
}

function columnsOf({ names, iso, soate, validFrom, validTo, source }: PlaceFacts) {
  if (validFrom && validTo && validTo <= validFrom) {
    throw new AppError('invalid', { fields: { validTo: 'admin.error_valid_to' } });
  }
  return { nameKy: names.ky, nameRu: names.ru, nameEn: names.en, iso, soate, validFrom, validTo, source };
}

async function writeAliases(tx: Tx, placeId: string, names: readonly string[]): Promise<void> {
  const { placeAliases } = tables;
  await tx.delete(placeAliases).where(eq(placeAliases.placeId, placeId));
  const aliases = [...new Set(names)].map((name) => ({ placeId, name }));
  if (aliases.length > 0) await tx.insert(placeAliases).values(aliases);
}
