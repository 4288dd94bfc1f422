import { i18nFor } from '~/i18n/i18n.server';
import type { Lang } from '~/i18n/languages';
import { paths } from '~/paths';
import { now } from '~/platform/clock.server';
import { env } from '~/platform/env.server';
import { sheetCsv } from '~/platform/sheet-csv.server';
import { type SheetColumn, type SheetValue, sheetFile } from '~/platform/sheet-file.server';
import { today } from '~/platform/today.server';
import type { Sums } from './coordination';
import { coordinationTable } from './coordination.queries.server';
import { type CoordinationFilter, coordinationQuery, MEASURES } from './coordination-filter';
import { COORDINATION_NOTES } from './coordination-notes';
import { axisName } from './coordination-words';

interface FileRow extends Sums {
  place: string;
  sector: string;
}

async function fileRows(filter: CoordinationFilter, lang: Lang): Promise<FileRow[]> {
  const table = await coordinationTable(filter, lang);
  const { t } = i18nFor(lang);
  return table.places.flatMap((place, row) =>
    table.sectors.flatMap((sector, column) => {
      const sums = table.cells[row]?.[column];
      if (!sums || sums.ideas === 0) return [];
      return [{ place: axisName(place, 'place', t), sector: axisName(sector, 'sector', t), ...sums }];
    }),
  );
}

const sourceOf = (filter: CoordinationFilter, lang: Lang) =>
  `${env().ORIGIN}${paths.coordination(lang, coordinationQuery(filter))}`;

function columnsOf(lang: Lang): SheetColumn[] {
  const { t } = i18nFor(lang);
  return [
    { title: t('common.place'), kind: 'text', width: 30 },
    { title: t('aid.sector'), kind: 'text', width: 30 },
    ...MEASURES.map((measure): SheetColumn => {
      const isCount = measure === 'ideas' || measure === 'people';
      const name = t(`aid.measure_${measure}`);
      const title = isCount ? name : t('aid.in_som', { measure: name });
      return { title, kind: isCount ? 'count' : 'money', width: 18 };
    }),
    { title: t('aid.as_of'), kind: 'date', width: 12 },
    { title: t('aid.source'), kind: 'text', width: 60 },
  ];
}

async function sheetRows(filter: CoordinationFilter, lang: Lang): Promise<SheetValue[][]> {
  const [asOf, source] = [today(), sourceOf(filter, lang)];
  const rows = await fileRows(filter, lang);
  return rows.map((row) => [row.place, row.sector, ...MEASURES.map((measure) => row[measure]), asOf, source]);
}

/** The table as CSV, a row for each cell that holds an idea; money in som. */
export async function coordinationCsv(filter: CoordinationFilter, lang: Lang): Promise<string> {
  return sheetCsv(columnsOf(lang), await sheetRows(filter, lang));
}

/** The same as a workbook. */
export async function coordinationXlsx(filter: CoordinationFilter, lang: Lang): Promise<Uint8Array<ArrayBuffer>> {
  return sheetFile(i18nFor(lang).t('aid.sheet'), columnsOf(lang), await sheetRows(filter, lang));
}

/** The same as JSON for programs, with the notes: amounts are whole tyiyn, hundredths of a som. */
export async function coordinationJson(filter: CoordinationFilter, lang: Lang): Promise<string> {
  const { t } = i18nFor(lang);
  const about = {
    title: t('aid.title'),
    source: sourceOf(filter, lang),
    generatedAt: now().toISOString(),
    currency: 'KGS',
    unit: 'tyiyn',
    notes: COORDINATION_NOTES.map((note) => t(note)),
  };
  return JSON.stringify({ about, rows: await fileRows(filter, lang) }, null, 1);
}
