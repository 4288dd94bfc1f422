import { eq } from 'drizzle-orm';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type SignedIn, VISITOR } from '~/domain/accounts/actor';
import { exportOwnData } from '~/domain/accounts/export.server';
import { applicationPage } from '~/domain/calls/application-page.queries.server';
import { applyWithIdea, withdrawApplication } from '~/domain/calls/apply.server';
import { applyPage } from '~/domain/calls/apply-page.queries.server';
import { callDesk } from '~/domain/calls/desk.queries.server';
import { deskApplication } from '~/domain/calls/desk-application.queries.server';
import { handInPaper } from '~/domain/calls/papers.server';
import { findReadableFile } from '~/domain/files/read-file.server';
import { ANY_IDEA } from '~/domain/funding/windows/criteria';
import { findIdea } from '~/domain/ideas/find-idea.server';
import { myNotices } from '~/domain/notifications/my-notices.server';
import { setClockForTests } from '~/platform/clock.server';
import { emit, on } from '~/platform/events.server';
import { subscribeAll } from '~/subscriptions.server';
import { db, tables, transaction } from '~db/index.server';
import { loadReferenceData, referenceId } from '~db/seed/load.server';
import { closed, type Funder, funder, openCall, paperOf } from '../../support/calls';
import { colleagueOf, memberOf, outcomeOf, published, submitted } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { fileOf, useTestUploads } from '../../support/uploads';
import { person } from '../accounts/people';

useTestStore();
useTestUploads();

const PDF = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF\n';

let fund: Funder;
let author: SignedIn;
let stranger: SignedIn;

beforeAll(async () => {
  await loadReferenceData();
  subscribeAll();
  stranger = await person(undefined, 'Чоочун');
});
beforeEach(async () => {
  fund = await funder();
  author = await person(undefined, 'Нурлан');
});
afterEach(() => setClockForTests());

