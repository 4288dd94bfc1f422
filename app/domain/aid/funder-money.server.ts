import { setImmediate as nextTurn } from 'node:timers/promises';
import { MONEY_TOPIC } from '~/domain/funding/grants/recount.server';
import { ideasIn, renewTouched } from '~/domain/ideas/touched-ideas.server';
import { outsideTransactions } from '~/platform/kept.server';
import { log } from '~/platform/log.server';
import { createReadings } from '~/platform/readings.server';
import { onCommit } from '~db/index.server';
import { type FunderMoney, moneyAfter, moneyOfIdeas } from './money-rows.server';

/** What each agreement has brought, by number of the idea. */
export type MoneyByIdea = ReadonlyMap<number, readonly FunderMoney[]>;

/** How often everything is read again, behind the readers' backs: another process may have written. */
const RELOAD_MS = 60_000;
/** Ideas read at once. Sixty funders may have promised money to one. */
const IDEAS_AT_ONCE = 50;

const readings = createReadings();
let byIdea = new Map<number, FunderMoney[]>();
/** When the last whole reading began; undefined until there is one that holds. */
let loadedAt: number | undefined;
/** Ideas whose money changed and is not read yet. */
const touched = new Set<number>();
/** Those that changed while everything is being read: that reading may have been too early for them. */
let touchedMeanwhile: Set<number> | undefined;
/** How often somebody changed money and did not say where. */
let upheavals = 0;

onCommit((topics) => {
  if (!topics.includes(MONEY_TOPIC)) return;
  const numbers = ideasIn(topics);
  for (const number of numbers) {
    touched.add(number);
    touchedMeanwhile?.add(number);
  }
  if (numbers.length > 0) return;
  upheavals += 1;
  loadedAt = undefined;
});

function put(into: Map<number, FunderMoney[]>, rows: readonly FunderMoney[]): void {
  for (const row of rows) {
    const known = into.get(row.number);
    if (known) known.push(row);
    else into.set(row.number, [row]);
  }
}

async function readAll(): Promise<void> {
  const startedAt = performance.now();
  const seenUpheavals = upheavals;
  const meanwhile = new Set<number>();
  touchedMeanwhile = meanwhile;
  const fresh = new Map<number, FunderMoney[]>();
  try {
    for (let last: string | null = ''; last !== null; await nextTurn()) {
      const read: Awaited<ReturnType<typeof moneyAfter>> = await moneyAfter(last);
      put(fresh, read.found);
      last = read.last;
    }
  } finally {
    touchedMeanwhile = undefined;
  }
  for (const number of meanwhile) touched.add(number);
  byIdea = fresh;
  if (upheavals === seenUpheavals) loadedAt = startedAt;
}

async function renew(numbers: readonly number[]): Promise<void> {
  const rows = await moneyOfIdeas(numbers);
  for (const number of numbers) byIdea.delete(number);
  put(byIdea, rows);
}

let loading: Promise<void> | undefined;

function load(): Promise<void> {
  loading ??= outsideTransactions(readAll).finally(() => {
    loading = undefined;
  });
  return loading;
}

async function catchUp(): Promise<void> {
  while (loadedAt === undefined) await load();
  await renewTouched(touched, IDEAS_AT_ONCE, renew);
}

/**
 * What each funder has promised to each idea, with who and when: for the views by funder and by year. Published or
 * not: whoever shows it leaves out what is not listed. Held in memory: after a change only the idea that it was made
 * to is read again; what another process wrote comes within a minute or two.
 */
export async function funderMoney(): Promise<MoneyByIdea> {
  if (loadedAt === undefined || touched.size > 0 || readings.isBusy()) await readings.inTurn(catchUp);
  if (loadedAt !== undefined && performance.now() - loadedAt > RELOAD_MS) {
    load().catch((error) => log().error({ err: error }, 'reading all money again failed'));
  }
  return byIdea;
}
