import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SignedIn } from '~/domain/accounts/actor';
import { cancelCall, extendCall } from '~/domain/calls/announce.server';
import { applyWithIdea, withdrawApplication } from '~/domain/calls/apply.server';
import type { Call } from '~/domain/calls/call';
import { remindOfClosing } from '~/domain/calls/closing-reminders.server';
import { findCall } from '~/domain/calls/find-call.server';
import { handInPaper } from '~/domain/calls/papers.server';
import { sendDigests } from '~/domain/notifications/digest.server';
import { followCall } from '~/domain/notifications/follows.server';
import { myNotices } from '~/domain/notifications/my-notices.server';
import { setClockForTests } from '~/platform/clock.server';
import { subscribeAll } from '~/subscriptions.server';
import { db } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { type Funder, funder, openCall, paperOf } from '../../support/calls';
import { outcomeOf, published } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { fileOf, useTestUploads } from '../../support/uploads';
import { person } from '../accounts/people';
import { mailsOf } from '../community/village';

useTestStore();
useTestUploads();

const DAY_MS = 86_400_000;
const PDF = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF\n';
/** Noon of a Tuesday in Bishkek; each test has weeks of its own, so that no other test's call closes in them. */
const NOON = Date.UTC(2027, 0, 5, 6);
let begins = NOON;
let fund: Funder;

const setDay = (day: number) => setClockForTests(() => new Date(begins + day * DAY_MS));
/** What somebody was told of a call or of their application, but for its receipt; the newest first. */
async function toldOf(reader: SignedIn) {
  const { shown } = await myNotices(reader, 'ky', null);
  return shown.filter(({ kind }) => kind.startsWith('call_') || kind === 'application_incomplete');
}
const kindsOf = async (reader: SignedIn) => (await toldOf(reader)).map(({ kind }) => kind);

beforeAll(async () => {
  await loadReferenceData();
  subscribeAll();
});
beforeEach(async () => {
  begins += 70 * DAY_MS;
  setDay(0);
  fund = await funder();
});
afterEach(() => setClockForTests());

/** A call that opens on day 0 and closes ten days later, to the millisecond. */
const tenDays = (papers = [paperOf('Смета')]): Promise<Call> =>
  openCall(fund.member, { documents: papers, closesAt: new Date(begins + 10 * DAY_MS) });

async function follower(call: Call): Promise<SignedIn> {
  const reader = await person();
  await followCall(reader, call.number, true);
  return reader;
}

async function applicant(call: Call, isComplete: boolean): Promise<SignedIn> {
  const author = await person();
  const number = await applyWithIdea(author, call.number, await published(author));
  for (const { id } of isComplete ? call.documents : []) {
    await handInPaper(author, call.number, number, { documentId: id, file: fileOf(PDF, 'smeta.pdf') });
  }
  return author;
}

describe('the reminder of a call that closes soon', () => {
  it('comes three days before, and once, whichever server asks and however often', async () => {
    const call = await tenDays();
    const reader = await follower(call);
    setClockForTests(() => new Date(begins + 7 * DAY_MS - 1));
    await remindOfClosing();
    expect(await kindsOf(reader)).toEqual([]);
    setDay(7);
    await Promise.all([1, 2, 3].map(() => remindOfClosing()));
    setDay(9);
    await remindOfClosing();
    expect(await kindsOf(reader)).toEqual(['call_closing']);
    const [mail] = await mailsOf(reader);
    expect(mail?.body).toContain(`/ky/calls/${call.number}`);
  });

  it('names to applicants what they owe, leaves complete ones in peace, and calls followers to apply', async () => {
    const call = await tenDays([paperOf('Смета'), paperOf('Кат')]);
    const [owing, complete, reader] = [await applicant(call, false), await applicant(call, true), await follower(call)];
    await followCall(owing, call.number, true);
    await followCall(complete, call.number, true);
    const gone = await applicant(call, false);
    await withdrawApplication(gone, call.number, 3);
    setDay(8);
    await remindOfClosing();
    const [told, ...more] = await toldOf(owing);
    expect([told?.kind, more]).toEqual(['application_incomplete', []]);
    expect(told?.path).toBe(`/ky/calls/${call.number}/applications/1`);
    const mails = await mailsOf(owing);
    expect(mails.map(({ body }) => body).join()).toContain('Жетпеген документ: 2');
    expect(await kindsOf(complete)).toEqual([]);
    expect(await kindsOf(gone)).toEqual([]);
    expect(await kindsOf(reader)).toEqual(['call_closing']);
  });

  it('comes again before a later closing', async () => {
    const call = await tenDays();
    const reader = await follower(call);
    setDay(8);
    await remindOfClosing();
    const { version } = await findCall(db(), call.number);
    const toAt = new Date(begins + 20 * DAY_MS);
    await extendCall(fund.member, call.number, version, { toAt, reason: 'Жол жабылды' });
    await remindOfClosing();
    expect(await kindsOf(reader)).toEqual(['call_extended', 'call_closing']);
    setDay(17);
    await remindOfClosing();
    expect(await kindsOf(reader)).toEqual(['call_closing', 'call_extended', 'call_closing']);
  });

  it('comes neither for a cancelled call nor after the closing', async () => {
    const [stopped, over] = [await tenDays(), await tenDays()];
    const [first, second] = [await follower(stopped), await follower(over)];
    await cancelCall(fund.member, stopped.number, stopped.version, 'Каражат жок');
    setClockForTests(() => new Date(begins + 10 * DAY_MS));
    expect(await outcomeOf(remindOfClosing())).toBe('ok');
    expect(await kindsOf(first)).toEqual(['call_cancelled']);
    expect(await kindsOf(second)).toEqual([]);
  });
});

describe('the weekly digest', () => {
  const digestsOf = async (reader: SignedIn) => (await mailsOf(reader)).filter(({ kind }) => kind === 'digest');
  /** The week that ends on that day. */
  const weekTo = (day: number) => ({
    name: `${begins}/${day}`,
    from: new Date(begins + (day - 7) * DAY_MS),
    to: new Date(begins + day * DAY_MS),
  });

  it('names the calls that its reader follows and that close before the next one', async () => {
    const call = await tenDays();
    const reader = await follower(call);
    const others = await follower(await openCall(fund.member, { closesAt: new Date(begins + 60 * DAY_MS) }));
    setDay(2);
    await sendDigests(weekTo(2));
    expect(await digestsOf(reader)).toEqual([]);
    setDay(9);
    await sendDigests(weekTo(9));
    const [mail, ...more] = await digestsOf(reader);
    expect(more).toEqual([]);
    expect(mail?.body).toContain('Айылдарга таза суу');
    expect(mail?.body).toContain(`/ky/calls/${call.number}`);
    expect(await digestsOf(others)).toEqual([]);
    setDay(16);
    await sendDigests(weekTo(16));
    expect(await digestsOf(reader)).toHaveLength(1);
  });
});
