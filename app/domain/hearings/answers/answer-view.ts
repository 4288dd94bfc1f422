import type { BudgetLineLink } from '~/domain/budgets/budget';
import type { Answer } from './answer';

/** Why an answer follows another: the author said that it did not answer, or the officials put it right. */
export type AnswerCause = 'objection' | 'correction';

/** An answer as a page shows it. */
export interface AnswerView extends Omit<Answer, 'budgetLineId'> {
  line: BudgetLineLink | null;
  /** Null for the first answer to the remark. */
  cause: AnswerCause | null;
}

/** What a remark has heard from the officials so far. */
export interface AnsweringView {
  /** The newest answer; null while there is none. */
  answer: AnswerView | null;
  /** Those before it, the newest first. */
  earlier: AnswerView[];
  /** "This does not answer my question"; `awaits` while no answer has followed it. */
  objection: { body: string; at: Date; awaits: boolean } | null;
  /** The last day for the first answer (ISO); null once it is there, and while no term runs. */
  dueOn: string | null;
  /** Calendar days since then. */
  overdueDays: number;
}
