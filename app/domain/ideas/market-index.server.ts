import { setImmediate as nextTurn } from 'node:timers/promises';
import { now } from '~/platform/clock.server';
import { log } from '~/platform/log.server';
import { createReadings } from '~/platform/readings.server';
import { onCommit } from '~db/index.server';
import { createMarketColumns, type MarketColumns } from './market-columns.server';
import { type MarketCandidate, ROWS_AT_ONCE, readAfter, readByNumber, readChangedSince } from './market-rows.server';
import { ideasIn, renewTouched } from './touched-ideas.server';

/** How often we look for what another process wrote. */
const POLL_MS = 1_000;
/** Longer than a transaction may last: what was written before this is visible by now. */
const OVERLAP_MS = 15_000;
/** How often everything is read again: counts of support that another process wrote leave no other trace. */
const RELOAD_MS = 600_000;
/** The same while another process writes more than a poll can read. */
const CROWDED_RELOAD_MS = 10_000;

const columns = createMarketColumns();
const readings = createReadings();
/** Numbers that a commit of this process touched and that are not read yet. */
const touched = new Set<number>();
/** Numbers put while everything is being read again: they are newer than that reading. */
let putMeanwhile: Set<number> | undefined;
/** When the last whole reading began; undefined until there is one that holds. */
let loadedAt: number | undefined;
/** How often everything was declared changed. */
let upheavals = 0;
let isCrowded = false;
let polledAt = 0;
let polledUntil = new Date(0);

onCommit((topics) => {
  const numbers = ideasIn(topics);
  for (const number of numbers) touched.add(number);
  // Somebody changed ideas and does not say which: an import, a restored backup.
  if (numbers.length > 0 || !topics.includes('ideas')) return;
  upheavals += 1;
  loadedAt = undefined;
});

function put(rows: readonly MarketCandidate[]): void {
  for (const row of rows) {
    if (row.isListed) columns.put(row);
    else columns.remove(row.number);
    putMeanwhile?.add(row.number);
  }
}

async function renew(numbers: readonly number[]): Promise<void> {
  const rows = await readByNumber(numbers);
  put(rows);
  const found = new Set(rows.map(({ number }) => number));
  for (const number of numbers) if (!found.has(number)) columns.remove(number);
}

async function poll(): Promise<void> {
  if (performance.now() - polledAt <= POLL_MS) return;
  const since = new Date(polledUntil.getTime() - OVERLAP_MS);
  polledAt = performance.now();
  polledUntil = now();
  const rows = await readChangedSince(since);
  put(rows);
  isCrowded = rows.length === ROWS_AT_ONCE;
}

/** Reads all listed ideas, a few at a time, with room for other work in between; then drops those that are gone. */
async function loadAll(): Promise<void> {
  const startedAt = performance.now();
  const seenUpheavals = upheavals;
  polledUntil = now();
  const seen = new Set<number>();
  putMeanwhile = seen;
  try {
    for (let last = 0, isFull = true; isFull; await nextTurn()) {
      const rows = await readings.inTurn(async () => {
        const batch = await readAfter(last);
        put(batch);
        return batch;
      });
      isFull = rows.length === ROWS_AT_ONCE;
      last = rows.at(-1)?.number ?? last;
    }
    await readings.inTurn(async () => {
      for (const number of columns.numbers()) if (!seen.has(number)) columns.remove(number);
    });
    if (upheavals === seenUpheavals) loadedAt = startedAt;
  } finally {
    putMeanwhile = undefined;
  }
}

let loading: Promise<void> | undefined;

function load(): Promise<void> {
  loading ??= loadAll().finally(() => {
    loading = undefined;
  });
  return loading;
}

/**
 * All listed ideas as they are now: what this process has committed is always in, what another one has written comes
 * within a second. The first call reads everything, about a second for a hundred thousand ideas.
 */
export async function freshMarket(): Promise<MarketColumns> {
  while (loadedAt === undefined) await load();
  // What was touched may be on its way already, in a reading that is not over.
  if (touched.size > 0 || readings.isBusy()) {
    await readings.inTurn(() => renewTouched(touched, ROWS_AT_ONCE, renew));
  }
  if (performance.now() - polledAt > POLL_MS) await readings.inTurn(poll);
  if (performance.now() - loadedAt > (isCrowded ? CROWDED_RELOAD_MS : RELOAD_MS)) {
    load().catch((error) => log().error({ err: error }, 'reading all ideas again failed'));
  }
  return columns;
}
