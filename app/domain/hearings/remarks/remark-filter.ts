import type { QueryValue } from '~/paths/with-query';
import { subjectIn } from '../tariff/remark-subject';
import { REMARK_KINDS, type RemarkKind } from './remark';

export const REMARK_SORTS = ['newest', 'received', 'most_for'] as const;
export type RemarkSort = (typeof REMARK_SORTS)[number];

/** What of the remarks of a hearing is wanted, as the address of the list says it. */
export interface RemarkFilter {
  kind: RemarkKind | null;
  answered: 'yes' | 'no' | null;
  /** Id of the budget line that they are about. */
  line: string | null;
  /** Id of the cost item that they are about. */
  item: string | null;
  q: string;
  sort: RemarkSort;
}

/** The query parameters that the list reads, the cursors included. */
export const REMARK_PARAMS = ['kind', 'answered', 'line', 'item', 'q', 'sort', 'after', 'before'] as const;

const QUERY_MAX = 200;

/** The filter of an address; what it does not know is left out. */
export function parseRemarkFilter(params: URLSearchParams): RemarkFilter {
  const answered = params.get('answered');
  const { line, item } = subjectIn(params);
  return {
    kind: REMARK_KINDS.find((kind) => kind === params.get('kind')) ?? null,
    answered: answered === 'yes' || answered === 'no' ? answered : null,
    line,
    item,
    q: (params.get('q') ?? '').trim().slice(0, QUERY_MAX),
    sort: REMARK_SORTS.find((sort) => sort === params.get('sort')) ?? 'newest',
  };
}

/** The filter as a query, with what is changed in it. */
export function remarkQuery(filter: RemarkFilter, change: Partial<RemarkFilter> = {}): Record<string, QueryValue> {
  const { kind, answered, line, item, q, sort } = { ...filter, ...change };
  return {
    kind: kind ?? undefined,
    answered: answered ?? undefined,
    line: line ?? undefined,
    item: item ?? undefined,
    q,
    sort: sort === 'newest' ? undefined : sort,
  };
}

/** Whether anything narrows the list. */
export function isNarrowed({ kind, answered, line, item, q }: RemarkFilter): boolean {
  return kind !== null || answered !== null || line !== null || item !== null || q !== '';
}
