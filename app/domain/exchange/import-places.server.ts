import { eq } from 'drizzle-orm';
import { refreshAncestors } from '~/domain/places/ancestors.server';
import { PLACE_KINDS, PLACE_LIMITS, type Place, type PlaceKind, type PlaceRegister } from '~/domain/places/place';
import { placeRegister } from '~/domain/places/places.queries.server';
import { addPlace, changePlace, type PlaceFacts, setSuccessor } from '~/domain/places/places.server';
import { type Tx, tables, touch, transaction } from '~db/index.server';
import { type CsvColumns, readCsv } from './csv-rows.server';
import { type ImportProblem, ImportRefused, type ImportReport } from './import-report.server';
import type { RowReader } from './row-reader.server';

const COLUMNS: CsvColumns = {
  required: ['slug', 'kind', 'name_ky', 'name_ru', 'name_en', 'source'],
  optional: ['parent', 'aliases', 'iso', 'soate', 'valid_from', 'valid_to', 'successor'],
};

interface PlaceRow extends PlaceFacts {
  slug: string;
  kind: PlaceKind;
  parent: string | null;
}

/**
 * Adds the places of a CSV file (docs/import-ideas.md) to the register and changes those that it knows by their slug:
 * all of them, or none where any row is wrong. Throws `ImportRefused`.
 */
export async function importPlaces(csv: string | Buffer): Promise<ImportReport> {
  const problems: ImportProblem[] = [];
  const register = await placeRegister();
  const readers = readCsv(csv, COLUMNS, problems);
  const slugs = new Set(
    [...register.all, ...readers.map((row) => ({ slug: row.text('slug', PLACE_LIMITS.name) }))].map(({ slug }) => slug),
  );
  const rows = readers.map((row) => placeRow(row, slugs));
  refuseOrder(readers, rows, register, problems);
  if (problems.length > 0) throw new ImportRefused(problems);
  return transaction({ key: 'places' }, (tx) => writePlaces(tx, rows, register));
}

function placeRow(row: RowReader, slugs: ReadonlySet<string>): PlaceRow {
  const slug = row.needed('slug', PLACE_LIMITS.name);
  if (slug !== '' && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) {
    row.wrong('slug', `“${slug}” is no slug. Use small Latin letters, digits and hyphens between them.`);
  }
  const known = [...slugs];
  const slugIn = (column: string) =>
    row.known(column, (word) => (slugs.has(word) ? word : undefined), 'a place of the file or the register', known) ??
    null;
  row.needed('kind', PLACE_LIMITS.code);
  const kind = row.known(
    'kind',
    (word) => PLACE_KINDS.find((candidate) => candidate === word),
    'a kind of place',
    PLACE_KINDS,
  );
  const [validFrom, validTo] = [row.day('valid_from'), row.day('valid_to')];
  if (validFrom && validTo && validTo <= validFrom)
    row.wrong('valid_to', 'is not after valid_from. Correct one of them.');
  return {
    slug,
    kind: kind ?? 'aiyl_aimak',
    parent: slugIn('parent'),
    names: {
      ky: row.needed('name_ky', PLACE_LIMITS.name),
      ru: row.needed('name_ru', PLACE_LIMITS.name),
      en: row.needed('name_en', PLACE_LIMITS.name),
    },
    aliases: row.list('aliases'),
    iso: row.text('iso', PLACE_LIMITS.code) || null,
    soate: row.text('soate', PLACE_LIMITS.code) || null,
    validFrom,
    validTo,
    successor: slugIn('successor'),
    source: row.needed('source', PLACE_LIMITS.source),
  };
}

/** A slug stands once, and nothing lies within itself or is its own successor's successor. */
function refuseOrder(
  readers: readonly RowReader[],
  rows: readonly PlaceRow[],
  register: PlaceRegister,
  problems: ImportProblem[],
): void {
  const slugOf = (id: string | null) => (id ? (register.byId(id)?.slug ?? null) : null);
  const parents = new Map(register.all.map(({ slug, parentId }) => [slug, slugOf(parentId)]));
  const successors = new Map(register.all.map(({ slug, successorId }) => [slug, slugOf(successorId)]));
  const seen = new Set<string>();
  rows.forEach(({ slug, parent, successor }, index) => {
    if (slug !== '' && seen.has(slug)) readers[index]?.wrong('slug', `“${slug}” stands twice. Keep one row.`);
    seen.add(slug);
    parents.set(slug, parent);
    successors.set(slug, successor);
  });
  rows.forEach(({ slug }, index) => {
    const row = readers[index]?.row ?? 0;
    if (leadsBack(slug, parents)) {
      problems.push({ row, column: 'parent', message: 'puts the place within itself. Name the unit above it.' });
    }
    if (leadsBack(slug, successors)) {
      problems.push({ row, column: 'successor', message: 'leads back to the place. Name the unit that exists today.' });
    }
  });
}

function leadsBack(slug: string, next: ReadonlyMap<string, string | null>): boolean {
  const seen = new Set<string>();
  for (let at = next.get(slug); at && !seen.has(at); at = next.get(at)) {
    if (at === slug) return true;
    seen.add(at);
  }
  return false;
}

async function writePlaces(tx: Tx, rows: readonly PlaceRow[], register: PlaceRegister): Promise<ImportReport> {
  const report: ImportReport = { what: 'places', added: 0, changed: 0, unchanged: 0 };
  const ids = new Map(register.all.map(({ id, slug }) => [slug, id]));
  const by = { kind: 'system' } as const;
  const written: PlaceRow[] = [];
  for (const row of rows) {
    const known = register.bySlug(row.slug);
    if (known && isAs(known, row, register)) {
      report.unchanged += 1;
      continue;
    }
    if (known) await changePlace(tx, by, known.id, row);
    else ids.set(row.slug, await addPlace(tx, by, { ...row, parentId: null }));
    report[known ? 'changed' : 'added'] += 1;
    written.push(row);
  }
  // A row may name a unit that stands further down in the file.
  const idOf = (slug: string | null) => (slug ? (ids.get(slug) ?? null) : null);
  for (const { slug, kind, parent, successor } of written) {
    const id = idOf(slug) ?? '';
    await tx
      .update(tables.places)
      .set({ kind, parentId: idOf(parent) })
      .where(eq(tables.places.id, id));
    await setSuccessor(tx, id, successor);
  }
  await refreshAncestors(
    tx,
    written.flatMap(({ slug }) => idOf(slug) ?? []),
  );
  if (written.length > 0) touch(tx, 'places');
  return report;
}

/** Whether the register says already what a row says. */
function isAs(place: Place, row: PlaceRow, register: PlaceRegister): boolean {
  const slugOf = (id: string | null) => (id ? (register.byId(id)?.slug ?? null) : null);
  const { slug, kind, names, aliases, iso, soate, validFrom, validTo, source } = place;
  const facts = {
    iso,
    soate,
    validFrom,
    validTo,
    source,
    parent: slugOf(place.parentId),
    successor: slugOf(place.successorId),
  };
  const told = (values: PlaceRow) => [
    ...[values.slug, values.kind, values.names.ky, values.names.ru, values.names.en, values.iso, values.soate],
    ...[values.validFrom, values.validTo, values.source, values.parent, values.successor],
    ...[...values.aliases].sort(),
  ];
  return JSON.stringify(told({ slug, kind, names, aliases, ...facts })) === JSON.stringify(told(row));
}
