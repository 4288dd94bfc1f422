import { FUNDING_STAGES } from '~/domain/ideas/idea';
import type { MarketColumns } from '~/domain/ideas/market-columns.server';
import { kyrgyzInstant } from '~/platform/kyrgyz-day';
import type { Sums } from './coordination';
import type { Axes } from './coordination-axes.server';
import type { CoordinationFilter } from './coordination-filter';
import type { FunderMoney } from './money-rows.server';

/** What some funders have promised and paid to one idea; tyiyn. */
type Given = Pick<FunderMoney, 'committed' | 'disbursed'>;

/** Money by idea, of the funder and the year of signing that the filter names; null where it names neither. */
function givenBy(
  money: readonly FunderMoney[],
  { year, yearOf }: CoordinationFilter,
  funderId: string | null | undefined,
): Map<number, Given> | null {
  const signedIn = yearOf === 'committed' ? year : null;
  if (funderId === null && signedIn === null) return null;
  const given = new Map<number, Given>();
  for (const row of money) {
    if (funderId !== null && row.organisationId !== funderId) continue;
    if (signedIn !== null && row.year !== signedIn) continue;
    const known = given.get(row.number) ?? { committed: 0, disbursed: 0 };
    given.set(row.number, {
      committed: known.committed + row.committed,
      disbursed: known.disbursed + row.disbursed,
    });
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
  money: readonly FunderMoney[];
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

/** What one idea adds to its cell. Money in another currency than som adds nothing. */
export function sumsOf({ arrays }: MarketColumns, row: number, given: Given | undefined): Sums {
  const tyiyn = (som: number) => (Number.isNaN(som) ? 0 : Math.round(som * 100));
  const isSom = !Number.isNaN(arrays.requested[row] as number);
  return {
    ideas: 1,
    people: arrays.people[row] as number,
    asked: tyiyn(arrays.requested[row] as number),
    committed: given ? (isSom ? given.committed : 0) : tyiyn(arrays.committed[row] as number),
    disbursed: given ? (isSom ? given.disbursed : 0) : tyiyn(arrays.disbursed[row] as number),
    gap: tyiyn(arrays.gap[row] as number),
  };
}

/** All cells, by place and then by sector. */
export function sumCells(scope: Scope): Sums[][] {
  const { columns, axes } = scope;
  const width = axes.sectors.groups.length;
  const cells = axes.places.groups.map(() =>
    axes.sectors.groups.map(() => ({ ideas: 0, people: 0, asked: 0, committed: 0, disbursed: 0, gap: 0 })),
  );
  const flat = cells.flat();
  eachIdea(scope, (row, place, sector, given) => {
    const cell = flat[place * width + sector] as Sums;
    const own = sumsOf(columns, row, given);
    cell.ideas += own.ideas;
    cell.people += own.people;
    cell.asked += own.asked;
    cell.committed += own.committed;
    cell.disbursed += own.disbursed;
    cell.gap += own.gap;
  });
  return cells;
}
