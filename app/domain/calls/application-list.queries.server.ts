import { and, asc, desc, eq, gt, isNull, lt, or, type SQL } from 'drizzle-orm';
import type { PageWanted } from '~/platform/keyset.server';
import type { ListPage } from '~/platform/list-page';
import { db, type Reader, tables } from '~db/index.server';
import { type ApplicationOutcome, OUTCOMES } from './call';

/** Where a row stands in a list of applications: by its decision, where the list is sorted by that, then by its number. */
interface Position {
  outcome: ApplicationOutcome | null;
  number: number;
}

/** How a list of applications is sorted. */
export type ApplicationOrder = 'number' | 'outcome';

/** What a list asks the database for. */
export interface ApplicationQuery {
  where: SQL | undefined;
  order: SQL[];
  limit: number;
}

/** The applications to a call that were not taken back. */
export function isStanding(callId: string): SQL | undefined {
  const { callApplications: applications } = tables;
  return and(eq(applications.callId, callId), isNull(applications.withdrawnAt));
}

/** The cursor of a row: its number, after its decision where the list is sorted by that. */
const cursorOf = (order: ApplicationOrder, { outcome, number }: Position) =>
  order === 'number' ? String(number) : `${outcome}_${number}`;

function positionOf(order: ApplicationOrder, cursor: string | undefined): Position | null {
  const [, word, digits] = /^(?:([a-z]+)_)?([1-9]\d{0,8})$/.exec(cursor ?? '') ?? [];
  const outcome = OUTCOMES.find((one) => one === word) ?? null;
  return digits && (outcome !== null) === (order === 'outcome') ? { outcome, number: Number(digits) } : null;
}

/** Rows after a position, or before it. The words for decisions stand in the alphabet as the list wants them, backwards. */
function beyond({ outcome, number }: Position, isBack: boolean): SQL | undefined {
  const { callApplications: applications } = tables;
  const byNumber = (isBack ? lt : gt)(applications.number, number);
  if (!outcome) return byNumber;
  return or((isBack ? gt : lt)(applications.outcome, outcome), and(eq(applications.outcome, outcome), byNumber));
}

function sorted(order: ApplicationOrder, isBack: boolean): SQL[] {
  const { callApplications: applications } = tables;
  const byNumber = (isBack ? desc : asc)(applications.number);
  return order === 'number' ? [byNumber] : [(isBack ? asc : desc)(applications.outcome), byNumber];
}

/**
 * One page of the applications to a call in the order in which they came, or selected ones first, then the reserve, then
 * the declined. `among` says which, `load` reads them. A cursor that is none of ours means the first page.
 */
export async function applicationsPage<R extends Position>(
  order: ApplicationOrder,
  among: SQL | undefined,
  { after, before }: PageWanted,
  size: number,
  load: (query: ApplicationQuery) => Promise<R[]>,
): Promise<ListPage<R>> {
  const { callApplications: applications } = tables;
  const from = positionOf(order, before ?? after);
  const isBack = from !== null && before !== undefined;
  const found: R[] = await load({
    where: from ? and(among, beyond(from, isBack)) : among,
    order: sorted(order, isBack),
    limit: size + 1,
  });
  if (from && found.length === 0) return applicationsPage(order, among, {}, size, load);
  const rows = found.slice(0, size);
  if (isBack) rows.reverse();
  const [first, last] = [rows[0], rows.at(-1)];
  const [total, ahead] = await Promise.all([
    db().$count(applications, among),
    first && from ? db().$count(applications, and(among, beyond(positioned(order, first), true))) : 0,
  ]);
  return {
    rows,
    before: ahead,
    total,
    previous: first && ahead > 0 ? cursorOf(order, first) : null,
    next: last && ahead + rows.length < total ? cursorOf(order, last) : null,
  };
}

const positioned = (order: ApplicationOrder, { outcome, number }: Position): Position => ({
  outcome: order === 'number' ? null : outcome,
  number,
});

/** The numbers of the applications before and after one, among those that were not taken back. */
export async function neighboursOf(
  reader: Reader,
  callId: string,
  number: number,
): Promise<{ previous: number | null; next: number | null }> {
  const { callApplications: applications } = tables;
  const nearest = async (isBack: boolean) => {
    const [row] = await reader
      .select({ number: applications.number })
      .from(applications)
      .where(and(isStanding(callId), beyond({ outcome: null, number }, isBack)))
      .orderBy(...sorted('number', isBack))
      .limit(1);
    return row?.number ?? null;
  };
  return { previous: await nearest(true), next: await nearest(false) };
}
