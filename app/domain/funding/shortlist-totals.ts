import type { MoneySum, ShortlistEntry, ShortlistSum, ShortlistTotals } from './shortlist';

/** An open entry with the first-level sector and the place that it is summed under. */
export interface SummedEntry {
  entry: ShortlistEntry;
  sector: string;
  place: string;
}

function sum(name: string, entries: readonly ShortlistEntry[]): ShortlistSum {
  const money = new Map<string, MoneySum>();
  let beneficiaries = 0;
  for (const { idea } of entries) {
    if (!idea) continue;
    const { currency, requested, gap } = idea;
    const known = money.get(currency) ?? { currency, requested: 0, gap: 0 };
    money.set(currency, { currency, requested: known.requested + requested, gap: known.gap + gap });
    beneficiaries += idea.beneficiaries;
  }
  return { name, count: entries.length, beneficiaries, money: [...money.values()] };
}

function sumBy(rows: readonly SummedEntry[], name: (row: SummedEntry) => string, compare: Compare): ShortlistSum[] {
  const groups = new Map<string, ShortlistEntry[]>();
  for (const row of rows) groups.set(name(row), [...(groups.get(name(row)) ?? []), row.entry]);
  return [...groups].map(([key, entries]) => sum(key, entries)).sort((a, b) => compare(a.name, b.name));
}

type Compare = (a: string, b: string) => number;

/** What the open ideas of a shortlist add up to: all of them, by sector and by place. `compare` sorts the names. */
export function shortlistTotals(rows: readonly SummedEntry[], compare: Compare): ShortlistTotals {
  return {
    all: sum(
      '',
      rows.map(({ entry }) => entry),
    ),
    bySector: sumBy(rows, ({ sector }) => sector, compare),
    byPlace: sumBy(rows, ({ place }) => place, compare),
  };
}
