import { eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import type { Idea } from '~/domain/ideas/idea';
import { readIdeaPolicy } from '~/domain/ideas/idea.policy';
import { readTitles } from '~/domain/ideas/idea-titles.queries.server';
import { placeRegister } from '~/domain/places/places.queries.server';
import { type Lang, pickText } from '~/i18n/languages';
import { now } from '~/platform/clock.server';
import { AppError } from '~/platform/errors';
import { db, tables } from '~db/index.server';
import type { Appeal, Application, AppliedIdea } from './application';
import { appealsEndAt, type Call } from './call';
import { appealPolicy, changeApplicationPolicy, withdrawApplicationPolicy } from './call.policy';
import { callCard } from './call-page.queries.server';
import type { CallCard } from './call-view';
import { findAppeal, findOwnApplication, handedPapers } from './find-application.server';
import { findVisibleCall } from './find-call.server';

/** A required paper as a page shows it. */
export interface PaperView {
  id: string;
  title: { text: string; lang: string };
  file: { id: string; name: string; bytes: number } | null;
}

/** An application as its author sees it. */
export interface ApplicationPage {
  call: CallCard;
  number: number;
  idea: AppliedIdea;
  appliedAt: Date;
  withdrawnAt: Date | null;
  requested: number;
  papers: PaperView[];
  /** Null until the decisions are published. */
  decision: Pick<Application, 'outcome' | 'reason'> | null;
  appeal: Appeal | null;
  appealsEndAt: Date | null;
  may: { change: boolean; withdraw: boolean; appeal: boolean };
}

/** The idea of an application in the wording that was handed in; without a title for those who may not read it. */
export async function appliedIdea(
  actor: Actor,
  idea: Idea,
  { revisionId }: Pick<Application, 'revisionId'>,
  lang: Lang,
): Promise<AppliedIdea> {
  const { ideaRevisions: revisions, ideas } = tables;
  const [row] = await db()
    .select({ ordinal: revisions.ordinal, currency: ideas.currency })
    .from(revisions)
    .innerJoin(ideas, eq(ideas.id, revisions.ideaId))
    .where(eq(revisions.id, revisionId));
  const titles = await readTitles(db(), [{ revisionId, original: idea.lang }], lang);
  const place = idea.responsiblePlaceId ? (await placeRegister()).byId(idea.responsiblePlaceId) : undefined;
  return {
    number: idea.number,
    slug: idea.slug,
    title: readIdeaPolicy(actor, idea).allowed ? (titles.get(revisionId) ?? null) : null,
    ordinal: row?.ordinal ?? 1,
    place: place?.names[lang] ?? '',
    currency: row?.currency ?? 'KGS',
  };
}

/** The required papers of an application in the reader's language. */
export async function paperViews(call: Call, applicationId: string, lang: Lang): Promise<PaperView[]> {
  const papers = await handedPapers(db(), call.documents, applicationId);
  return papers.map(({ document: { id, titles }, file }) => ({ id, title: pickText(titles, lang), file }));
}

/** An application for its author's side. Throws sign_in for a visitor, not_found for everybody else. */
export async function applicationPage(
  actor: Actor,
  callNumber: number,
  number: number,
  lang: Lang,
): Promise<ApplicationPage> {
  if (actor.kind === 'visitor') throw new AppError('sign_in');
  const call = await findVisibleCall(db(), actor, callNumber);
  const { application, idea } = await findOwnApplication(db(), actor, call, number);
  const { appliedAt, withdrawnAt, requested, outcome, reason } = application;
  const appeal = await findAppeal(db(), application.id);
  const at = now();
  return {
    call: await callCard(call, lang),
    number,
    idea: await appliedIdea(actor, idea, application, lang),
    ...{ appliedAt, withdrawnAt, requested, appeal },
    papers: await paperViews(call, application.id, lang),
    // Until all are published nobody outside the funder learns of a decision, its author least of all.
    decision: call.stage === 'decided' ? { outcome, reason } : null,
    appealsEndAt: appealsEndAt(call),
    may: {
      change: changeApplicationPolicy(actor, call, { application, idea }, at).allowed,
      withdraw: withdrawApplicationPolicy(actor, call, { application, idea }).allowed,
      appeal: appealPolicy(actor, call, { application, idea, appeal }, at).allowed,
    },
  };
}
