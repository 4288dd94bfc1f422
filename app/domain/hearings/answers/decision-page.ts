import type { SelectGroup } from '~/components/fields/select';
import type { BudgetLineLink } from '~/domain/budgets/budget';
import type { Lang } from '~/i18n/languages';
import type { HearingFrame } from '../hearing-frame';
import type { AnswerOutcome, RemarkKind } from '../remarks/remark';
import type { ApprovedTariff } from '../tariff/approved-tariff';
import type { InBudget, KeneshDecision, RemarkResult } from './decision';

/** An accepted remark on its way: asked, answered, decided, spent. Money is in tyiyn. */
export interface FollowedRemark {
  number: number;
  kind: RemarkKind;
  lang: Lang;
  body: string;
  asked: number | null;
  outcome: AnswerOutcome;
  promised: number | null;
  promisedLine: BudgetLineLink | null;
  result: RemarkResult | null;
  /** When result and fact had been recorded, as the forms send it back. */
  seen: { result: Date | null; fact: Date | null };
}

/** What became of all accepted remarks; sums are null where no figure is given. */
export interface FollowedTotals extends Record<InBudget, number> {
  accepted: number;
  /** Of which nothing is recorded yet. */
  unknown: number;
  plan: number | null;
  actual: number | null;
}

interface FollowedPage {
  hearing: HearingFrame;
  totals: FollowedTotals;
  remarks: FollowedRemark[];
  newer: string | null;
  older: string | null;
}

/** The public page of the decision. */
export interface DecisionPage extends FollowedPage {
  decision: KeneshDecision;
  /** Of a tariff hearing: what was approved; null where nothing was. */
  approved: ApprovedTariff | null;
  isClosed: boolean;
}

/** The page on which results are recorded. */
export interface ResultsDesk extends FollowedPage {
  outstanding: { accepted: number; withoutResult: number; withoutFact: number };
  /** The remark whose forms are open. */
  edited: FollowedRemark | null;
  lines: SelectGroup[];
}
