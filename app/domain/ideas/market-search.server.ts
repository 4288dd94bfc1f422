import { LRUCache } from 'lru-cache';
import { queryTokens } from '~/platform/search/stem.server';
import { db, onCommit, type SearchFinds, searchIdeas } from '~db/index.server';
import type { MarketColumns } from './market-columns.server';

const FRESH_MS = 30_000;
/** Numbers kept in all, eight bytes each. */
const MOST_NUMBERS = 2_000_000;

interface Kept {
  finds: SearchFinds;
  /** The ranks by row, as long as no row has moved. */
  ranks?: { layout: number; byRow: Uint8Array };
}

const kept = new LRUCache<string, Kept>({
  maxSize: MOST_NUMBERS,
  sizeCalculation: ({ finds }) => 100 + finds[0].length + finds[1].length + finds[2].length,
  ttl: FRESH_MS,
});
let changes = 0;

onCommit((topics) => {
  if (!topics.includes('ideas')) return;
  changes += 1;
  kept.clear();
});

const NOTHING: SearchFinds = [[], [], []];

async function find(tokens: readonly string[]): Promise<Kept> {
  const key = tokens.join(' ');
  const known = kept.get(key);
  if (known) return known;
  const seen = changes;
  const found: Kept = {
    finds:
      (await searchIdeas(
        db(),
        tokens.map((token) => [token]),
      )) ?? NOTHING,
  };
  if (seen === changes) kept.set(key, found);
  return found;
}

/**
 * How well each row of the columns meets what was typed: 0 not at all, 1 every word in the title, 2 in title, summary,
 * sector and places, 3 only with the text. Null when nothing was typed. Words of one or two letters find nothing.
 */
export async function searchRanks(q: string, columns: MarketColumns): Promise<Uint8Array | null> {
  if (q === '') return null;
  const found = await find(queryTokens(q));
  if (found.ranks?.layout === columns.layout) return found.ranks.byRow;
  const byRow = new Uint8Array(columns.size);
  for (const level of [2, 1, 0] as const) {
    for (const number of found.finds[level]) {
      const row = columns.rowOf(number);
      if (row !== undefined) byRow[row] = level + 1;
    }
  }
  found.ranks = { layout: columns.layout, byRow };
  return byRow;
}
