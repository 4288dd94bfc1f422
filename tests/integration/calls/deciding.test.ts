import { eq } from 'drizzle-orm';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type SignedIn, VISITOR } from '~/domain/accounts/actor';
import { exportOwnData } from '~/domain/accounts/export.server';
import { decideAppeal, makeAppeal } from '~/domain/calls/appeals.server';
import { applicationPage } from '~/domain/calls/application-page.queries.server';
import { applyWithIdea } from '~/domain/calls/apply.server';
import { putOnBoard } from '~/domain/calls/board.server';
import { type ApplicationOutcome, appealsEndAt, type Call } from '~/domain/calls/call';
import { callPage } from '~/domain/calls/call-page.queries.server';
import { decideApplication, publishDecisions } from '~/domain/calls/decide.server';
import { deskApplication } from '~/domain/calls/desk-application.queries.server';
import { findCall } from '~/domain/calls/find-call.server';
import { handInPaper } from '~/domain/calls/papers.server';
import { callResults } from '~/domain/calls/results.queries.server';
import { waitingAppeals } from '~/domain/calls/waiting-appeals.queries.server';
import { withdrawIdea } from '~/domain/ideas/publication.server';
import { myNotices } from '~/domain/notifications/my-notices.server';
import { setClockForTests } from '~/platform/clock.server';
import { subscribeAll } from '~/subscriptions.server';
import { db, tables, transaction } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { closed, type Funder, funder, openCall, paperOf } from '../../support/calls';
import { actingFor, colleagueOf, memberOf, outcomeOf, published } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { fileOf, useTestUploads } from '../../support/uploads';
import { person } from '../accounts/people';

useTestStore();
useTestUploads();

let fund: Funder;
let authors: SignedIn[];

beforeAll(async () => {
  await loadReferenceData();
  subscribeAll();
});
beforeEach(async () => {
  fund = await funder();
  authors = [];
});
afterEach(() => setClockForTests());

const membership = ({ person: { id } }: SignedIn) => eq(tables.memberships.personId, id);

/** Makes a member of an owner. */
async function demote(owner: SignedIn): Promise<void> {
  await transaction((tx) => tx.update(tables.memberships).set({ role: 'member' }).where(membership(owner)));
}

/** Takes somebody out of the funder. */
async function leave(member: SignedIn): Promise<void> {
  await transaction((tx) => tx.delete(tables.memberships).where(membership(member)));
}

/** A call that has closed with one application for each amount (in tyiyn), numbered from 1. */
async function closedCall(...requested: number[]): Promise<Call> {
  const call = await openCall(fund.member);
  for (const amount of requested) {
    const author = await person();
    authors.push(author);
    await applyWithIdea(author, call.number, await published(author, { requested: amount, title: `Идея ${amount}` }));
  }
  await closed(call);
  return findCall(db(), call.number);
}

const decide = (by: SignedIn, call: Call, number: number, outcome: ApplicationOutcome, seen = '') =>
  decideApplication(by, call.number, number, { outcome, reason: `Себеби ${number}`, seen });

async function publish({ number }: Call, overBudget = false) {
  const { version } = await findCall(db(), number);
  await publishDecisions(fund.member, number, { version, overBudget });
}

