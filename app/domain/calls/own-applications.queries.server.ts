import { and, desc, eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { isOwnIdea } from '~/domain/ideas/find-idea.server';
import { ideaLinks } from '~/domain/ideas/idea-links.queries.server';
import { type Lang, pickText } from '~/i18n/languages';
import { now } from '~/platform/clock.server';
import { db, tables } from '~db/index.server';
import { stateAt } from './call';
import type { OwnApplication } from './call-view';
import { applicationColumns } from './find-application.server';
import { missingPapers } from './missing-papers.server';

/** More than one author's side has at once; older ones are found through their ideas. */
const MOST = 100;

/**
 * The applications of the reader's own ideas, the newest first; to one call or with one idea where it is named. None for
 * a visitor.
 */
export async function ownApplications(
  actor: Actor,
  lang: Lang,
  { callId, ideaId }: { callId?: string; ideaId?: string } = {},
): Promise<OwnApplication[]> {
  if (actor.kind === 'visitor') return [];
  const { callApplications: applications, calls, ideas } = tables;
  const rows = await db()
    .select({
      ...applicationColumns(),
      callNumber: calls.number,
      titles: calls.titles,
      documents: calls.documents,
      stage: calls.stage,
      opensAt: calls.opensAt,
      closesAt: calls.closesAt,
    })
    .from(applications)
    .innerJoin(calls, eq(calls.id, applications.callId))
    .innerJoin(ideas, eq(ideas.id, applications.ideaId))
    .where(
      and(
        isOwnIdea(actor),
        callId ? eq(applications.callId, callId) : undefined,
        ideaId ? eq(applications.ideaId, ideaId) : undefined,
      ),
    )
    .orderBy(desc(applications.appliedAt), desc(applications.id))
    .limit(MOST);
  const links = await ideaLinks(
    db(),
    actor,
    rows.map(({ ideaId }) => ideaId),
    lang,
  );
  const missing = await missingPapers(db(), rows);
  const at = now();
  return rows.map(({ callNumber, titles, stage, opensAt, closesAt, ...row }) => {
    const link = links.get(row.ideaId);
    return {
      call: { number: callNumber, title: pickText(titles, lang), state: stateAt({ stage, opensAt, closesAt }, at) },
      number: row.number,
      idea: { number: link?.number ?? 0, title: link?.title ?? null },
      appliedAt: row.appliedAt,
      withdrawnAt: row.withdrawnAt,
      outcome: stage === 'decided' ? row.outcome : null,
      missing: missing.get(row.id) ?? 0,
    };
  });
}
