import type { QueryValue } from '~/paths/with-query';
import { BUDGET_SIDES, type BudgetSide } from './budget';

/** What the list of lines is narrowed by, and which page of it is asked for. */
export interface LineFilter {
  q: string;
  side: BudgetSide | null;
  /** Codes: lines at or below them. */
  f: string | null;
  e: string | null;
  /** From 1 on. */
  page: number;
  /** The place of a line in the file: the page on which it stands is asked for. */
  line: number | null;
}

export const LINE_PARAMS = ['q', 'side', 'f', 'e', 'page', 'line'] as const;

export const LONGEST_LINE_QUERY = 80;
const CODE = /^\d{1,20}$/;
const WHOLE = /^[1-9]\d{0,5}$/;

/** Reads a filter from an address. What it does not know it leaves out: no address is an error. */
export function parseLineFilter(params: URLSearchParams): LineFilter {
  const matching = (name: string, pattern: RegExp) => {
    const value = params.get(name) ?? '';
    return pattern.test(value) ? value : null;
  };
  const line = matching('line', WHOLE);
  return {
    q: (params.get('q') ?? '').replace(/\s+/gu, ' ').trim().slice(0, LONGEST_LINE_QUERY),
    side: BUDGET_SIDES.find((side) => side === params.get('side')) ?? null,
    f: matching('f', CODE),
    e: matching('e', CODE),
    page: Number(matching('page', WHOLE) ?? 1),
    line: line === null ? null : Number(line),
  };
}

/** The filter as parameters of an address, at its first page. */
export function lineQuery({ q, side, f, e }: LineFilter): Record<string, QueryValue> {
  return { q, side: side ?? undefined, f: f ?? undefined, e: e ?? undefined };
}