describe('deciding on applications', () => {
  it('begins with the closing, and is its funder’s alone', async () => {
    const call = await openCall(fund.member);
    const author = await person();
    await applyWithIdea(author, call.number, await published(author));
    expect(await outcomeOf(decide(fund.member, call, 1, 'selected'))).toBe('closed');
    await closed(call);
    expect(await outcomeOf(decide(await memberOf({ name: 'Башка' }), call, 1, 'selected'))).toBe('forbidden');
    expect(await outcomeOf(decide(author, call, 1, 'selected'))).toBe('forbidden');
    expect(await outcomeOf(decide(fund.member, call, 2, 'selected'))).toBe('not_found');
    expect(await outcomeOf(decide(fund.member, call, 1, 'selected'))).toBe('ok');
  });

  it('loses neither of two colleagues’ decisions: the second is shown the first', async () => {
    const call = await closedCall(100_00);
    const outcomes = await Promise.all([
      outcomeOf(decide(fund.member, call, 1, 'selected')),
      outcomeOf(decide(fund.owner, call, 1, 'declined')),
    ]);
    expect(outcomes.sort()).toEqual(['conflict', 'ok']);
    const { seen } = await deskApplication(fund.owner, call.number, 1, 'ky');
    expect(await outcomeOf(decide(fund.owner, call, 1, 'reserve', seen))).toBe('ok');
  });

  it('tells nobody outside the funder before all is published, the author least of all', async () => {
    const call = await closedCall(100_00);
    await decide(fund.member, call, 1, 'declined');
    const author = authors[0] as SignedIn;
    expect((await applicationPage(author, call.number, 1, 'ky')).decision).toBeNull();
    const exported = JSON.stringify(await exportOwnData(author));
    expect(exported).not.toContain('declined');
    expect(exported).not.toContain('Себеби');
    expect(await outcomeOf(callResults(call.number, {}, 'ky'))).toBe('not_found');
    expect((await callPage(author, call.number, 'ky')).page.own[0]?.outcome).toBeNull();
    const audit = JSON.stringify(await db().select().from(tables.auditEntries));
    expect(audit).not.toContain('Себеби');
    expect(audit).not.toContain('"outcome"');
  });

  it('selects no application whose papers are missing', async () => {
    const plan = paperOf('Смета');
    const call = await openCall(fund.member, { documents: [plan] });
    for (const name of ['Толук', 'Толук эмес']) {
      const author = await person(undefined, name);
      authors.push(author);
      await applyWithIdea(author, call.number, await published(author));
    }
    const file = fileOf('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF\n', 'smeta.pdf');
    await handInPaper(authors[0] as SignedIn, call.number, 1, { documentId: plan.id, file });
    await closed(call);
    expect(await outcomeOf(decide(fund.member, call, 1, 'selected'))).toBe('ok');
    expect(await outcomeOf(decide(fund.member, call, 2, 'selected'))).toBe('invalid');
    expect(await outcomeOf(decide(fund.member, call, 2, 'declined'))).toBe('ok');
  });

  it('is published at once, when all are decided, and a sum above the budget never by oversight', async () => {
    const call = await closedCall(900_000_00, 200_000_00, 100_00);
    await decide(fund.member, call, 1, 'selected');
    await decide(fund.member, call, 2, 'selected');
    await expect(publish(call)).rejects.toMatchObject({ fields: { undecided: 'calls.error_undecided' } });
    await decide(fund.owner, call, 3, 'declined');
    await expect(publish(call)).rejects.toMatchObject({ fields: { over_budget: 'calls.error_over_budget' } });
    await publish(call, true);
    const { page } = await callResults(call.number, {}, 'ky');
    expect(page.rows.map(({ outcome, requested, reason }) => [outcome, requested, reason])).toEqual([
      ['selected', 900_000_00, 'Себеби 1'],
      ['selected', 200_000_00, 'Себеби 2'],
      ['declined', 100_00, 'Себеби 3'],
    ]);
    expect((await callPage(VISITOR, call.number, 'ky')).page.outcomes).toEqual({
      selected: 2,
      reserve: 0,
      declined: 1,
    });
    const told = (await myNotices(authors[2] as SignedIn, 'ky', null)).shown[0];
    expect([told?.kind, told?.path]).toEqual(['application_decided', `/ky/calls/${call.number}/applications/3`]);
    expect(await outcomeOf(decide(fund.member, call, 3, 'selected'))).toBe('closed');
    expect(await outcomeOf(publish(await findCall(db(), call.number)))).toBe('closed');
  });

  it('publishes no decision that a colleague changed since it was read', async () => {
    const call = await closedCall(100_00);
    await decide(fund.member, call, 1, 'selected');
    await decide(fund.member, call, 1, 'selected');
    const read = await findCall(db(), call.number);
    const { seen } = await deskApplication(fund.owner, call.number, 1, 'ky');
    await decide(fund.owner, call, 1, 'declined', seen);
    const stale = { version: read.version, overBudget: false };
    expect(await outcomeOf(publishDecisions(fund.member, call.number, stale))).toBe('conflict');
    await publish(call);
    expect((await callResults(call.number, {}, 'ky')).page.rows.map(({ outcome }) => outcome)).toEqual(['declined']);
  });

  it('says nothing of an idea that is no longer public, but keeps its decision', async () => {
    const call = await closedCall(100_00);
    await decide(fund.member, call, 1, 'selected');
    await publish(call);
    const [row] = (await callResults(call.number, {}, 'ky')).page.rows;
    await withdrawIdea(authors[0] as SignedIn, row?.idea?.number ?? 0, 'Керек эмес');
    expect((await callResults(call.number, {}, 'ky')).page.rows[0]).toMatchObject({
      outcome: 'selected',
      idea: null,
      reason: null,
    });
  });

  it('puts the ideas of all applications on the funder’s own board', async () => {
    const call = await closedCall(100_00, 200_00);
    const { added, ...rest } = await putOnBoard(fund.member, call.number);
    expect([added.length, rest]).toEqual([2, { there: [], takenOff: [], leftOut: [] }]);
    expect(await putOnBoard(fund.owner, call.number)).toEqual({ added: [], there: added, takenOff: [], leftOut: [] });
    expect(await outcomeOf(putOnBoard(await memberOf({ name: 'Башка' }), call.number))).toBe('forbidden');
  });
});

