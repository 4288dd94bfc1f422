import { grouped } from '~/platform/grouped';
import type { MoneySum, ShortlistedIdea, ShortlistSum, ShortlistTotals } from './shortlist';

type Sum = Pick<ShortlistedIdea, 'currency' | 'requested' | 'gap' | 'beneficiaries'>;

/** The figures of an open idea, with the first-level sector and the place that it is summed under. */
export interface SummedEntry extends Sum {
  sector: string;
  place: string;
}

/** What these ideas add up to. Currencies are never added together. */
export function sumOf(name: string, entries: readonly Sum[]): ShortlistSum {
  const money = new Map<string, MoneySum>();
  let beneficiaries = 0;
  for (const { currency, requested, gap, beneficiaries: people } of entries) {
    const known = money.get(currency) ?? { currency, requested: 0, gap: 0 };
    money.set(currency, { currency, requested: known.requested + requested, gap: known.gap + gap });
    beneficiaries += people;
  }
  return { name, count: entries.length, beneficiaries, money: [...money.values()] };
}

function sumBy(rows: readonly SummedEntry[], name: (row: SummedEntry) => string, compare: Compare): ShortlistSum[] {
  return [...grouped(rows, name)].map(([key, entries]) => sumOf(key, entries)).sort((a, b) => compare(a.name, b.name));
}

type Compare = (a: string, b: string) => number;

/** What the open ideas of a shortlist add up to: all of them, by sector and by place. `compare` sorts the names. */
export function shortlistTotals(rows: readonly SummedEntry[], compare: Compare): ShortlistTotals {
  return {
    all: sumOf('', rows),
    bySector: sumBy(rows, ({ sector }) => sector, compare),
    byPlace: sumBy(rows, ({ place }) => place, compare),
  };
}
