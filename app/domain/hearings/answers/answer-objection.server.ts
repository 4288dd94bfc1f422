import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { recordAct } from '~/domain/audit/acts.server';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { emit } from '~/platform/events.server';
import { tables, transaction } from '~db/index.server';
import { findVisibleHearing } from '../find-hearing.server';
import { findRemark } from '../remarks/find-remark.server';
import { objectToAnswerPolicy } from './answer.policy';
import '../hearing-events.server';
import { touchHearing } from '../steps.server';

/**
 * The author of a remark says that the answer does not answer it, once and for good; the officers are told and may
 * answer anew. `answerId` is the answer that the author has read. Throws not_found, sign_in, forbidden, closed (there
 * is no answer, or it was said before), and conflict where another answer has come meanwhile.
 */
export async function objectToAnswer(
  actor: Actor,
  number: number,
  remarkNumber: number,
  { answerId, body }: { answerId: string; body: string },
): Promise<void> {
  await transaction({ key: `hearing:${number}` }, async (tx) => {
    const hearing = await findVisibleHearing(tx, actor, number);
    const remark = await findRemark(tx, hearing, remarkNumber);
    assertMay(objectToAnswerPolicy(actor, hearing, remark));
    const { person } = assertSignedIn(actor);
    if (remark.answerId !== answerId) throw new AppError('conflict');
    const added = await tx
      .insert(tables.answerObjections)
      .values({ remarkId: remark.id, answerId, body, at: now() })
      .onConflictDoNothing()
      .returning({ remarkId: tables.answerObjections.remarkId });
    if (added.length === 0) throw new AppError('closed');
    await recordAct(tx, actor, 'answer.objected', { kind: 'remark', id: remark.id }, { answer: answerId });
    touchHearing(tx, hearing);
    await emit('answer.objected', { hearing, remark, by: person.id });
  });
}
