import { asc, eq, inArray } from 'drizzle-orm';
import { lineLinks } from '~/domain/budgets/budgets.queries.server';
import type { Lang } from '~/i18n/languages';
import { daysBetween } from '~/platform/kyrgyz-day';
import { today } from '~/platform/today.server';
import { type Reader, tables } from '~db/index.server';
import type { Hearing } from '../hearing';
import type { Remark } from '../remarks/remark';
import { answerDueOn } from './answer';
import type { AnsweringView, AnswerView } from './answer-view';

type Asked = Pick<Remark, 'id' | 'receivedAt' | 'hidden'>;
type GivenRow = Awaited<ReturnType<typeof givenTo>>[number];
type ObjectionRow = Awaited<ReturnType<typeof objectionsTo>>[number];

/**
 * What the officials have said to each of these remarks of one hearing, by the remark's id: for a page of a list, or
 * for one remark. A hidden remark waits for nothing.
 */
export async function answersOf(
  reader: Reader,
  hearing: Hearing,
  remarks: readonly Asked[],
  lang: Lang,
): Promise<Map<string, AnsweringView>> {
  const ids = remarks.map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const given = new Map<string, GivenRow[]>();
  for (const row of await givenTo(reader, ids)) given.set(row.remarkId, [...(given.get(row.remarkId) ?? []), row]);
  const objections = new Map((await objectionsTo(reader, ids)).map((row) => [row.remarkId, row]));
  const lineIds = [...given.values()].flat().flatMap(({ budgetLineId }) => budgetLineId ?? []);
  const lines = await lineLinks(lineIds, lang);
  return new Map(
    remarks.map((remark) => {
      const objection = objections.get(remark.id);
      const views = viewsOf(given.get(remark.id) ?? [], objection, lines);
      return [remark.id, viewOf(hearing, remark, views, objection)];
    }),
  );
}

function givenTo(reader: Reader, ids: readonly string[]) {
  const { answers, remarkAnswers } = tables;
  return reader
    .select({
      remarkId: remarkAnswers.remarkId,
      id: answers.id,
      outcome: answers.outcome,
      reason: answers.reason,
      lang: answers.lang,
      officialName: answers.officialName,
      officialPost: answers.officialPost,
      referredTo: answers.referredTo,
      budgetLineId: answers.budgetLineId,
      amount: answers.amount,
      at: answers.at,
    })
    .from(remarkAnswers)
    .innerJoin(answers, eq(answers.id, remarkAnswers.answerId))
    .where(inArray(remarkAnswers.remarkId, [...ids]))
    .orderBy(asc(answers.at), asc(answers.id));
}

function objectionsTo(reader: Reader, ids: readonly string[]) {
  const { answerObjections } = tables;
  return reader
    .select()
    .from(answerObjections)
    .where(inArray(answerObjections.remarkId, [...ids]));
}

/** The answers to one remark, the newest first, each with why it followed the one before. */
function viewsOf(
  rows: readonly GivenRow[],
  objection: ObjectionRow | undefined,
  lines: Awaited<ReturnType<typeof lineLinks>>,
): AnswerView[] {
  return rows
    .map(({ remarkId: _, budgetLineId, lang, ...answer }, index): AnswerView => {
      const before = rows[index - 1];
      const cause = before ? (objection?.answerId === before.id ? 'objection' : 'correction') : null;
      return { ...answer, lang: lang as Lang, line: lines.get(budgetLineId ?? '') ?? null, cause };
    })
    .reverse();
}

function viewOf(
  hearing: Hearing,
  { receivedAt, hidden }: Asked,
  views: readonly AnswerView[],
  objection: ObjectionRow | undefined,
): AnsweringView {
  const answer = views[0] ?? null;
  const dueOn = answer || hidden ? null : answerDueOn(hearing, receivedAt);
  return {
    answer,
    earlier: views.slice(1),
    objection: objection ? { body: objection.body, at: objection.at, awaits: objection.answerId === answer?.id } : null,
    dueOn,
    overdueDays: dueOn ? Math.max(0, daysBetween(dueOn, today())) : 0,
  };
}
