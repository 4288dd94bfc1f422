import type { BudgetLineLink } from '~/domain/budgets/budget';

/** What the kenesh decided, as it was recorded. */
export interface KeneshDecision {
  number: string;
  /** ISO date. */
  decidedOn: string;
  votesFor: number;
  votesAgainst: number;
  votesAbstain: number;
  text: string;
  url: string | null;
}

/** Whether the approved budget has what an accepted remark asked for. */
export const IN_BUDGET = ['yes', 'partly', 'no'] as const;
export type InBudget = (typeof IN_BUDGET)[number];

/** What became of an accepted remark. Money is in tyiyn; what nobody recorded is null, never nought. */
export interface RemarkResult {
  inBudget: InBudget;
  line: BudgetLineLink | null;
  plan: number | null;
  note: string;
  /** What was spent, recorded a year later. */
  fact: { amount: number | null; note: string; at: Date } | null;
}

/** How long the texts of a decision may be, in characters, and how many deputies a kenesh may have. */
export const DECISION_LIMITS = { number: 60, text: 20_000, url: 500, deputies: 200, note: 1_000 } as const;
