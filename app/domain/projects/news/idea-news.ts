import type { FundingStage } from '~/domain/ideas/idea';
import type { LocalText } from '~/i18n/languages';
import type { CheckMonths, Works } from '../project';

/** What happened with the money or the work of an idea that everybody may read of. */
export type IdeaNews = NewsHead & (MoneyNews | WorkNews);

interface NewsHead {
  /** Of the row that tells it: the same each time it is told. */
  id: string;
  ideaId: string;
  /** Of the idea. */
  number: number;
  at: Date;
}

/** A commitment that stands, or the first payment of all. Tyiyn of the idea's currency. */
interface MoneyNews {
  kind: 'committed' | 'paid';
  funder: LocalText;
  amount: number;
  currency: string;
}

type WorkNews =
  | { kind: 'declared'; stage: FundingStage }
  | { kind: 'reported'; report: number; words: string; lang: string }
  /** ISO dates. */
  | { kind: 'delayed'; milestone: string; lang: string; fromOn: string; toOn: string; words: string }
  | { kind: 'judged'; isAccepted: boolean; words: string }
  | { kind: 'checked'; months: CheckMonths; works: Works; words: string };

/** Of which ideas news is read, from when until when, and how many of each kind at most, the newest first. */
export interface NewsScope {
  ideaIds?: readonly string[];
  span?: { from: Date; to: Date };
  most: number;
}

/** News in the order in which it happened, the newest first. */
export function newestFirst<T extends Pick<NewsHead, 'at' | 'id'>>(news: readonly T[]): T[] {
  return [...news].sort((a, b) => b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1));
}
