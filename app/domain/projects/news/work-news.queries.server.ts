import { and, desc, eq } from 'drizzle-orm';
import { type Reader, tables } from '~db/index.server';
import type { CheckMonths } from '../project';
import type { IdeaNews, NewsScope } from './idea-news';
import { isTold, isWithin } from './news-scope.server';

const ofIdea = () => ({ ideaId: tables.ideas.id, number: tables.ideas.number });

/** How authors said that the work stands. */
export async function declaredNews(reader: Reader, scope: NewsScope): Promise<IdeaNews[]> {
  const { ideas, stageDeclarations: declared } = tables;
  const rows = await reader
    .select({ ...ofIdea(), id: declared.id, at: declared.declaredAt, stage: declared.stage })
    .from(declared)
    .innerJoin(ideas, eq(ideas.id, declared.ideaId))
    .where(and(isTold(scope), isWithin(declared.declaredAt, scope)))
    .orderBy(desc(declared.declaredAt), desc(declared.id))
    .limit(scope.most);
  return rows.map((row) => ({ kind: 'declared', ...row }));
}

/** Progress reports that nobody hid. */
export async function reportedNews(reader: Reader, scope: NewsScope): Promise<IdeaNews[]> {
  const { ideas, progressReports: reports } = tables;
  const { id, at, number: report, body: words, lang } = reports;
  const rows = await reader
    .select({ ...ofIdea(), id, at, report, words, lang })
    .from(reports)
    .innerJoin(ideas, eq(ideas.id, reports.ideaId))
    .where(and(isTold(scope), eq(reports.hidden, false), isWithin(at, scope)))
    .orderBy(desc(at), desc(id))
    .limit(scope.most);
  return rows.map((row) => ({ kind: 'reported', ...row }));
}

/** Milestones that come later than was said, with the reason. */
export async function delayedNews(reader: Reader, scope: NewsScope): Promise<IdeaNews[]> {
  const { ideas, milestoneDelays: delays, milestones } = tables;
  const { id, at, fromOn, toOn, reason: words } = delays;
  const rows = await reader
    .select({ ...ofIdea(), id, at, fromOn, toOn, words, milestone: milestones.title, lang: milestones.lang })
    .from(delays)
    .innerJoin(milestones, eq(milestones.id, delays.milestoneId))
    .innerJoin(ideas, eq(ideas.id, milestones.ideaId))
    .where(and(isTold(scope), isWithin(at, scope)))
    .orderBy(desc(at), desc(id))
    .limit(scope.most);
  return rows.map((row) => ({ kind: 'delayed', ...row }));
}

/** What councils and municipalities said of what was built. */
export async function judgedNews(reader: Reader, scope: NewsScope): Promise<IdeaNews[]> {
  const { acceptances, ideas } = tables;
  const { id, at, isAccepted, note: words } = acceptances;
  const rows = await reader
    .select({ ...ofIdea(), id, at, isAccepted, words })
    .from(acceptances)
    .innerJoin(ideas, eq(ideas.id, acceptances.ideaId))
    .where(and(isTold(scope), isWithin(at, scope)))
    .orderBy(desc(at), desc(id))
    .limit(scope.most);
  return rows.map((row) => ({ kind: 'judged', ...row }));
}

/** What was seen 12 and 24 months later. */
export async function checkedNews(reader: Reader, scope: NewsScope): Promise<IdeaNews[]> {
  const { afterChecks: checks, ideas } = tables;
  const { at, months, works, note: words } = checks;
  const rows = await reader
    .select({ ...ofIdea(), at, months, works, words })
    .from(checks)
    .innerJoin(ideas, eq(ideas.id, checks.ideaId))
    .where(and(isTold(scope), isWithin(at, scope)))
    .orderBy(desc(at), desc(ideas.id))
    .limit(scope.most);
  return rows.map(({ months, ...row }) => ({
    kind: 'checked',
    id: `${row.ideaId}-${months}`,
    months: months as CheckMonths,
    ...row,
  }));
}
