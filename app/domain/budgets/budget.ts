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
  /** Sums of the file that did not agree with its lines when it was published. */
  mismatches: readonly Mismatch[];
  isDemo: boolean;
  publishedAt: Date | null;
  contentHash: string | null;
}

/** What every row of a budget has. A figure that the file does not give is null, never nought. */
export interface BudgetFigures {
  plan: number | null;
  actual: number | null;
}

export const FIGURES = ['plan', 'actual'] as const satisfies readonly (keyof BudgetFigures)[];
export type Figure = (typeof FIGURES)[number];

/** One line as its file has it, before it has a place in a version. */
export interface NewBudgetLine extends BudgetFigures {
  side: BudgetSide;
  economicCode: string | null;
  functionalCode: string | null;
  programme: string | null;
  titles: LocalText;
  note: string | null;
}

export interface BudgetLine extends NewBudgetLine {
  id: string;
  position: number;
}

/** A total as the file states it: of the lines whose economic or functional code begins with `code`, or of a side. */
export interface StatedTotal extends BudgetFigures {
  side: BudgetSide;
  code: string | null;
  titles: LocalText;
}

/**
 * Two figures of a file that ought to agree. `total`: what is stated, and what the lines add up to. `balance`: what is
 * spent, and what comes in with the financing. Null where nothing gives the figure.
 */
export interface Mismatch {
  kind: 'total' | 'balance';
  side: BudgetSide;
  code: string | null;
  titles: LocalText;
  figure: Figure;
  stated: number | null;
  counted: number | null;
}

/** A version as lists and forms name it. */
export interface BudgetLink {
  id: string;
  number: number;
  year: number;
  stage: BudgetStage;
  ordinal: number;
  isDemo: boolean;
  publishedAt: Date | null;
}

/** What a code of the classification means, for residents. */
export interface BudgetCode {
  kind: 'economic' | 'functional';
  code: string;
  parentCode: string | null;
  names: LocalText;
  explanations: LocalText;
  source: string;
}

/** A line as remarks and answers name it. */
export interface BudgetLineLink {
  id: string;
  budgetNumber: number;
  /** Its place in the file, which its address is made of. */
  position: number;
  title: string;
  lang: Lang;
  plan: number | null;
}

/** How long the texts of a budget may be, in characters, and how many rows a file may have; forms and schemas share them. */
export const BUDGET_LIMITS = {
  rows: 5_000,
  columns: 60,
  fileBytes: 5_000_000,
  cell: 1_000,
  title: 300,
  code: 20,
  programme: 200,
  note: 1_000,
  source: 500,
  url: 500,
  resolution: 60,
  firstYear: 1992,
  population: 10_000_000,
} as const;
