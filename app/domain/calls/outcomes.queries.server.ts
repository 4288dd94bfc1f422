import { and, desc, eq, inArray, isNull, type SQL } from 'drizzle-orm';
import { readTitles } from '~/domain/ideas/idea-titles.queries.server';
import type { ViewText } from '~/domain/ideas/idea-view';
import { type Lang, pickText } from '~/i18n/languages';
import { db, tables } from '~db/index.server';
import type { ApplicationOutcome } from './call';

/** More than anybody reads; older ones stand in the results of their calls. */
const MOST = 20;

/** A call in which an idea was selected, or is on the reserve, as everybody may read in its results. */
export interface PublicOutcome {
  call: { number: number; title: ViewText };
  funder: { slug: string; name: string };
  outcome: ApplicationOutcome;
  decidedAt: Date;
  idea: { number: number; slug: string; title: ViewText };
}

/**
 * Published decisions for public ideas, the newest first. That one was declined stands in the results, with its reason,
 * and does not follow the idea about.
 */
async function outcomesWhere(among: SQL, lang: Lang): Promise<PublicOutcome[]> {
  const { callApplications: applications, calls, ideas, organisations } = tables;
  const rows = await db()
    .select({
      callNumber: calls.number,
      titles: calls.titles,
      decidedAt: calls.decidedAt,
      outcome: applications.outcome,
      revisionId: applications.revisionId,
      ideaNumber: ideas.number,
      ideaSlug: ideas.slug,
      original: ideas.lang,
      funderSlug: organisations.slug,
      funderNames: organisations.names,
    })
    .from(applications)
    .innerJoin(calls, eq(calls.id, applications.callId))
    .innerJoin(ideas, eq(ideas.id, applications.ideaId))
    .innerJoin(organisations, eq(organisations.id, calls.organisationId))
    .where(
      and(
        among,
        eq(calls.stage, 'decided'),
        isNull(applications.withdrawnAt),
        inArray(applications.outcome, ['selected', 'reserve']),
        inArray(ideas.publication, ['published', 'archived']),
        eq(ideas.hidden, false),
      ),
    )
    .orderBy(desc(calls.decidedAt), desc(calls.number), desc(applications.number))
    .limit(MOST);
  const titles = await readTitles(db(), rows, lang);
  return rows.flatMap((row) => {
    const title = titles.get(row.revisionId);
    if (!title || !row.outcome || !row.decidedAt) return [];
    return {
      call: { number: row.callNumber, title: pickText(row.titles, lang) },
      funder: { slug: row.funderSlug, name: pickText(row.funderNames, lang).text },
      outcome: row.outcome,
      decidedAt: row.decidedAt,
      idea: { number: row.ideaNumber, slug: row.ideaSlug, title },
    };
  });
}

/** The calls in which an idea was selected or is on the reserve. */
export function outcomesOfIdea(ideaId: string, lang: Lang): Promise<PublicOutcome[]> {
  return outcomesWhere(eq(tables.callApplications.ideaId, ideaId), lang);
}

/** The calls in which ideas of an organisation were selected or are on the reserve. */
export function outcomesOfAuthor(organisationId: string, lang: Lang): Promise<PublicOutcome[]> {
  return outcomesWhere(eq(tables.ideas.organisationId, organisationId), lang);
}
