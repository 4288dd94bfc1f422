import type { FundingStage } from '~/domain/ideas/idea';
import type { ViewText } from '~/domain/ideas/idea-view';
import type { MessageKey } from '~/i18n/i18n';
import type { ListPage } from '~/platform/list-page';
import type { BoardStage } from './boards/board';

/** What became of an idea that somebody put on the shortlist. */
export type Shortlisted = 'added' | 'there' | 'back';

/** What is said of it. */
export const SHORTLISTED_WORDS = {
  added: 'funding.shortlisted',
  there: 'funding.shortlisted',
  back: 'boards.put_back_done',
} as const satisfies Record<Shortlisted, MessageKey>;

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
  version: number;
  /** What it said before it was changed, the first wording first. */
  earlier: EarlierNote[];
}

/** A wording of a note that another has replaced. */
export interface EarlierNote {
  version: number;
  body: string;
  /** Until when it said so. */
  until: Date;
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
  /** The stage of the funder's board that it stands in. */
  stage: BoardStage;
  tags: string[];
  /** ISO date. */
  dueOn: string | null;
  /** A name is empty where the person has erased their account. */
  responsible: { id: string; name: string } | null;
  version: number;
}

/** An entry with what is written about it. */
export interface NotedEntry extends ShortlistEntry {
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
  /** Those of one page. */
  entries: NotedEntry[];
  /** Of all open ideas, whatever the page. */
  totals: ShortlistTotals;
  page: Omit<ListPage<never>, 'rows'>;
}
