import type { Lang, LocalText } from '~/i18n/languages';

/** What a version of a budget says: design/architecture.md, "Terms". */
export const BUDGET_STAGES = ['draft', 'approved', 'amended', 'executed'] as const;
export type BudgetStage = (typeof BUDGET_STAGES)[number];

export const BUDGET_SIDES = ['revenue', 'expenditure', 'financing'] as const;
export type BudgetSide = (typeof BUDGET_SIDES)[number];

/** One version of the budget of a place and a year, without its lines. Money is in tyiyn. */
export interface Budget {
  id: string;
  number: number;
  placeId: string;
  /** The place with all above it: where a role must be held. */
  scope: readonly string[];
  year: number;
  stage: BudgetStage;
  ordinal: number;
  currency: string;
  resolutionNumber: string | null;
  resolutionDate: string | null;
  population: number | null;
  populationSource: string | null;
  unpublishedSides: readonly BudgetSide[];
  source: string;
  sourceUrl: string | null;
  note: string | null;
  isDemo: boolean;
  publishedAt: Date | null;
  contentHash: string | null;
}

/** One line as its file has it. A figure that the file does not give is null, never nought. */
export interface BudgetLine {
  id: string;
  position: number;
  side: BudgetSide;
  economicCode: string | null;
  functionalCode: string | null;
  programme: string | null;
  titles: LocalText;
  plan: number | null;
  actual: number | null;
  note: string | null;
}

/** A line as remarks and answers name it. */
export interface BudgetLineLink {
  id: string;
  budgetNumber: number;
  title: string;
  lang: Lang;
  plan: number | null;
}
