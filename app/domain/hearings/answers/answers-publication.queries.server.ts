import { and, count, eq, isNotNull } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import type { Lang } from '~/i18n/languages';
import { assertMay } from '~/platform/errors';
import { db, tables } from '~db/index.server';
import { findVisibleHearing } from '../find-hearing.server';
import { canMove } from '../hearing';
import type { HearingFrame } from '../hearing-frame';
import { hearingFrame } from '../hearing-frame.queries.server';
import { answerPolicy } from './answer.policy';
import { hasNewAnswers } from './publish-answers.server';
import { unansweredOf } from './unanswered.server';

/** What stands before the answers of a hearing are published. */
export interface AnswersPublication {
  hearing: HearingFrame;
  answered: number;
  waiting: number;
  /** They were published, and others were given since: a reason is asked for. */
  isAgain: boolean;
  /** Why they cannot be published now; null where they can. */
  blocked: 'protocol' | 'waiting' | 'nothing_new' | null;
}

/** What the page of publishing shows. Throws not_found, sign_in, forbidden, closed. */
export async function answersPublication(actor: Actor, number: number, lang: Lang): Promise<AnswersPublication> {
  const hearing = await findVisibleHearing(db(), actor, number);
  assertMay(answerPolicy(actor, hearing));
  const { remarks } = tables;
  const [row] = await db()
    .select({ answered: count() })
    .from(remarks)
    .where(and(eq(remarks.hearingId, hearing.id), isNotNull(remarks.answerId), eq(remarks.hidden, false)));
  const { waiting } = await unansweredOf(db(), hearing);
  const frame = await hearingFrame(actor, hearing, lang);
  const isAgain = await hasNewAnswers(db(), hearing.id);
  const blockedFirst = canMove(hearing.stage, 'answers_published') ? (waiting > 0 ? 'waiting' : null) : 'protocol';
  const blocked = isAgain ? null : frame.has.answers ? 'nothing_new' : blockedFirst;
  return { hearing: frame, answered: row?.answered ?? 0, waiting, isAgain, blocked };
}
