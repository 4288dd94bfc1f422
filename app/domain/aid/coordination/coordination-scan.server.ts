import { FUNDING_STAGES } from '~/domain/ideas/idea';
import type { MarketColumns } from '~/domain/ideas/market-columns.server';
import { kyrgyzInstant } from '~/platform/kyrgyz-day';
import type { MoneyByIdea } from '../funder-money.server';
import type { FunderMoney } from '../money-rows.server';
import type { Sums } from './coordination';
import type { Axes } from './coordination-axes.server';
import type { CoordinationFilter } from './coordination-filter';

/** What some funders have promised and paid to one idea; tyiyn. */
type Given = Pick<FunderMoney, 'committed' | 'disbursed'>;

/** Money by idea, of the funder and the year of signing that the filter names; null where it names neither. */
function givenBy(
  money: MoneyByIdea,
  { year, yearOf }: CoordinationFilter,
  funderId: string | null | undefined,
): Map<number, Given> | null {
  const signedIn = yearOf === 'committed' ? year : null;
  if (funderId === null && signedIn === null) return null;
  const given = new Map<number, Given>();
  for (const [number, rows] of money) {
    let sum: Given | undefined;
    for (const row of rows) {
      if (funderId !== null && row.organisationId !== funderId) continue;
      if (signedIn !== null && row.year !== signedIn) continue;
      sum ??= { committed: 0, disbursed: 0 };
      sum.committed += row.committed;
      sum.disbursed += row.disbursed;
    }
    if (sum) given.set(number, sum);
  }
  return given;
}

/** Whether a row of the columns is within stage and year of publication. */
function createTest({ arrays }: MarketColumns, { stage, year, yearOf }: CoordinationFilter): (row: number) => boolean {
  const stageCode = stage === null ? -1 : FUNDING_STAGES.indexOf(stage);
  const published = yearOf === 'published' && year !== null ? year : null;
  const from = published === null ? Number.NEGATIVE_INFINITY : kyrgyzInstant(`${published}-01-01`, '00:00').getTime();
  const to = published === null ? Number.POSITIVE_INFINITY : kyrgyzInstant(`${published + 1}-01-01`, '00:00').getTime();
  return (row) => {
    if (stageCode >= 0 && arrays.stage[row] !== stageCode) return false;
    const at = arrays.publishedAt[row] as number;
    return at >= from && at < to;
  };
}

/** One idea that the filter finds: its row in the columns, its cell, and the money meant (undefined: all of its). */
type Visit = (row: number, place: number, sector: number, given: Given | undefined) => void;

interface Scope {
  columns: MarketColumns;
  axes: Axes;
  filter: CoordinationFilter;
  money: MoneyByIdea;
  /** Undefined for a funder that does not exist. */
  funderId: string | null | undefined;
}

/** Walks over all listed ideas that the filter finds: over everything in a few milliseconds per hundred thousand. */
export function eachIdea({ columns, axes, filter, money, funderId }: Scope, visit: Visit): void {
  const given = givenBy(money, filter, funderId);
  const test = createTest(columns, filter);
  const { arrays } = columns;
  const take = (row: number, of: Given | undefined) => {
    const place = axes.places.groupOf[arrays.place[row] as number] as number;
    const sector = axes.sectors.groupOf[arrays.sector[row] as number] as number;
    if (place >= 0 && sector >= 0 && test(row)) visit(row, place, sector, of);
  };
  if (given === null) {
    for (let row = 0; row < columns.size; row += 1) take(row, undefined);
    return;
  }
  for (const [number, of] of given) {
    const row = columns.rowOf(number);
    if (row !== undefined) take(row, of);
  }
}

/** Tyiyn of an amount in som; nothing of an amount in another currency. */
const tyiynOf = (som: number) => (som > 0 ? Math.round(som * 100) : 0);

/** What was committed to and paid for one idea, in tyiyn; nothing where its money is in another currency than som. */
export function moneyOf({ arrays }: MarketColumns, row: number, given: Given | undefined): Given {
  if (Number.isNaN(arrays.requested[row])) return { committed: 0, disbursed: 0 };
  return (
    given ?? {
      committed: tyiynOf(arrays.committed[row] as number),
      disbursed: tyiynOf(arrays.disbursed[row] as number),
    }
  );
}

/** All cells, by place and then by sector. Written out, without an object for each idea: it runs for all of them. */
export function sumCells(scope: Scope): Sums[][] {
  const { columns, axes } = scope;
  const { committed, disbursed, gap, people, requested } = columns.arrays;
  const width = axes.sectors.groups.length;
  const cells = axes.places.groups.map(() =>
    axes.sectors.groups.map(() => ({ ideas: 0, people: 0, asked: 0, committed: 0, disbursed: 0, gap: 0 })),
  );
  const flat = cells.flat();
  eachIdea(scope, (row, place, sector, given) => {
    const cell = flat[place * width + sector] as Sums;
    cell.ideas += 1;
    cell.people += people[row] as number;
    cell.asked += tyiynOf(requested[row] as number);
    cell.gap += tyiynOf(gap[row] as number);
    if (given === undefined) {
      cell.committed += tyiynOf(committed[row] as number);
      cell.disbursed += tyiynOf(disbursed[row] as number);
    } else if (!Number.isNaN(requested[row])) {
      cell.committed += given.committed;
      cell.disbursed += given.disbursed;
    }
  });
  return cells;
}
