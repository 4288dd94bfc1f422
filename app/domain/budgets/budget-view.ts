import type { Lang } from '~/i18n/languages';
import type { BudgetLink, BudgetSide, Figure, Mismatch } from './budget';
import type { CodeKind } from './classification';

/** What the head of every page of a budget shows. */
export interface BudgetHead extends Omit<BudgetLink, 'id'> {
  place: { slug: string; name: string };
  /** The other published versions of the place, in the order of its list. */
  others: BudgetLink[];
  /** The version that this one is compared with unless another is asked for: the one before it. */
  earlier: BudgetLink | null;
}

/** A part as pages show it: where its amount stands and where one reads more of it. */
export interface PartView {
  key: string;
  label: string;
  lang: Lang;
  /** What it is opened by; null for a single line. */
  code: string | null;
  /** The place in the list of a single line. */
  position: number | null;
  amount: number | null;
  plan: number | null;
  actual: number | null;
  /** The same in the version before; null where it had no such part, undefined where there is none before. */
  before: number | null | undefined;
  /** Of 1,000 som of the whole that is shown. */
  share: number;
}

/** One drawing: a whole and its parts, by one of the two classifications. */
export interface PartsView {
  kind: CodeKind;
  side: BudgetSide;
  figure: Figure;
  total: number | null;
  before: number | null | undefined;
  parts: PartView[];
  /** How many lines give no figure. */
  missing: number;
}

/** What one code is, where a reader has opened it. */
export interface OpenedCode {
  kind: CodeKind;
  code: string;
  label: string;
  lang: Lang;
  explanation: { text: string; lang: Lang } | null;
  /** From the outermost inwards, without the code itself. */
  above: { code: string; label: string; lang: Lang }[];
  /** Of 1,000 som of its side. */
  share: number;
  lineCount: number;
}

/** A word of the budget that residents ask about, with its meaning. */
export interface ExplainedWord {
  key: string;
  name: { text: string; lang: Lang };
  explanation: { text: string; lang: Lang };
}

export interface SideTotal {
  side: BudgetSide;
  plan: number | null;
  actual: number | null;
}

/** What the page of a budget says of the whole. */
export interface BudgetOverview {
  figure: Figure;
  totals: SideTotal[];
  /** Revenue less expenditure; null where either is not known. */
  balance: number | null;
  population: number | null;
  unpublished: readonly BudgetSide[];
  revenue: PartsView | null;
  /** By what it is for. */
  expenditure: PartsView | null;
  /** By what it is spent on: wages, goods, building. Null where too few lines say so. */
  kinds: PartsView | null;
  financing: PartView[];
  words: ExplainedWord[];
  mismatches: readonly Mismatch[];
}

/** Where the figures come from, and how they are checked. */
export interface BudgetSources {
  source: string;
  sourceUrl: string | null;
  note: string | null;
  resolutionNumber: string | null;
  resolutionDate: string | null;
  population: number | null;
  populationSource: string | null;
  contentHash: string | null;
  publishedAt: Date | null;
}
