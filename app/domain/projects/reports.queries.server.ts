import { and, asc, count, desc, eq, gt, inArray, lte, type SQL } from 'drizzle-orm';
import { listPictures } from '~/domain/files/attachments.server';
import { type Reader, tables } from '~db/index.server';
import type { CorrectionView, ReportsPage, ReportView } from './progress-page';

const PAGE = 10;

type Row = typeof tables.progressReports.$inferSelect;

/** Reports as their readers may see them: `mayReadHidden` lets the idea's author and moderator read hidden words. */
export async function reportViews(reader: Reader, rows: Row[], mayReadHidden: boolean): Promise<ReportView[]> {
  const shown = rows.filter(({ hidden }) => !hidden || mayReadHidden);
  const ids = shown.map(({ id }) => id);
  const [photos, corrected] = await Promise.all([listPictures(reader, ids), lastCorrections(reader, ids)]);
  return rows.map(({ id, number, body, lang, at, version, hidden }) => ({
    number,
    body: hidden && !mayReadHidden ? null : body,
    lang,
    at,
    version,
    correctedAt: corrected.get(id) ?? null,
    photos: photos.get(id) ?? [],
  }));
}

/** When each of these reports was last corrected; those that never were are left out. */
async function lastCorrections(reader: Reader, reportIds: string[]): Promise<Map<string, Date>> {
  if (reportIds.length === 0) return new Map();
  const { progressReportCorrections: corrections } = tables;
  const rows = await reader
    .select({ reportId: corrections.reportId, at: corrections.at })
    .from(corrections)
    .where(inArray(corrections.reportId, reportIds))
    .orderBy(asc(corrections.at), asc(corrections.id));
  return new Map(rows.map(({ reportId, at }) => [reportId, at]));
}

/** Every correction of a report, the newest first, with the words that it replaced. */
export async function correctionsOf(reader: Reader, reportId: string): Promise<CorrectionView[]> {
  const { progressReportCorrections: corrections } = tables;
  return reader
    .select({
      id: corrections.id,
      at: corrections.at,
      reason: corrections.reason,
      body: corrections.body,
      lang: corrections.lang,
    })
    .from(corrections)
    .where(eq(corrections.reportId, reportId))
    .orderBy(desc(corrections.at), desc(corrections.id));
}

/** Ten reports of an idea, the newest first, from the one of that number down. */
export async function reportsPage(
  reader: Reader,
  ideaId: string,
  from: number | null,
  mayReadHidden: boolean,
): Promise<ReportsPage> {
  const { progressReports: reports } = tables;
  const inIdea = eq(reports.ideaId, ideaId);
  const upTo = from === null ? inIdea : and(inIdea, lte(reports.number, from));
  const rows = await reader
    .select()
    .from(reports)
    .where(upTo)
    .orderBy(desc(reports.number))
    .limit(PAGE + 1);
  const first = rows[0];
  const newer = first && from !== null ? await numberAt(reader, and(inIdea, gt(reports.number, first.number))) : null;
  const [all] = await reader.select({ n: count() }).from(reports).where(inIdea);
  return {
    reports: await reportViews(reader, rows.slice(0, PAGE), mayReadHidden),
    total: all?.n ?? 0,
    newer,
    older: rows[PAGE]?.number ?? null,
  };
}

/** The number with which the page of newer reports begins. */
async function numberAt(reader: Reader, where: SQL | undefined): Promise<number | null> {
  const { progressReports: reports } = tables;
  const rows = await reader
    .select({ number: reports.number })
    .from(reports)
    .where(where)
    .orderBy(asc(reports.number))
    .limit(PAGE);
  return rows.at(-1)?.number ?? null;
}
