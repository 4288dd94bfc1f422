import { now } from '~/platform/clock.server';
import { type Tx, transaction } from '~db/index.server';
import type { Random } from './random';

const BATCH = 200;

/** What there is of each kind. The first funder has more than its share of commitments and of talks. */
export const AMOUNTS = {
  funders: 100,
  cards: 2_000,
  commitments: 100_000,
  ofFirstFunder: 2_000,
  windows: 1_000,
  talks: 20_000,
  applications: 5_000,
  portfolio: 20_000,
  reports: 5_000,
} as const;

export interface FilledIdea {
  id: string;
  number: number;
  requested: number;
  revisionId: string;
  sectorId: string | null;
  placeId: string | null;
}

/** What every part of the filling works with. */
export interface Filling {
  random: Random;
  funders: string[];
  /** The member of the funder of the same place in the list. */
  members: string[];
  /** Published ones, by number. */
  ideas: FilledIdea[];
}

/** Rows in batches, each in a transaction of its own. */
export async function inBatches<Row>(rows: Iterable<Row>, write: (tx: Tx, batch: Row[]) => Promise<unknown>) {
  let batch: Row[] = [];
  const flush = async () => {
    const full = batch;
    batch = [];
    if (full.length > 0) await transaction((tx) => write(tx, full));
  };
  for (const row of rows) {
    batch.push(row);
    if (batch.length === BATCH) await flush();
  }
  await flush();
}

/** An instant within the last two years. */
export const someTime = (random: Random): Date => new Date(now().getTime() - random.below(730 * 24) * 3_600_000);
