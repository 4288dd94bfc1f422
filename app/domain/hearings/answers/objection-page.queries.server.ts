import { and, eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import type { Lang } from '~/i18n/languages';
import { AppError, assertMay } from '~/platform/errors';
import { db, tables } from '~db/index.server';
import { findVisibleHearing } from '../find-hearing.server';
import { hearingFrame } from '../hearing-frame.queries.server';
import { remarkRows, remarkViews } from '../remarks/remark-rows.server';
import { objectToAnswerPolicy } from './answer.policy';

/**
 * A remark with its answer, for its author who finds that it does not answer. Throws not_found, sign_in, forbidden,
 * closed (there is no answer, or it was said before).
 */
export async function objectionPage(actor: Actor, number: number, remarkNumber: number, lang: Lang) {
  const hearing = await findVisibleHearing(db(), actor, number);
  const { remarks } = tables;
  const [row] = await remarkRows(and(eq(remarks.hearingId, hearing.id), eq(remarks.number, remarkNumber)), [], 1);
  if (!row) throw new AppError('not_found');
  assertMay(objectToAnswerPolicy(actor, hearing, row));
  const [remark] = await remarkViews(hearing, [row], lang);
  if (!remark) throw new AppError('not_found');
  if (remark.answering.objection) throw new AppError('closed');
  return { hearing: await hearingFrame(actor, hearing, lang), remark };
}
