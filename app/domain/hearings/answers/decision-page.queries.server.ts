import { and, asc, count, desc, eq, gt, lt, sum } from 'drizzle-orm';
import type { SelectGroup } from '~/components/fields/select';
import type { Actor } from '~/domain/accounts/actor';
import { lineLinks } from '~/domain/budgets/budgets.queries.server';
import type { Lang } from '~/i18n/languages';
import { AppError, assertMay } from '~/platform/errors';
import type { PageWanted } from '~/platform/keyset.server';
import { db, tables } from '~db/index.server';
import { findVisibleHearing } from '../find-hearing.server';
import { canMove, type Hearing } from '../hearing';
import { runHearingPolicy } from '../hearing.policy';
import { hearingFrame } from '../hearing-frame.queries.server';
import { decidedBudgetId, lineOptions } from '../remarks/line-options.queries.server';
import { approvedTariff } from '../tariff/approved-tariff.server';
import { heardVersion } from '../tariff/remark-subject.server';
import { approvableOptions } from '../tariff/tariff-options.queries.server';
import { recordResultsPolicy } from './answer.policy';
import type { InBudget, RemarkResult } from './decision';
import { findDecision } from './decision.server';
import type { DecisionPage, FollowedRemark, FollowedTotals, ResultsDesk } from './decision-page';
import { acceptedRemarks, outstandingOf } from './results.server';

const PAGE = 50;

/** Rows of accepted remarks with their answer and, where recorded, what became of them. */
function followedRows(where: ReturnType<typeof and>, order: ReturnType<typeof asc>) {
  const { answers, remarkResults, remarks } = tables;
  return db()
    .select({
      number: remarks.number,
      kind: remarks.kind,
      lang: remarks.lang,
      body: remarks.body,
      asked: remarks.amount,
      outcome: answers.outcome,
      promised: answers.amount,
      promisedLine: answers.budgetLineId,
      result: remarkResults,
    })
    .from(remarks)
    .innerJoin(answers, eq(answers.id, remarks.answerId))
    .leftJoin(remarkResults, eq(remarkResults.remarkId, remarks.id))
    .where(where)
    .orderBy(order)
    .limit(PAGE + 1);
}

type Row = Awaited<ReturnType<typeof followedRows>>[number];

async function followedOf(rows: readonly Row[], lang: Lang): Promise<FollowedRemark[]> {
  const ids = rows.flatMap(({ promisedLine, result }) => [promisedLine, result?.budgetLineId ?? null]);
  const lines = await lineLinks(
    ids.filter((id) => id !== null),
    lang,
  );
  return rows.map(({ result, promisedLine, ...row }) => ({
    ...row,
    lang: row.lang as Lang,
    promisedLine: lines.get(promisedLine ?? '') ?? null,
    result: result && resultOf(result, lines),
    seen: { result: result?.recordedAt ?? null, fact: result?.actualAt ?? null },
  }));
}

function resultOf(row: NonNullable<Row['result']>, lines: Awaited<ReturnType<typeof lineLinks>>): RemarkResult {
  const { inBudget, budgetLineId, plan, note, actual, actualNote, actualAt } = row;
  return {
    inBudget,
    line: lines.get(budgetLineId ?? '') ?? null,
    plan,
    note,
    fact: actualAt && { amount: actual, note: actualNote ?? '', at: actualAt },
  };
}

/** One page of accepted remarks by number, with the numbers that lead to its neighbours. */
async function followedPage(hearing: Hearing, { after, before }: PageWanted, lang: Lang) {
  const { number } = tables.remarks;
  const at = /^\d{1,9}$/.test(before ?? after ?? '') ? Number(before ?? after) : null;
  const back = at !== null && before !== undefined;
  const beyond = at === null ? undefined : back ? lt(number, at) : gt(number, at);
  const read = await followedRows(and(acceptedRemarks(hearing.id), beyond), back ? desc(number) : asc(number));
  const rows = read.slice(0, PAGE);
  if (back) rows.reverse();
  const hasMore = read.length > PAGE;
  const [first, last] = [rows[0], rows.at(-1)];
  return {
    remarks: await followedOf(rows, lang),
    newer: first && at !== null && (!back || hasMore) ? String(first.number) : null,
    older: last && (back || hasMore) ? String(last.number) : null,
  };
}

