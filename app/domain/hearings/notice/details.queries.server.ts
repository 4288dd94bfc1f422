import { and, asc, eq } from 'drizzle-orm';
import type { LocalText } from '~/i18n/languages';
import { AppError } from '~/platform/errors';
import { type Reader, tables } from '~db/index.server';
import type { HearingDetails } from './hearing-details';

/** A question put to the advisory vote; `id` is its key in `subjects`. */
export interface AdvisoryQuestion {
  id: string;
  position: number;
  texts: LocalText;
}

/** The questions put to the vote when the hearing was announced, in their order. */
export async function advisoryQuestions(reader: Reader, hearingId: string): Promise<AdvisoryQuestion[]> {
  const { hearingQuestions } = tables;
  return reader
    .select({ id: hearingQuestions.id, position: hearingQuestions.position, texts: hearingQuestions.texts })
    .from(hearingQuestions)
    .where(and(eq(hearingQuestions.hearingId, hearingId), eq(hearingQuestions.kind, 'advisory')))
    .orderBy(asc(hearingQuestions.position));
}

/** Everything that officers wrote about a hearing. Throws not_found. */
export async function hearingDetails(reader: Reader, hearingId: string): Promise<HearingDetails> {
  const { hearings } = tables;
  const [row] = await reader
    .select({
      titles: hearings.titles,
      decides: hearings.decides,
      summaries: hearings.summaries,
      mode: hearings.mode,
      venues: hearings.venues,
      onlineUrl: hearings.onlineUrl,
      startsAt: hearings.startsAt,
      minutes: hearings.minutes,
      remarksOpenAt: hearings.remarksOpenAt,
      remarksCloseAt: hearings.remarksCloseAt,
      chair: hearings.chair,
      secretary: hearings.secretary,
      contactName: hearings.contactName,
      contactPhone: hearings.contactPhone,
      contactEmail: hearings.contactEmail,
      budgetId: hearings.budgetId,
      comparedBudgetId: hearings.comparedBudgetId,
      tariffVersionId: hearings.tariffVersionId,
      comparedTariffVersionId: hearings.comparedTariffVersionId,
    })
    .from(hearings)
    .where(eq(hearings.id, hearingId));
  if (!row) throw new AppError('not_found');
  const questions = await advisoryQuestions(reader, hearingId);
  return { ...row, questions: questions.map(({ texts }) => texts) };
}
