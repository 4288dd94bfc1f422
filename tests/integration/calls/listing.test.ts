import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type ApplicationOrder,
  type ApplicationQuery,
  applicationsPage,
  isStanding,
  neighboursOf,
} from '~/domain/calls/application-list.queries.server';
import { applyWithIdea, withdrawApplication } from '~/domain/calls/apply.server';
import type { ApplicationOutcome, Call } from '~/domain/calls/call';
import { callTally } from '~/domain/calls/call-tally.queries.server';
import { callDesk } from '~/domain/calls/desk.queries.server';
import { findCall } from '~/domain/calls/find-call.server';
import { subscribeAll } from '~/subscriptions.server';
import { db, tables, transaction } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { closed, type Funder, funder, openCall } from '../../support/calls';
import { published } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { person } from '../accounts/people';

useTestStore();

/** Of the applications 1 to 7 the third was taken back. */
const OUTCOMES: (ApplicationOutcome | null)[] = [
  'declined',
  'selected',
  null,
  'reserve',
  'selected',
  'declined',
  'selected',
];
let fund: Funder;
let call: Call;

beforeAll(async () => {
  await loadReferenceData();
  subscribeAll();
  fund = await funder();
  const open = await openCall(fund.member);
  for (const [n, outcome] of OUTCOMES.entries()) {
    const author = await person();
    await applyWithIdea(author, open.number, await published(author, { requested: (n + 1) * 100 }));
    if (!outcome) await withdrawApplication(author, open.number, n + 1);
    const { callApplications: applications } = tables;
    await transaction((tx) =>
      tx
        .update(applications)
        .set({ outcome })
        .where(eq(applications.number, n + 1)),
    );
  }
  await closed(open);
  call = await findCall(db(), open.number);
});

const load = ({ where, order, limit }: ApplicationQuery) => {
  const { callApplications: applications } = tables;
  return db()
    .select({ number: applications.number, outcome: applications.outcome })
    .from(applications)
    .where(where)
    .orderBy(...order)
    .limit(limit);
};
const pageOf = (order: ApplicationOrder, wanted = {}) => applicationsPage(order, isStanding(call.id), wanted, 2, load);

/** The numbers on each page, forward to the end and then back to the beginning. */
async function walk(order: ApplicationOrder): Promise<number[][]> {
  const pages = [];
  let page = await pageOf(order);
  for (;;) {
    pages.push(page);
    if (!page.next) break;
    page = await pageOf(order, { after: page.next });
  }
  while (page.previous) {
    page = await pageOf(order, { before: page.previous });
    pages.push(page);
  }
  for (const { total } of pages) expect(total).toBe(6);
  expect(pages.map(({ before }) => before)).toEqual([0, 2, 4, 2, 0]);
  return pages.map(({ rows }) => rows.map(({ number }) => number));
}

describe('a list of applications', () => {
  it('is turned page by page in the order in which they came, without those that were taken back', async () => {
    expect(await walk('number')).toEqual([
      [1, 2],
      [4, 5],
      [6, 7],
      [4, 5],
      [1, 2],
    ]);
  });

  it('is turned by decision too: selected, reserve, declined, each in the order in which they came', async () => {
    expect(await walk('outcome')).toEqual([
      [2, 5],
      [7, 4],
      [1, 6],
      [7, 4],
      [2, 5],
    ]);
  });

  it('begins anew where the address names no row, or one that lies behind its end', async () => {
    const first = (await pageOf('number')).rows;
    for (const after of ['', 'x', '0', 'selected_2', '7', '999', "1' or 1=1"]) {
      expect((await pageOf('number', { after })).rows).toEqual(first);
    }
  });

  it('tells each application its neighbours', async () => {
    expect(await neighboursOf(db(), call.id, 1)).toEqual({ previous: null, next: 2 });
    expect(await neighboursOf(db(), call.id, 4)).toEqual({ previous: 2, next: 5 });
    expect(await neighboursOf(db(), call.id, 7)).toEqual({ previous: 6, next: null });
  });

  it('is counted and added up, with what is not decided yet', async () => {
    expect(await callTally(db(), call.id)).toEqual({
      count: 6,
      undecided: 0,
      selected: [{ currency: 'KGS', n: 3, requested: 1_400 }],
    });
    const desk = await callDesk(fund.member, call.number, {}, 'ky');
    expect(desk.applications?.rows.map(({ number }) => number)).toEqual([1, 2, 4, 5, 6, 7]);
    expect(desk.use).toEqual({ requested: 1_400, left: call.budget - 1_400, foreign: 0 });
  });
});
