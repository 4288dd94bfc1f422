import type { Actor } from '~/domain/accounts/actor';
import { placeName } from '~/domain/places/places.queries.server';
import type { Lang } from '~/i18n/languages';
import { db } from '~db/index.server';
import { BUDGET_SIDES } from './budget';
import { checkSums, sumOf, unpublishedSides } from './check-sums';
import { columnLetter, type ImportView, type SampledColumn, SHOWN } from './import-view';
import { findImport } from './imports.server';
import { type ReadRows, readRows } from './read-rows';

const SAMPLES = 3;
const SAMPLE_LENGTH = 40;

/** The page of a file that is being brought in: what its columns mean, what was read, what does not agree. */
export async function importView(actor: Actor, id: string, lang: Lang): Promise<ImportView> {
  const { placeId, fileName, cells, reading, version } = await findImport(db(), actor, id);
  const read = readRows(cells, reading);
  return {
    ...{ id, version, fileName, reading },
    place: await placeName(placeId, lang),
    columns: sampledColumns(cells, reading.headerRow),
    rowCount: cells.length,
    lineCount: read.lines.length,
    totalCount: read.totals.length,
    rows: read.rows.slice(0, SHOWN.rows),
    problems: read.problems.slice(0, SHOWN.problems),
    problemCount: read.problems.length,
    sums: sumsOf(read),
    unpublished: unpublishedSides(read.lines),
    mismatches: checkSums(read.lines, read.totals),
  };
}

function sampledColumns(cells: readonly (readonly string[])[], headerRow: number): SampledColumn[] {
  const width = Math.max(0, ...cells.map((row) => row.length));
  const short = (text: string) => (text.length > SAMPLE_LENGTH ? `${text.slice(0, SAMPLE_LENGTH)}…` : text);
  return Array.from({ length: width }, (_, at) => {
    const filled = cells.slice(headerRow).flatMap((row) => row[at] || []);
    return {
      letter: columnLetter(at),
      header: short(cells[headerRow - 1]?.[at] ?? ''),
      samples: filled.slice(0, SAMPLES).map(short),
    };
  });
}

function sumsOf({ lines }: ReadRows): ImportView['sums'] {
  return BUDGET_SIDES.flatMap((side) => {
    const own = lines.filter((line) => line.side === side);
    return own.length > 0 ? [{ side, lines: own.length, plan: sumOf(own, 'plan'), actual: sumOf(own, 'actual') }] : [];
  });
}
