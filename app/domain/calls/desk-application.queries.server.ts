import { eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { nameOf } from '~/domain/accounts/names.queries.server';
import { i18nFor } from '~/i18n/i18n.server';
import { type Lang, pickText } from '~/i18n/languages';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { db, tables } from '~db/index.server';
import { appealJudges } from './appeal-judges.server';
import { type Appeal, type AppliedIdea, betterOutcomes, budgetUse } from './application';
import { neighboursOf } from './application-list.queries.server';
import { appliedIdea, type PaperView, paperViews } from './application-page.queries.server';
import type { ApplicationOutcome } from './call';
import { decideAppealPolicy, decideApplicationPolicy, readApplicationsPolicy } from './call.policy';
import { callCard } from './call-page.queries.server';
import { callTally } from './call-tally.queries.server';
import type { CallCard } from './call-view';
import { findAppeal, findApplication } from './find-application.server';
import { findVisibleCall } from './find-call.server';

/** An application as its funder sees it. */
export interface DeskApplicationPage {
  call: CallCard;
  number: number;
  idea: AppliedIdea;
  author: string;
  appliedAt: Date;
  requested: number;
  papers: PaperView[];
  decision: { outcome: ApplicationOutcome; reason: string; by: string; at: Date } | null;
  /** The token of the decision that the page shows. */
  seen: string;
  appeal: (Appeal & { better: ApplicationOutcome[] }) | null;
  /** The budget with what is selected so far. */
  use: ReturnType<typeof budgetUse>;
  may: { decide: boolean; decideAppeal: boolean };
  /** The names of those who may answer the appeal, where one waits and the reader may not. */
  judges: string[] | null;
  /** The applications beside it in the list. */
  previous: number | null;
  next: number | null;
}

async function authorOf(idea: { organisationId: string | null; authorId: string | null }, lang: Lang): Promise<string> {
  const { organisations } = tables;
  const { organisationId } = idea;
  const [organisation] = organisationId
    ? await db().select({ names: organisations.names }).from(organisations).where(eq(organisations.id, organisationId))
    : [];
  const name = organisation ? pickText(organisation.names, lang).text : await nameOf(db(), idea.authorId);
  return name || i18nFor(lang).t('common.erased_person');
}

/** One application on its funder's desk, once the call has closed. Throws not_found, sign_in, forbidden, closed. */
export async function deskApplication(
  actor: Actor,
  callNumber: number,
  number: number,
  lang: Lang,
): Promise<DeskApplicationPage> {
  const call = await findVisibleCall(db(), actor, callNumber);
  const at = now();
  assertMay(readApplicationsPolicy(actor, call, at));
  const { application, idea } = await findApplication(db(), call, number);
  if (application.withdrawnAt) throw new AppError('not_found');
  const appeal = await findAppeal(db(), application.id);
  const { outcome, reason, decidedBy, decidedAt, appliedAt, requested } = application;
  const judges = appeal ? await appealJudges(db(), call, { application, idea }) : [];
  const mayJudge = decideAppealPolicy(actor, call, { appeal, judges }).allowed;
  return {
    call: await callCard(call, lang),
    number,
    idea: await appliedIdea(actor, idea, application, lang),
    author: await authorOf(idea, lang),
    ...{ appliedAt, requested },
    papers: await paperViews(call, application.id, lang),
    decision:
      outcome && decidedAt ? { outcome, reason: reason ?? '', by: await nameOf(db(), decidedBy), at: decidedAt } : null,
    seen: decidedAt?.toISOString() ?? '',
    appeal: appeal && { ...appeal, better: betterOutcomes(appeal.against) },
    use: budgetUse(call, (await callTally(db(), call.id)).selected),
    may: {
      decide: decideApplicationPolicy(actor, call, idea, at).allowed,
      decideAppeal: mayJudge,
    },
    judges: appeal && !appeal.outcome && !mayJudge ? judges.map(({ name }) => name) : null,
    ...(await neighboursOf(db(), call.id, number)),
  };
}
