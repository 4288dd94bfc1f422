import { and, desc, eq, inArray } from 'drizzle-orm';
import { type Reader, tables } from '~db/index.server';
import type { CheckMonths } from '../project';
import type { IdeaNews, NewsScope } from './idea-news';
import { isOneOf, isWithin, ofOpenIdeas } from './news-scope.server';

/** How authors said that the work stands. */
export async function declaredNews(reader: Reader, scope: NewsScope): Promise<IdeaNews[]> {
  const { stageDeclarations: declared } = tables;
  const { id, ideaId, declaredAt: at, stage } = declared;
  const rows = await reader
    .select({ id, ideaId, at, stage })
    .from(declared)
    .where(and(isOneOf(ideaId, scope), isWithin(at, scope)))
    .orderBy(desc(at), desc(id))
    .limit(scope.most);
  return (await ofOpenIdeas(reader, rows)).map((row) => ({ kind: 'declared', ...row }));
}

/** Progress reports that nobody hid. */
export async function reportedNews(reader: Reader, scope: NewsScope): Promise<IdeaNews[]> {
  const { progressReports: reports } = tables;
  const { id, ideaId, at, number: report, body: words, lang } = reports;
  const rows = await reader
    .select({ id, ideaId, at, report, words, lang })
    .from(reports)
    .where(and(isOneOf(ideaId, scope), eq(reports.hidden, false), isWithin(at, scope)))
    .orderBy(desc(at), desc(id))
    .limit(scope.most);
  return (await ofOpenIdeas(reader, rows)).map((row) => ({ kind: 'reported', ...row }));
}

/** Milestones that come later than was said, with the reason. */
export async function delayedNews(reader: Reader, scope: NewsScope): Promise<IdeaNews[]> {
  const { milestoneDelays: delays, milestones } = tables;
  const { id, milestoneId, at, fromOn, toOn, reason: words } = delays;
  const ofIdeas = reader.select({ id: milestones.id }).from(milestones).where(isOneOf(milestones.ideaId, scope));
  const rows = await reader
    .select({ id, milestoneId, at, fromOn, toOn, words })
    .from(delays)
    .where(and(scope.ideaIds && inArray(milestoneId, ofIdeas), isWithin(at, scope)))
    .orderBy(desc(at), desc(id))
    .limit(scope.most);
  const known = await milestonesById(
    reader,
    rows.map((row) => row.milestoneId),
  );
  const delayed = rows.flatMap(({ milestoneId, ...row }) => {
    const milestone = known.get(milestoneId);
    return milestone ? [{ ...row, ...milestone }] : [];
  });
  return (await ofOpenIdeas(reader, delayed)).map((row) => ({ kind: 'delayed', ...row }));
}

async function milestonesById(reader: Reader, ids: string[]) {
  const { milestones } = tables;
  const { id, ideaId, title: milestone, lang } = milestones;
  const rows =
    ids.length > 0 ? await reader.select({ id, ideaId, milestone, lang }).from(milestones).where(inArray(id, ids)) : [];
  return new Map(rows.map(({ id, ...row }) => [id, row]));
}

/** What councils and municipalities said of what was built. */
export async function judgedNews(reader: Reader, scope: NewsScope): Promise<IdeaNews[]> {
  const { acceptances } = tables;
  const { id, ideaId, at, isAccepted, note: words } = acceptances;
  const rows = await reader
    .select({ id, ideaId, at, isAccepted, words })
    .from(acceptances)
    .where(and(isOneOf(ideaId, scope), isWithin(at, scope)))
    .orderBy(desc(at), desc(id))
    .limit(scope.most);
  return (await ofOpenIdeas(reader, rows)).map((row) => ({ kind: 'judged', ...row }));
}

/** What was seen 12 and 24 months later. */
export async function checkedNews(reader: Reader, scope: NewsScope): Promise<IdeaNews[]> {
  const { afterChecks: checks } = tables;
  const { ideaId, at, months, works, note: words } = checks;
  const rows = await reader
    .select({ ideaId, at, months, works, words })
    .from(checks)
    .where(and(isOneOf(ideaId, scope), isWithin(at, scope)))
    .orderBy(desc(at), desc(ideaId))
    .limit(scope.most);
  return (await ofOpenIdeas(reader, rows)).map((row) => ({
    kind: 'checked',
    id: `${row.ideaId}-${row.months}`,
    ...row,
    months: row.months as CheckMonths,
  }));
}
