import { setImmediate as nextTurn } from 'node:timers/promises';
import { and, asc, count, eq, gt, inArray } from 'drizzle-orm';
import type { FlagReason } from '~/domain/discussion/comment';
import type { Lang } from '~/i18n/languages';
import { type Reader, tables } from '~db/index.server';
import type { Hearing } from '../hearing';
import { paperCopy, paperItem } from '../tariff/paper-tariff.server';
import { heardVersion } from '../tariff/remark-subject.server';
import type { LevelCount, PaperAnswer, PaperLine, PaperRemark } from './hearing-paper';

/** As many rows as are read in one go, so that thousands of them leave other readers room in between. */
const BATCH = 500;

/** Lets others have their turn: a query of SQLite alone never does. */
type StanceRow = { subjectId: string; choice: 'for' | 'against' | 'abstain'; level: number; n: number };

/** Counts by subject, of each verification level that took part, the lowest first. */
export function countsBySubject(rows: readonly StanceRow[]): Map<string, LevelCount[]> {
  const counts = new Map<string, LevelCount[]>();
  for (const { subjectId, choice, level, n } of rows) {
    const levels = counts.get(subjectId) ?? [];
    let row = levels.find((one) => one.level === level);
    if (!row) {
      row = { level, for: 0, against: 0, abstain: 0 };
      levels.push(row);
      levels.sort((a, b) => a.level - b.level);
    }
    row[choice] = Number(n);
    counts.set(subjectId, levels);
  }
  return counts;
}

/** The lines of budgets with these ids, as papers name them. */
async function linesOf(reader: Reader, ids: readonly (string | null)[]): Promise<Map<string, PaperLine>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  const { budgetLines } = tables;
  const lines = new Map<string, PaperLine>();
  for (let at = 0; at < wanted.length; at += BATCH) {
    const rows = await reader
      .select({
        id: budgetLines.id,
        economicCode: budgetLines.economicCode,
        functionalCode: budgetLines.functionalCode,
        titles: budgetLines.titles,
      })
      .from(budgetLines)
      .where(inArray(budgetLines.id, wanted.slice(at, at + BATCH)));
    for (const { id, economicCode, functionalCode, titles } of rows) {
      lines.set(id, { kind: 'budget_line', code: functionalCode ?? economicCode, titles });
    }
  }
  return lines;
}

/** All answers given to remarks of the hearing, in the order given, with their ordinals by id. */
async function answersOf(
  reader: Reader,
  hearingId: string,
): Promise<{ answers: PaperAnswer[]; ordinals: Map<string, number> }> {
  const { answers } = tables;
  const rows = await reader
    .select()
    .from(answers)
    .where(eq(answers.hearingId, hearingId))
    .orderBy(asc(answers.at), asc(answers.id));
  const lines = await linesOf(
    reader,
    rows.map(({ budgetLineId }) => budgetLineId),
  );
  return {
    ordinals: new Map(rows.map(({ id }, index) => [id, index + 1])),
    answers: rows.map((row, index) => ({
      ordinal: index + 1,
      outcome: row.outcome,
      reason: row.reason,
      lang: row.lang as Lang,
      officialName: row.officialName,
      officialPost: row.officialPost,
      referredTo: row.referredTo,
      line: row.budgetLineId ? (lines.get(row.budgetLineId) ?? null) : null,
      amount: row.amount,
      at: row.at.toISOString(),
    })),
  };
}

/** For each remark the ids of its answers, the newest last, and what its author said against one. */
async function answeringOf(reader: Reader, hearingId: string) {
  const { remarkAnswers, answers, answerObjections, remarks } = tables;
  const given = await reader
    .select({ remarkId: remarkAnswers.remarkId, answerId: remarkAnswers.answerId })
    .from(remarkAnswers)
    .innerJoin(answers, eq(answers.id, remarkAnswers.answerId))
    .where(eq(answers.hearingId, hearingId))
    .orderBy(asc(answers.at), asc(answers.id));
  const objections = await reader
    .select({ remarkId: answerObjections.remarkId, body: answerObjections.body })
    .from(answerObjections)
    .innerJoin(remarks, eq(remarks.id, answerObjections.remarkId))
    .where(eq(remarks.hearingId, hearingId));
  const answerIds = new Map<string, string[]>();
  for (const { remarkId, answerId } of given) answerIds.set(remarkId, [...(answerIds.get(remarkId) ?? []), answerId]);
  return { answerIds, objections: new Map(objections.map(({ remarkId, body }) => [remarkId, body])) };
}

