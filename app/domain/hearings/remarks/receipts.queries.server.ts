import { and, eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { readReceipt, type StanceChoice } from '~/domain/voting/stance';
import { findReceipt } from '~/domain/voting/stances.server';
import { type Lang, type LocalText, pickText } from '~/i18n/languages';
import { db, tables } from '~db/index.server';
import { findVisibleHearing } from '../find-hearing.server';
import { hearingFrame } from '../hearing-frame.queries.server';

/** What is stored under a receipt. It does not say whose it is. */
export interface StoredStance {
  receipt: string;
  choice: StanceChoice;
  createdAt: Date;
  changedAt: Date;
  /** The remark of that number, or the question. */
  remark: number | null;
  question: { text: string; lang: Lang } | null;
}

/** The head of the page where receipts are looked up. Throws not_found. */
export async function receiptPage(actor: Actor, number: number, lang: Lang) {
  return hearingFrame(actor, await findVisibleHearing(db(), actor, number), lang);
}

/** What is stored under a typed receipt at this hearing; null where nothing is. Throws not_found. */
export async function lookUpReceipt(
  actor: Actor,
  number: number,
  typed: string,
  lang: Lang,
): Promise<StoredStance | null> {
  const hearing = await findVisibleHearing(db(), actor, number);
  const receipt = readReceipt(typed);
  const found = receipt && (await findReceipt(db(), receipt));
  if (!receipt || !found) return null;
  const subject = await subjectAt(hearing.id, found.subjectId);
  if (!subject) return null;
  const { choice, createdAt, changedAt } = found;
  const { text, lang: textLang } = pickText(subject.texts ?? {}, lang);
  return {
    receipt,
    choice,
    createdAt,
    changedAt,
    remark: subject.remark,
    question: subject.texts && { text, lang: textLang },
  };
}

async function subjectAt(
  hearingId: string,
  subjectId: string,
): Promise<{ remark: number | null; texts: LocalText | null } | null> {
  const { remarks, hearingQuestions: questions } = tables;
  const [remark] = await db()
    .select({ number: remarks.number })
    .from(remarks)
    .where(and(eq(remarks.id, subjectId), eq(remarks.hearingId, hearingId)));
  if (remark) return { remark: remark.number, texts: null };
  const [question] = await db()
    .select({ texts: questions.texts })
    .from(questions)
    .where(and(eq(questions.id, subjectId), eq(questions.hearingId, hearingId)));
  return question ? { remark: null, texts: question.texts } : null;
}
