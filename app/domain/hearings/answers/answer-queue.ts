import type { QueryValue } from '~/paths/with-query';
import type { HearingLink } from '../hearing';
import type { HearingFrame } from '../hearing-frame';
import { REMARK_KINDS, type RemarkKind } from '../remarks/remark';
import type { RemarkView } from '../remarks/remark-view';
import type { Unanswered } from './unanswered';

/** What an official looks for: what waits, what of it is late, what the author found not answered, what is done. */
export const QUEUE_SHOWS = ['waiting', 'overdue', 'objected', 'answered'] as const;
export type QueueShow = (typeof QUEUE_SHOWS)[number];

/** What of the remarks of a hearing is wanted for answering, as the address says it. */
export interface QueueFilter {
  show: QueueShow;
  kind: RemarkKind | null;
  q: string;
}

/** One page of the remarks of a hearing for whoever answers them, in the order received: the first to be due first. */
export interface AnswerQueue {
  hearing: HearingFrame;
  filter: QueueFilter;
  totals: Record<QueueShow, number>;
  dueOn: string | null;
  /** How many the filter finds. */
  found: number;
  remarks: RemarkView[];
  newer: string | null;
  older: string | null;
  /** Whether answers may be given at all. */
  open: boolean;
}

/** A hearing whose remarks wait for an official. */
export interface AnswerQueueHearing extends Unanswered {
  hearing: HearingLink;
  place: string;
  /** Remarks whose author said that the answer does not answer. */
  objected: number;
}

const QUERY_MAX = 200;

/** The filter of an address; what it does not know is left out. */
export function parseQueueFilter(params: URLSearchParams): QueueFilter {
  return {
    show: QUEUE_SHOWS.find((show) => show === params.get('show')) ?? 'waiting',
    kind: REMARK_KINDS.find((kind) => kind === params.get('kind')) ?? null,
    q: (params.get('q') ?? '').trim().slice(0, QUERY_MAX),
  };
}

/** The filter as a query, with what is changed in it. */
export function queueQuery(filter: QueueFilter, change: Partial<QueueFilter> = {}): Record<string, QueryValue> {
  const { show, kind, q } = { ...filter, ...change };
  return { show: show === 'waiting' ? undefined : show, kind: kind ?? undefined, q };
}