/** Why each hidden remark of the hearing is hidden, by the remark's id. */
async function hidingReasons(reader: Reader, hearingId: string): Promise<Map<string, FlagReason>> {
  const { hidings, remarks } = tables;
  const rows = await reader
    .select({ remarkId: remarks.id, reason: hidings.reason })
    .from(remarks)
    .innerJoin(hidings, eq(hidings.subjectId, remarks.id))
    .where(and(eq(remarks.hearingId, hearingId), eq(remarks.hidden, true)))
    .orderBy(asc(hidings.hiddenAt), asc(hidings.id));
  return new Map(rows.map(({ remarkId, reason }) => [remarkId, reason]));
}

async function stancesOf(reader: Reader, hearingId: string): Promise<Map<string, LevelCount[]>> {
  const { stances, remarks } = tables;
  const rows = await reader
    .select({ subjectId: stances.subjectId, choice: stances.choice, level: stances.level, n: count() })
    .from(stances)
    .innerJoin(remarks, eq(remarks.id, stances.subjectId))
    .where(eq(remarks.hearingId, hearingId))
    .groupBy(stances.subjectId, stances.choice, stances.level);
  return countsBySubject(rows);
}

async function remarkRows(reader: Reader, hearingId: string) {
  const { remarks } = tables;
  const rows: (typeof remarks.$inferSelect)[] = [];
  for (;;) {
    const batch = await reader
      .select()
      .from(remarks)
      .where(and(eq(remarks.hearingId, hearingId), gt(remarks.number, rows.at(-1)?.number ?? 0)))
      .orderBy(asc(remarks.number))
      .limit(BATCH);
    rows.push(...batch);
    if (batch.length < BATCH) return rows;
    await nextTurn();
  }
}

/** Every remark of a hearing in the order received, with where people stand on it and the answers given by now. */
export async function paperRemarks(
  reader: Reader,
  hearing: Pick<Hearing, 'id' | 'tariffVersionId'>,
): Promise<{ remarks: PaperRemark[]; answers: PaperAnswer[] }> {
  const { id: hearingId } = hearing;
  const tariff = await heardVersion(reader, hearing);
  const rows = await remarkRows(reader, hearingId);
  const stances = await stancesOf(reader, hearingId);
  await nextTurn();
  const hidden = await hidingReasons(reader, hearingId);
  const { answers, ordinals } = await answersOf(reader, hearingId);
  await nextTurn();
  const { answerIds, objections } = await answeringOf(reader, hearingId);
  await nextTurn();
  const lines = await linesOf(
    reader,
    rows.map(({ aboutKind, aboutId }) => (aboutKind === 'budget_line' ? aboutId : null)),
  );
  const remarks = rows.map((row): PaperRemark => {
    if (row.hidden) return { number: row.number, hidden: hidden.get(row.id) ?? 'other' };
    return {
      number: row.number,
      hidden: null,
      kind: row.kind,
      channel: row.channel,
      lang: row.lang as Lang,
      body: row.body,
      about: row.aboutId ? (lines.get(row.aboutId) ?? paperItem(tariff, row.aboutId)) : null,
      ...(tariff && row.copy ? { copy: paperCopy(tariff, row.copy) } : {}),
      amount: row.amount,
      moneyFrom: row.moneyFrom,
      receivedAt: row.receivedAt.toISOString(),
      calledAt: row.calledAt?.toISOString() ?? null,
      stances: stances.get(row.id) ?? [],
      answers: (answerIds.get(row.id) ?? []).map((id) => ordinals.get(id) ?? 0),
      objection: objections.get(row.id) ?? null,
    };
  });
  return { remarks, answers };
}
