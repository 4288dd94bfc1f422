import { and, desc, eq, gt } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { AppError, assertMay } from '~/platform/errors';
import { type Reader, type Tx, tables, transaction } from '~db/index.server';
import { findVisibleHearing } from '../find-hearing.server';
import { canMove, type Hearing } from '../hearing';
import { type PublishedDocument, publishDocument } from '../protocol/publish-document.server';
import { takeStep } from '../steps.server';
import { answerPolicy } from './answer.policy';
import { unansweredOf } from './unanswered.server';

/**
 * Publishes the answers as a version that never changes, and takes the hearing on. Later, where an answer was replaced
 * since, publishes them once more: then `reason` is asked for. Throws not_found, sign_in, forbidden, closed (the
 * protocol is not published, or nothing is new), invalid (remarks without an answer, no reason).
 */
export async function publishAnswers(actor: Actor, number: number, reason?: string): Promise<PublishedDocument> {
  return transaction({ key: `hearing:${number}` }, async (tx) => {
    const hearing = await findVisibleHearing(tx, actor, number);
    assertMay(answerPolicy(actor, hearing));
    if (await hasNewAnswers(tx, hearing.id)) return publishAgain(tx, actor, hearing, reason ?? '');
    if (!canMove(hearing.stage, 'answers_published')) throw new AppError('closed');
    const { waiting } = await unansweredOf(tx, hearing);
    if (waiting > 0) {
      throw new AppError('invalid', { fields: { answers: 'answers.error_unanswered' }, params: { n: waiting } });
    }
    const published = await publishDocument(tx, actor, hearing, 'answers');
    await takeStep(tx, actor, hearing, { to: 'answers_published', details: { ...published } });
    return published;
  });
}

async function publishAgain(tx: Tx, actor: Actor, hearing: Hearing, reason: string): Promise<PublishedDocument> {
  if (!reason) throw new AppError('invalid', { fields: { reason: 'answers.error_reason' } });
  return publishDocument(tx, actor, hearing, 'answers', reason);
}

/** Whether answers were published and others were given after that. */
export async function hasNewAnswers(reader: Reader, hearingId: string): Promise<boolean> {
  const { answers, protocolVersions } = tables;
  const [newest] = await reader
    .select({ at: protocolVersions.publishedAt })
    .from(protocolVersions)
    .where(and(eq(protocolVersions.hearingId, hearingId), eq(protocolVersions.document, 'answers')))
    .orderBy(desc(protocolVersions.ordinal))
    .limit(1);
  if (!newest) return false;
  const [later] = await reader
    .select({ id: answers.id })
    .from(answers)
    .where(and(eq(answers.hearingId, hearingId), gt(answers.at, newest.at)))
    .limit(1);
  return later !== undefined;
}
