import type { FundingStage } from '~/domain/ideas/idea';
import type { ViewText } from '~/domain/ideas/idea-view';

/** How long a note may be, in characters. */
export const NOTE_MAX = 2_000;

export const NOTE_READERS = ['organisation', 'me'] as const;
/** Who reads a note: all members of the funder, or its author alone. */
export type NoteReaders = (typeof NOTE_READERS)[number];

export interface Note {
  id: string;
  shortlistingId: string;
  body: string;
  visibleTo: NoteReaders;
  author: string;
  isOwn: boolean;
  createdAt: Date;
}

export const SHORTLIST_SORTS = ['added', 'gap', 'requested', 'beneficiaries', 'closing'] as const;
export type ShortlistSort = (typeof SHORTLIST_SORTS)[number];

/** What an entry tells of an idea that anybody may read. Money in tyiyn. */
export interface ShortlistedIdea {
  slug: string;
  title: ViewText;
  sector: string;
  place: string;
  author: string;
  stage: FundingStage;
  total: number;
  requested: number;
  gap: number;
  currency: string;
  beneficiaries: number;
  seekingUntil: string | null;
}

export interface ShortlistEntry {
  id: string;
  number: number;
  addedAt: Date;
  /** Open to funders, put into the archive, or no longer public: then nothing of the idea is told. */
  standing: 'open' | 'archived' | 'gone';
  idea: ShortlistedIdea | null;
  notes: Note[];
}

/** Money asked for and still missing, in tyiyn of one currency. */
export interface MoneySum {
  currency: string;
  requested: number;
  gap: number;
}

/** Sums over open ideas. Currencies are never added together. */
export interface ShortlistSum {
  name: string;
  count: number;
  beneficiaries: number;
  money: MoneySum[];
}

export interface ShortlistTotals {
  all: ShortlistSum;
  bySector: ShortlistSum[];
  byPlace: ShortlistSum[];
}

export interface Shortlist {
  funder: string;
  sort: ShortlistSort;
  entries: ShortlistEntry[];
  totals: ShortlistTotals;
}