describe('applying to a call', () => {
  it('gives a receipt, on the page and as a notice, and happens once however often it is pressed', async () => {
    const call = await openCall(fund.member);
    const idea = await published(author);
    const numbers = await Promise.all([1, 2, 3].map(() => applyWithIdea(author, call.number, idea)));
    expect(new Set(numbers)).toEqual(new Set([1]));
    const notices = (await myNotices(author, 'ky', null)).shown.filter(({ kind }) => kind === 'application_received');
    expect(notices).toHaveLength(1);
    expect(notices[0]?.path).toBe(`/ky/calls/${call.number}/applications/1`);
    expect(await applicationPage(author, call.number, 1, 'ky')).toMatchObject({ number: 1, decision: null });
  });

  it('numbers the applications one after another though many come at once', async () => {
    const call = await openCall(fund.member);
    const authors = await Promise.all(Array.from({ length: 8 }, () => person()));
    const ideas: number[] = [];
    for (const one of authors) ideas.push(await published(one));
    const numbers = await Promise.all(authors.map((one, n) => applyWithIdea(one, call.number, ideas[n] ?? 0)));
    expect(numbers.sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('is for the author with a published idea: nobody else, and no member of the funder', async () => {
    const call = await openCall(fund.member);
    const idea = await published(author);
    expect(await outcomeOf(applyWithIdea(VISITOR, call.number, idea))).toBe('sign_in');
    expect(await outcomeOf(applyWithIdea(stranger, call.number, idea))).toBe('not_found');
    expect(await outcomeOf(applyWithIdea(author, call.number, await submitted(author)))).toBe('closed');
    expect(await outcomeOf(applyWithIdea(author, call.number, 999_999))).toBe('not_found');
    const insider = await colleagueOf(fund.member);
    const own = await published({ ...insider, acting: null });
    expect(await outcomeOf(applyWithIdea({ ...insider, acting: null }, call.number, own))).toBe('forbidden');
  });

  it('refuses an idea that misses a criterion, and names what it lacks', async () => {
    const criteria = {
      ...ANY_IDEA,
      placeIds: [referenceId('place', 'osh')],
      requested: { min: 500_00, max: null },
      beneficiaries: { min: 100, max: null },
    };
    const call = await openCall(fund.member, { criteria });
    const poor = await published(author, { requested: 499_00, beneficiaries: 300 });
    const fit = await published(author, { requested: 500_00, beneficiaries: 100 });
    expect(await outcomeOf(applyWithIdea(author, call.number, poor))).toBe('invalid');
    expect(await outcomeOf(applyWithIdea(author, call.number, fit))).toBe('ok');
    const { candidates } = await applyPage(author, call.number, 'ky');
    expect(candidates.map(({ number, isEligible, applied }) => [number, isEligible, applied])).toEqual([
      [fit, true, 1],
      [poor, false, null],
    ]);
    const lacks = candidates[1]?.told.judgements.filter(({ ok }) => !ok);
    expect(lacks).toEqual([{ criterion: 'requested', ok: false, lack: 'below' }]);
  });

  it('is possible up to the last millisecond, and not at the closing', async () => {
    const call = await openCall(fund.member);
    const [one, other] = [await published(author), await published(author)];
    const closes = call.closesAt?.getTime() ?? 0;
    setClockForTests(() => new Date(closes - 1));
    expect(await outcomeOf(applyWithIdea(author, call.number, one))).toBe('ok');
    setClockForTests(() => new Date(closes));
    expect(await outcomeOf(applyWithIdea(author, call.number, other))).toBe('closed');
  });

  it('draws the line in a rush where the closing passes: what came before is whole and in order, nothing comes after', async () => {
    const call = await openCall(fund.member);
    const closes = call.closesAt ?? new Date(0);
    const rush: { one: SignedIn; idea: number }[] = [];
    for (let n = 0; n < 12; n += 1) {
      const one = await person();
      rush.push({ one, idea: await published(one) });
    }
    let taken = 0;
    // The clock reaches the closing while the fifth is being written and the others wait for their turn.
    on('application.made', async ({ call: { id } }) => {
      if (id !== call.id) return;
      taken += 1;
      if (taken === 5) setClockForTests(() => closes);
    });
    setClockForTests(() => new Date(closes.getTime() - 1));
    const outcomes = await Promise.all(rush.map(({ one, idea }) => outcomeOf(applyWithIdea(one, call.number, idea))));
    expect(outcomes.filter((outcome) => outcome === 'ok')).toHaveLength(5);
    expect(outcomes.filter((outcome) => outcome === 'closed')).toHaveLength(7);
    const { callApplications: applications } = tables;
    const rows = await db().select().from(applications).where(eq(applications.callId, call.id));
    expect(rows.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4, 5]);
    expect(rows.every(({ appliedAt }) => appliedAt < closes)).toBe(true);
  });

  it('fixes the idea as it is: what its author changes afterwards is not in the application', async () => {
    const call = await openCall(fund.member);
    const number = await published(author, { requested: 200_00 });
    await applyWithIdea(author, call.number, number);
    const before = await findIdea(db(), number);
    const { ideas } = tables;
    await transaction((tx) => tx.update(ideas).set({ requested: 900_00 }).where(eq(ideas.number, number)));
    const page = await applicationPage(author, call.number, 1, 'ky');
    expect([page.requested, page.idea.ordinal]).toEqual([200_00, 1]);
    const { callApplications: applications } = tables;
    const [row] = await db().select().from(applications).where(eq(applications.callId, call.id));
    expect(row?.revisionId).toBe(before.publishedRevisionId);
  });

  it('may be taken back and made again until the closing, under the same number', async () => {
    const call = await openCall(fund.member);
    const idea = await published(author);
    await applyWithIdea(author, call.number, idea);
    expect(await outcomeOf(withdrawApplication(stranger, call.number, 1))).toBe('not_found');
    await withdrawApplication(author, call.number, 1);
    expect((await callDesk(fund.member, call.number, {}, 'ky')).count).toBe(0);
    expect(await applyWithIdea(author, call.number, idea)).toBe(1);
    await closed(call);
    await withdrawApplication(author, call.number, 1);
    expect(await outcomeOf(applyWithIdea(author, call.number, idea))).toBe('closed');
    expect(await outcomeOf(deskApplication(fund.member, call.number, 1, 'ky'))).toBe('not_found');
  });
});

describe('the papers of an application', () => {
  it('are handed in and replaced until the closing, by its author alone', async () => {
    const plan = paperOf('Смета');
    const call = await openCall(fund.member, { documents: [plan] });
    await applyWithIdea(author, call.number, await published(author));
    const handIn = (actor: SignedIn, name: string, documentId = plan.id) =>
      handInPaper(actor, call.number, 1, { documentId, file: fileOf(PDF, name, 'application/pdf') });
    expect(await outcomeOf(handIn(stranger, 'a.pdf'))).toBe('not_found');
    expect(await outcomeOf(handIn(fund.member, 'a.pdf'))).toBe('not_found');
    expect(await outcomeOf(handIn(author, 'a.pdf', 'elsewhere'))).toBe('not_found');
    await handIn(author, 'biri.pdf');
    await handIn(author, 'eki.pdf');
    const { papers } = await applicationPage(author, call.number, 1, 'ky');
    expect(papers.map(({ file }) => file?.name)).toEqual(['eki.pdf']);
    await closed(call);
    expect(await outcomeOf(handIn(author, 'uch.pdf'))).toBe('closed');
  });

  it('are read by the author’s side, and by the funder once the call has closed; by nobody else ever', async () => {
    const plan = paperOf('Смета');
    const call = await openCall(fund.member, { documents: [plan] });
    await applyWithIdea(author, call.number, await published(author));
    await handInPaper(author, call.number, 1, { documentId: plan.id, file: fileOf(PDF, 'smeta.pdf') });
    const { papers } = await applicationPage(author, call.number, 1, 'ky');
    const id = papers[0]?.file?.id ?? '';
    const others = [VISITOR, stranger, await memberOf({ name: 'Башка фонд' })];
    expect(await findReadableFile(author, id)).toMatchObject({ isPublic: false });
    for (const actor of [...others, fund.member])
      expect(await outcomeOf(findReadableFile(actor, id))).toBe('not_found');
    await closed(call);
    expect(await findReadableFile(fund.member, id)).toMatchObject({ name: 'smeta.pdf', isPublic: false });
    for (const actor of others) expect(await outcomeOf(findReadableFile(actor, id))).toBe('not_found');
  });
});

describe('applications while a call is open', () => {
  it('are a number to its funder and nothing more', async () => {
    const call = await openCall(fund.member);
    await applyWithIdea(author, call.number, await published(author));
    const desk = await callDesk(fund.member, call.number, {}, 'ky');
    expect([desk.count, desk.applications]).toEqual([1, null]);
    expect(await outcomeOf(deskApplication(fund.member, call.number, 1, 'ky'))).toBe('closed');
    await closed(call);
    expect((await callDesk(fund.member, call.number, {}, 'ky')).applications?.rows).toHaveLength(1);
  });

  it('are found by nobody but their author: other people, other funders and administrators get the same 404', async () => {
    const call = await openCall(fund.member);
    await applyWithIdea(author, call.number, await published(author));
    const administrator: SignedIn = { ...stranger, roles: [{ role: 'administrator', placeId: null }] };
    for (const actor of [stranger, administrator, fund.owner, await memberOf({ name: 'Башка' })]) {
      expect(await outcomeOf(applicationPage(actor, call.number, 1, 'ky'))).toBe('not_found');
      expect(await outcomeOf(applicationPage(actor, call.number, 2, 'ky'))).toBe('not_found');
    }
  });

  it('stand in their author’s export, and lose the name when the person leaves', async () => {
    const call = await openCall(fund.member);
    const idea = await published(author);
    await applyWithIdea(author, call.number, idea);
    expect(await exportOwnData(author)).toMatchObject({
      applications: [{ idea, receipt: `${call.number}-1`, outcome: null }],
    });
    await transaction(() => emit('person.erased', { personId: author.person.id }));
    const { callApplications: applications } = tables;
    const [row] = await db().select().from(applications).where(eq(applications.callId, call.id));
    expect(row?.appliedBy).toBeNull();
  });
});