async function totalsOf(hearingId: string): Promise<FollowedTotals> {
  const { answers, remarkResults, remarks } = tables;
  const rows = await db()
    .select({
      inBudget: remarkResults.inBudget,
      n: count(),
      plan: sum(remarkResults.plan),
      actual: sum(remarkResults.actual),
    })
    .from(remarks)
    .innerJoin(answers, eq(answers.id, remarks.answerId))
    .leftJoin(remarkResults, eq(remarkResults.remarkId, remarks.id))
    .where(acceptedRemarks(hearingId))
    .groupBy(remarkResults.inBudget);
  const numberOf = (inBudget: InBudget | null) => rows.find((row) => row.inBudget === inBudget)?.n ?? 0;
  // No figure at all is not nought som.
  const sumOf = (of: (row: (typeof rows)[number]) => string | null) => {
    const given = rows.flatMap((row) => of(row) ?? []);
    return given.length === 0 ? null : given.reduce((total, text) => total + Number(text), 0);
  };
  return {
    accepted: rows.reduce((total, { n }) => total + n, 0),
    yes: numberOf('yes'),
    partly: numberOf('partly'),
    no: numberOf('no'),
    unknown: numberOf(null),
    plan: sumOf(({ plan }) => plan),
    actual: sumOf(({ actual }) => actual),
  };
}

/** The decision of the kenesh, and for each accepted remark what became of it. Throws not_found. */
export async function decisionPage(actor: Actor, number: number, page: PageWanted, lang: Lang): Promise<DecisionPage> {
  const hearing = await findVisibleHearing(db(), actor, number);
  const decision = await findDecision(db(), hearing.id);
  if (!decision) throw new AppError('not_found');
  return {
    hearing: await hearingFrame(actor, hearing, lang),
    decision,
    approved: await approvedTariff(db(), hearing.id),
    totals: await totalsOf(hearing.id),
    ...(await followedPage(hearing, page, lang)),
    isClosed: hearing.stage === 'closed',
  };
}

/** The form for the decision; on a tariff, with the versions that may have been approved. Throws not_found, sign_in, forbidden. */
export async function decisionDesk(actor: Actor, number: number, lang: Lang) {
  const hearing = await findVisibleHearing(db(), actor, number);
  assertMay(runHearingPolicy(actor, hearing));
  const heard = await heardVersion(db(), hearing);
  return {
    hearing: await hearingFrame(actor, hearing, lang),
    open: canMove(hearing.stage, 'decided'),
    tariff: heard && {
      heard: heard.id,
      validFrom: heard.validFrom,
      options: await approvableOptions(heard.tariffId, lang),
    },
  };
}

/**
 * Accepted remarks for whoever records what became of them; of the one that is asked for, its form. Throws not_found,
 * sign_in, forbidden, closed.
 */
export async function resultsDesk(
  actor: Actor,
  number: number,
  { page, edited }: { page: PageWanted; edited: number | null },
  lang: Lang,
): Promise<ResultsDesk> {
  const hearing = await findVisibleHearing(db(), actor, number);
  assertMay(recordResultsPolicy(actor, hearing));
  const { remarks } = tables;
  const [one] =
    edited === null
      ? []
      : await followedRows(and(acceptedRemarks(hearing.id), eq(remarks.number, edited)), asc(remarks.number));
  const lines: SelectGroup[] = one ? await lineOptions(await decidedBudgetId(hearing), lang) : [];
  return {
    hearing: await hearingFrame(actor, hearing, lang),
    totals: await totalsOf(hearing.id),
    outstanding: await outstandingOf(db(), hearing.id),
    ...(await followedPage(hearing, page, lang)),
    edited: one ? ((await followedOf([one], lang))[0] ?? null) : null,
    lines,
  };
}
