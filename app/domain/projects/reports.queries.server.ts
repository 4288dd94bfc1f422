import { and, asc, count, desc, eq, gt, lte, type SQL } from 'drizzle-orm';
import { listPictures } from '~/domain/files/attachments.server';
import { type Reader, tables } from '~db/index.server';
import type { ReportsPage, ReportView } from './progress-page';

const PAGE = 10;

type Row = typeof tables.progressReports.$inferSelect;

/** Reports as their readers may see them: `mayReadHidden` lets the idea's author and moderator read hidden words. */
export async function reportViews(reader: Reader, rows: Row[], mayReadHidden: boolean): Promise<ReportView[]> {
  const shown = rows.filter(({ hidden }) => !hidden || mayReadHidden);
  const photos = await listPictures(
    reader,
    shown.map(({ id }) => id),
  );
  return rows.map(({ id, number, body, lang, at, hidden }) => ({
    number,
    body: hidden && !mayReadHidden ? null : body,
    lang,
    at,
    photos: photos.get(id) ?? [],
  }));
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