describe('an appeal', () => {
  /** A decided call: 1 selected, 2 declined by the member, 3 declined by the owner. */
  async function decidedCall(): Promise<Call> {
    const call = await closedCall(100_00, 200_00, 300_00);
    await decide(fund.member, call, 1, 'selected');
    await decide(fund.member, call, 2, 'declined');
    await decide(fund.owner, call, 3, 'declined');
    await publish(call);
    return findCall(db(), call.number);
  }
  const upheld = { outcome: 'upheld', to: 'selected', reply: 'Туура экен.', overBudget: false } as const;

  it('is made once, by the author, within the days that the call gives', async () => {
    const call = await decidedCall();
    const [first, second, third] = authors as [SignedIn, SignedIn, SignedIn];
    expect(await outcomeOf(makeAppeal(first, call.number, 1, 'Ыраазымын'))).toBe('closed');
    expect(await outcomeOf(makeAppeal(first, call.number, 2, 'Менин эмес'))).toBe('not_found');
    await Promise.all([1, 2].map(() => makeAppeal(second, call.number, 2, 'Сметаны караган жоксуз')));
    expect(await outcomeOf(makeAppeal(second, call.number, 2, 'Дагы'))).toBe('closed');
    const end = appealsEndAt(call) as Date;
    setClockForTests(() => end);
    expect(await outcomeOf(makeAppeal(third, call.number, 3, 'Кеч'))).toBe('closed');
    setClockForTests(() => new Date(end.getTime() - 1));
    expect(await outcomeOf(makeAppeal(third, call.number, 3, 'Үлгүрдүм'))).toBe('ok');
    const owners = [fund.owner, fund.otherOwner];
    for (const owner of owners) {
      expect((await myNotices(owner, 'ky', null)).shown.map(({ kind }) => kind)).toContain('appeal_made');
    }
    expect((await myNotices(fund.member, 'ky', null)).shown.map(({ kind }) => kind)).not.toContain('appeal_made');
  });

  it('is answered by an owner who did not take the decision', async () => {
    const call = await decidedCall();
    await makeAppeal(authors[2] as SignedIn, call.number, 3, 'Макул эмесмин');
    expect(await outcomeOf(decideAppeal(fund.member, call.number, 3, upheld))).toBe('forbidden');
    expect(await outcomeOf(decideAppeal(fund.owner, call.number, 3, upheld))).toBe('forbidden');
    expect((await deskApplication(fund.owner, call.number, 3, 'ky')).judges).toEqual(['Бермет']);
    const waits = async (by: SignedIn) => (await waitingAppeals(by)).map(({ application }) => application);
    const colleagues = [fund.owner, fund.member, fund.otherOwner];
    expect(await Promise.all(colleagues.map(waits))).toEqual([[], [], [3]]);
    expect(await waits(await memberOf({ name: 'Башка' }))).toEqual([]);
    expect(await outcomeOf(decideAppeal(await memberOf({ name: 'Башка' }), call.number, 3, upheld))).toBe('forbidden');
    expect(await outcomeOf(decideAppeal(fund.otherOwner, call.number, 3, upheld))).toBe('ok');
    expect(await outcomeOf(decideAppeal(fund.otherOwner, call.number, 3, upheld))).toBe('closed');
    expect(await waits(fund.otherOwner)).toEqual([]);
  });

  it('is answered by another member where the only owner took the decision', async () => {
    await demote(fund.otherOwner);
    const call = await decidedCall();
    await makeAppeal(authors[2] as SignedIn, call.number, 3, 'Макул эмесмин');
    expect((await deskApplication(fund.owner, call.number, 3, 'ky')).judges).toEqual(['Бермет', 'Данияр']);
    expect((await myNotices(fund.member, 'ky', null)).shown.map(({ kind }) => kind)).toContain('appeal_made');
    expect(await outcomeOf(decideAppeal(fund.owner, call.number, 3, upheld))).toBe('forbidden');
    const answers = [fund.member, fund.otherOwner].map((by) => outcomeOf(decideAppeal(by, call.number, 3, upheld)));
    expect((await Promise.all(answers)).sort()).toEqual(['closed', 'ok']);
  });

  it('waits for a new colleague where nobody is left who may answer', async () => {
    for (const colleague of [fund.otherOwner, fund.member]) await leave(colleague);
    const call = await closedCall(100_00);
    await decide(fund.owner, call, 1, 'declined');
    const { version } = await findCall(db(), call.number);
    await publishDecisions(fund.owner, call.number, { version, overBudget: false });
    await makeAppeal(authors[0] as SignedIn, call.number, 1, 'Макул эмесмин');
    expect((await deskApplication(fund.owner, call.number, 1, 'ky')).judges).toEqual([]);
    const invited = await colleagueOf(fund.owner);
    expect(await outcomeOf(decideAppeal(invited, call.number, 1, upheld))).toBe('ok');
  });

  it('is answered by nobody who belongs to the author’s organisation', async () => {
    const call = await decidedCall();
    const { organisationId } = (await memberOf({ name: 'Айыл демилгеси', kind: 'ngo' })).acting ?? {
      organisationId: '',
    };
    await transaction((tx) =>
      tx
        .update(tables.ideas)
        .set({ organisationId })
        .where(eq(tables.ideas.authorId, authors[1]?.person.id ?? '')),
    );
    const judge = await actingFor(fund.owner, organisationId, { name: 'Айыл демилгеси', kind: 'ngo' });
    await makeAppeal(authors[1] as SignedIn, call.number, 2, 'Макул эмесмин');
    expect(await outcomeOf(decideAppeal({ ...judge, acting: fund.owner.acting }, call.number, 2, upheld))).toBe(
      'forbidden',
    );
    expect(await outcomeOf(decideAppeal(fund.otherOwner, call.number, 2, upheld))).toBe('ok');
  });

  it('moves the application where it is upheld, with its reply in the public list', async () => {
    const call = await decidedCall();
    await makeAppeal(authors[1] as SignedIn, call.number, 2, 'Сметаны караган жоксуз');
    expect(await outcomeOf(decideAppeal(fund.owner, call.number, 2, { ...upheld, to: null }))).toBe('invalid');
    const same = { ...upheld, to: 'declined' as const };
    expect(await outcomeOf(decideAppeal(fund.owner, call.number, 2, same))).toBe('invalid');
    await decideAppeal(fund.owner, call.number, 2, { ...upheld, to: 'reserve' });
    const { rows } = (await callResults(call.number, {}, 'ky')).page;
    expect(rows.find(({ receipt }) => receipt === `${call.number}-2`)).toMatchObject({
      outcome: 'reserve',
      reason: 'Себеби 2',
      appeal: { outcome: 'upheld', against: 'declined', reply: 'Туура экен.' },
    });
    // What the author wrote is between the two sides.
    expect(JSON.stringify(rows)).not.toContain('караган жоксуз');
    expect((await myNotices(authors[1] as SignedIn, 'ky', null)).shown[0]?.kind).toBe('appeal_decided');
  });

  it('leaves the decision where it is rejected, and minds the budget where it is not', async () => {
    const call = await closedCall(900_000_00, 200_000_00, 300_00);
    await decide(fund.member, call, 1, 'selected');
    await decide(fund.member, call, 2, 'reserve');
    await decide(fund.member, call, 3, 'declined');
    await publish(call);
    await makeAppeal(authors[1] as SignedIn, call.number, 2, 'Биз да даярбыз');
    await makeAppeal(authors[2] as SignedIn, call.number, 3, 'Биз да');
    await expect(decideAppeal(fund.owner, call.number, 2, upheld)).rejects.toMatchObject({
      fields: { over_budget: 'calls.error_over_budget' },
    });
    await decideAppeal(fund.owner, call.number, 2, { ...upheld, overBudget: true });
    await decideAppeal(fund.owner, call.number, 3, { ...upheld, outcome: 'rejected', to: null });
    const { rows } = (await callResults(call.number, {}, 'ky')).page;
    expect(rows.map(({ receipt, outcome }) => [receipt, outcome])).toEqual([
      [`${call.number}-1`, 'selected'],
      [`${call.number}-2`, 'selected'],
      [`${call.number}-3`, 'declined'],
    ]);
  });
});
