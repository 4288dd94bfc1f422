import type { QueryValue } from '~/paths';
import { REMARK_KINDS, type RemarkKind } from './remark';

export const REMARK_SORTS = ['newest', 'received', 'most_for'] as const;
export type RemarkSort = (typeof REMARK_SORTS)[number];

/** What of the remarks of a hearing is wanted, as the address of the list says it. */
export interface RemarkFilter {
  kind: RemarkKind | null;
  answered: 'yes' | 'no' | null;
  /** Id of the budget line that they are about. */
  line: string | null;
  q: string;
  sort: RemarkSort;
}

/** The query parameters that the list reads, the cursors included. */
export const REMARK_PARAMS = ['kind', 'answered', 'line', 'q', 'sort', 'after', 'before'] as const;

const QUERY_MAX = 200;
const ID = /^[0-9a-f-]{36}$/;

/** The budget line that an address names; null where it names none. */
export function lineIn(params: URLSearchParams): string | null {
  const line = params.get('line') ?? '';
  return ID.test(line) ? line : null;
}

/** The filter of an address; what it does not know is left out. */
export function parseRemarkFilter(params: URLSearchParams): RemarkFilter {
  const answered = params.get('answered');
  return {
    kind: REMARK_KINDS.find((kind) => kind === params.get('kind')) ?? null,
    answered: answered === 'yes' || answered === 'no' ? answered : null,
    line: lineIn(params),
    q: (params.get('q') ?? '').trim().slice(0, QUERY_MAX),
    sort: REMARK_SORTS.find((sort) => sort === params.get('sort')) ?? 'newest',
  };
}

/** The filter as a query, with what is changed in it. */
export function remarkQuery(filter: RemarkFilter, change: Partial<RemarkFilter> = {}): Record<string, QueryValue> {
  const { kind, answered, line, q, sort } = { ...filter, ...change };
  return {
    kind: kind ?? undefined,
    answered: answered ?? undefined,
    line: line ?? undefined,
    q,
    sort: sort === 'newest' ? undefined : sort,
  };
}

/** Whether anything narrows the list. */
export function isNarrowed({ kind, answered, line, q }: RemarkFilter): boolean {
  return kind !== null || answered !== null || line !== null || q !== '';
}
