import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import type { SelectGroup } from '~/components/fields/select';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import type { Lang } from '~/i18n/languages';
import { AppError, assertMay } from '~/platform/errors';
import { db, tables } from '~db/index.server';
import { findVisibleHearing } from '../find-hearing.server';
import type { HearingFrame } from '../hearing-frame';
import { hearingFrame } from '../hearing-frame.queries.server';
import { lineOptions } from '../remarks/line-options.queries.server';
import { remarkRows, remarkViews } from '../remarks/remark-rows.server';
import type { RemarkView } from '../remarks/remark-view';
import { ANSWER_LIMITS } from './answer';
import { answerPolicy } from './answer.policy';

/** What the form for an answer shows: the remarks, who signs, and where in the budget it may be. */
export interface AnswerForm {
  hearing: HearingFrame;
  remarks: RemarkView[];
  /** Who signed this officer's last answer at the hearing; empty at the first. */
  official: { name: string; post: string };
  lines: SelectGroup[];
}

/**
 * The form for an answer to these remarks of a hearing. Throws not_found (also where there is none of them), sign_in,
 * forbidden, closed.
 */
export async function answerForm(
  actor: Actor,
  number: number,
  numbers: readonly number[],
  lang: Lang,
): Promise<AnswerForm> {
  const hearing = await findVisibleHearing(db(), actor, number);
  assertMay(answerPolicy(actor, hearing));
  const { remarks } = tables;
  const chosen = numbers.slice(0, ANSWER_LIMITS.remarks);
  const rows = await remarkRows(
    and(eq(remarks.hearingId, hearing.id), inArray(remarks.number, chosen), eq(remarks.hidden, false)),
    [asc(remarks.number)],
    ANSWER_LIMITS.remarks,
  );
  if (rows.length === 0) throw new AppError('not_found');
  return {
    hearing: await hearingFrame(actor, hearing, lang),
    remarks: await remarkViews(hearing, rows, lang),
    official: await lastSignature(hearing.id, assertSignedIn(actor).person.id),
    lines: await lineOptions(hearing.budgetId, lang),
  };
}

async function lastSignature(hearingId: string, personId: string): Promise<AnswerForm['official']> {
  const { answers } = tables;
  const [last] = await db()
    .select({ name: answers.officialName, post: answers.officialPost })
    .from(answers)
    .where(and(eq(answers.hearingId, hearingId), eq(answers.answeredBy, personId)))
    .orderBy(desc(answers.at))
    .limit(1);
  return last ?? { name: '', post: '' };
}
