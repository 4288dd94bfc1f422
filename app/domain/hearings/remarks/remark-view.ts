import type { BudgetLineLink } from '~/domain/budgets/budget';
import type { FlagReason } from '~/domain/discussion/comment';
import type { LevelCounts, OwnStance, StanceCounts, StanceRight } from '~/domain/voting/stance';
import type { Lang } from '~/i18n/languages';
import type { AnsweringView } from '../answers/answer-view';
import type { HearingFrame } from '../hearing-frame';
import type { CopyLink, CostItemLink } from '../tariff/remark-subject';
import type { RemarkChannel, RemarkKind } from './remark';
import type { RemarkFilter } from './remark-filter';

/** A remark as pages show it. Of a hidden one the number stays, and the reason. */
export interface RemarkView {
  number: number;
  kind: RemarkKind;
  channel: RemarkChannel;
  lang: Lang;
  body: string;
  /** Null where the person has left, did not want to be named, or the remark is hidden. */
  name: string | null;
  organisation: { slug: string; name: string } | null;
  line: BudgetLineLink | null;
  item: CostItemLink | null;
  /** Of a tariff hearing: the copy of the calculation that came with it. */
  copy: CopyLink | null;
  /** Tyiyn. */
  amount: number | null;
  moneyFrom: string | null;
  receivedAt: Date;
  hiddenFor: FlagReason | null;
  counts: StanceCounts;
  answering: AnsweringView;
}

/** The page of one remark. */
export interface RemarkPage {
  hearing: HearingFrame;
  remark: RemarkView;
  levels: LevelCounts[];
  own: OwnStance | null;
  right: StanceRight;
  /** The reader said it. */
  isOwn: boolean;
  mayReport: boolean;
  /** The reader may say, once, that the answer does not answer. */
  mayObject: boolean;
  /** Of a hidden remark of the reader's own: the hiding that they may object to. */
  hidingId: string | null;
  /** The numbers beside it. */
  previous: number | null;
  next: number | null;
}

/** How many of each kind there are, and how many of them were answered. */
export type RemarkTotals = Record<RemarkKind, { all: number; answered: number }>;

/** Whether remarks are taken: not yet, now, or no more. */
export type Taking = 'not_open' | 'open' | 'closed';

/** One page of the remarks of a hearing. */
export interface RemarkList {
  hearing: HearingFrame;
  filter: RemarkFilter;
  totals: RemarkTotals;
  /** How many the filter finds, and which of them the page shows, counted from 1. */
  found: number;
  first: number;
  remarks: RemarkView[];
  newer: string | null;
  older: string | null;
  /** The budget line, and the cost item, that the filter asks for. */
  line: BudgetLineLink | null;
  item: CostItemLink | null;
  taking: Taking;
}

/** Where people stand on a question put to everybody when the hearing was announced. */
export interface QuestionStances {
  position: number;
  levels: LevelCounts[];
  own: OwnStance | null;
  right: StanceRight;
}

/** What stands on the sheet of paper: what the hearing is on, until when, and where it is handed in. */
export interface PaperRemarkPage {
  number: number;
  slug: string;
  title: string;
  place: string;
  closesAt: Date | null;
  venue: string;
  contactName: string;
  contactPhone: string;
  /** The short address, without its scheme. */
  address: string;
}
