import { setImmediate as nextTurn } from 'node:timers/promises';
import { and, asc, eq, exists, gt } from 'drizzle-orm';
import { now } from '~/platform/clock.server';
import { kept } from '~/platform/kept.server';
import { db, placeholder, prepared, type Reader, tables } from '~db/index.server';
import { freshMarket } from './market-index.server';

const FRESH_MS = 60_000;
const PEOPLE_AT_ONCE = 1_000;

/** Three numbers about the whole market, and when they were computed. */
export interface MarketNumbers {
  ideas: number;
  /** Tyiyn, over ideas whose money is counted in som. */
  gap: number;
  /** People who support at least one idea. */
  supporters: number;
  at: Date;
}

const supportersAfter = prepared((reader: Reader) => {
  const { people, supports } = tables;
  const given = reader.select({ level: supports.level }).from(supports).where(eq(supports.personId, people.id));
  return reader
    .select({ id: people.id })
    .from(people)
    .where(and(gt(people.id, placeholder('id')), exists(given)))
    .orderBy(asc(people.id))
    .limit(PEOPLE_AT_ONCE);
});

/** Counts in pieces: one question over a million supports would stop every other answer. */
async function countSupporters(): Promise<number> {
  let total = 0;
  for (let last = '', isFull = true; isFull; await nextTurn()) {
    const rows = await supportersAfter(db(), { id: last });
    total += rows.length;
    isFull = rows.length === PEOPLE_AT_ONCE;
    last = rows.at(-1)?.id ?? last;
  }
  return total;
}

/** The numbers of the home page, computed once a minute. */
export const marketNumbers: () => Promise<MarketNumbers> = kept('ideas', FRESH_MS, async () => {
  const supporters = await countSupporters();
  const columns = await freshMarket();
  let gap = 0;
  for (let row = 0; row < columns.size; row += 1) {
    const som = columns.arrays.gap[row] as number;
    if (som > 0) gap += som;
  }
  return { ideas: columns.size, gap: Math.round(gap * 100), supporters, at: now() };
});
