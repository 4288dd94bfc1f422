import { and, eq, inArray } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { criteriaNames, factNames, factsOf, readFactsRows } from '~/domain/funding/windows/facts.queries.server';
import { judgeIdea, meetsCriteria } from '~/domain/funding/windows/matching';
import type { ToldCriteria, ToldJudgements } from '~/domain/funding/windows/told-criteria';
import { findIdea } from '~/domain/ideas/find-idea.server';
import { readTitles } from '~/domain/ideas/idea-titles.queries.server';
import type { ViewText } from '~/domain/ideas/idea-view';
import { readRegisters } from '~/domain/places/registers.queries.server';
import type { Lang } from '~/i18n/languages';
import { now } from '~/platform/clock.server';
import type { DenyReason } from '~/platform/policy';
import { db, tables } from '~db/index.server';
import { applyPolicy } from './call.policy';
import { callCard } from './call-page.queries.server';
import type { CallCard } from './call-view';
import { findVisibleCall } from './find-call.server';
import { ownPublished } from './readiness.queries.server';

/** A published idea of one's own, judged by the criteria of the call. */
export interface Candidate {
  number: number;
  title: ViewText;
  told: ToldJudgements;
  isEligible: boolean;
  /** The number of the application that was made with it. */
  applied: number | null;
}

export interface ApplyPage {
  call: CallCard;
  told: ToldCriteria;
  documents: number;
  candidates: Candidate[];
  /** Why nobody can apply with any idea: the call is not open, the reader belongs to the funder, … */
  refused: DenyReason | null;
}

async function appliedWith(callId: string, ideaIds: string[]): Promise<Map<string, number>> {
  const { callApplications: applications } = tables;
  if (ideaIds.length === 0) return new Map();
  const rows = await db()
    .select({ ideaId: applications.ideaId, number: applications.number, withdrawnAt: applications.withdrawnAt })
    .from(applications)
    .where(and(eq(applications.callId, callId), inArray(applications.ideaId, ideaIds)));
  return new Map(rows.flatMap(({ ideaId, number, withdrawnAt }) => (withdrawnAt ? [] : [[ideaId, number] as const])));
}

/** The ideas of the reader with which they may apply, or what each lacks. Throws not_found, sign_in. */
export async function applyPage(actor: Actor, number: number, lang: Lang): Promise<ApplyPage> {
  const call = await findVisibleCall(db(), actor, number);
  const ideas = await ownPublished(assertSignedIn(actor));
  const ids = ideas.map(({ id }) => id);
  const [registers, facts, titles, applied] = await Promise.all([
    readRegisters(),
    readFactsRows(db(), ids),
    readTitles(db(), ideas, lang),
    appliedWith(call.id, ids),
  ]);
  const candidates = ideas.flatMap((idea): Candidate[] => {
    const row = facts.get(idea.id);
    const title = idea.revisionId ? titles.get(idea.revisionId) : undefined;
    if (!row || !title) return [];
    const known = factsOf(row, registers);
    const judgements = judgeIdea(call.criteria, known);
    return [
      {
        number: idea.number,
        title,
        told: { judgements, facts: known, names: factNames(row, registers, lang) },
        isEligible: meetsCriteria(judgements),
        applied: applied.get(idea.id) ?? null,
      },
    ];
  });
  return {
    call: await callCard(call, lang),
    told: { criteria: call.criteria, names: criteriaNames(call.criteria, registers, lang) },
    documents: call.documents.length,
    candidates: candidates.sort((a, b) => Number(b.isEligible) - Number(a.isEligible)),
    refused: await refusalOf(actor, call, candidates[0]?.number),
  };
}

/** What the policy says of the first idea holds for all: what differs between them is judged one by one. */
async function refusalOf(
  actor: Actor,
  call: Parameters<typeof applyPolicy>[1],
  first: number | undefined,
): Promise<DenyReason | null> {
  if (first === undefined) return null;
  const verdict = applyPolicy(actor, call, await findIdea(db(), first), now());
  return verdict.allowed ? null : verdict.reason;
}
