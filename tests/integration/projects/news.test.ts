import { eq } from 'drizzle-orm';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SignedIn } from '~/domain/accounts/actor';
import { makeCommitment } from '~/domain/funding/grants/commitments.server';
import { acceptExcess } from '~/domain/funding/grants/excess.server';
import { planPayment, recordPayment } from '~/domain/funding/grants/payments.server';
import { makePledge } from '~/domain/funding/grants/pledges.server';
import { findIdea } from '~/domain/ideas/find-idea.server';
import { type MarketFilter, NO_FILTER } from '~/domain/ideas/market-filter';
import { declareStage } from '~/domain/ideas/stages.server';
import { sendDigests } from '~/domain/notifications/digest.server';
import { followIdea, followPlace } from '~/domain/notifications/follows.server';
import { judgeWork } from '~/domain/projects/acceptance.server';
import { recordCheck } from '~/domain/projects/after-checks.server';
import { addMilestone, changeMilestone } from '~/domain/projects/milestones.server';
import { ideaFeed } from '~/domain/projects/news/idea-feed.server';
import { setProgressHidden } from '~/domain/projects/progress-flags.server';
import { publishReport } from '~/domain/projects/reports.server';
import { now, setClockForTests } from '~/platform/clock.server';
import { kyrgyzDay } from '~/platform/kyrgyz-day';
import { db, tables, touch, transaction } from '~db/index.server';
import { published } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { mailsOf, villager } from '../community/village';
import { authorAndFunders, paid, pledge, signed } from '../funding/granting';
import { officer, passDays } from './building';

useTestStore();
afterEach(() => setClockForTests());

let author: SignedIn;
let funder: SignedIn;
let other: SignedIn;

beforeAll(async () => {
  ({ author, funder, other } = await authorAndFunders());
});

/** The entries of the feed that tell of an idea, the newest first. */
async function entriesOf(number: number, filter: Partial<MarketFilter> = {}) {
  const { xml } = await ideaFeed(
    { ...NO_FILTER, ...filter },
    {
      lang: 'en',
      origin: 'https://ashar.example',
      title: 'News',
      author: 'Ashar',
      self: '/feeds/ideas.atom',
      page: '/en/ideas',
    },
  );
  const entries = [...xml.matchAll(/<entry .*?<\/entry>/gs)].map(([entry]) => entry);
  const part = (entry: string, name: string) => new RegExp(`<${name}[^>]*>(.*?)</${name}>`, 's').exec(entry)?.[1] ?? '';
  return entries
    .filter((entry) => new RegExp(`/i/${number}[#<]`).test(entry))
    .map((entry) => ({ id: part(entry, 'id'), title: part(entry, 'title'), summary: part(entry, 'summary'), entry }));
}

const titlesOf = async (number: number) => (await entriesOf(number)).map(({ title }) => title);
const agreed = (amount: number, seenExcess = 0) => signed(amount, { agreementNumber: 'CANARY-12', seenExcess });
const pay = (id: string, amount: number) => recordPayment(funder, id, paid(amount, { paidOn: '2026-01-20' }));

describe('the feed of ideas', () => {
  it('tells of the commitment and of the first payment, never of a pledge, an agreement or what is only planned', async () => {
    const number = await published(author, { requested: 100_00, title: 'Көпүрө' });
    passDays(1);
    await makePledge(
      other,
      number,
      pledge(10_00, {
        conditions: 'CANARY шарт',
        validUntil: kyrgyzDay(new Date(now().getTime() + 30 * 86_400_000)),
        namePublic: true,
      }),
    );
    const id = await makeCommitment(funder, number, agreed(60_00));
    await planPayment(funder, id, { plannedOn: '2099-01-01', amount: 10_00 });
    passDays(1);
    await pay(id, 20_00);
    passDays(1);
    await pay(id, 30_00);
    const entries = await entriesOf(number);
    expect(entries.map(({ title }) => title)).toEqual([
      'First payment: 20 som, Шамдагай фонд. Көпүрө',
      'New commitment: 60 som, Шамдагай фонд. Көпүрө',
      'Көпүрө',
    ]);
    expect(JSON.stringify(entries)).not.toContain('CANARY');
    expect(entries[0]?.entry).toContain(`href="https://ashar.example/en/ideas/${number}/funding"`);
  });

  it('tells of a commitment past what is asked only when both sides know', async () => {
    const number = await published(author, { requested: 100_00 });
    const id = await makeCommitment(funder, number, agreed(150_00, 50_00));
    expect(await titlesOf(number)).toHaveLength(1);
    passDays(2);
    await acceptExcess(author, 'commitment', id, 50_00);
    const [entry] = await entriesOf(number);
    expect(entry?.title).toContain('New commitment: 150 som');
    expect(entry?.entry).toContain(`<updated>${now().toISOString()}</updated>`);
  });

  it('tells how the work goes: begun, late and why, reported, completed, accepted, looked at', async () => {
    const number = await published(author, { requested: 100_00, title: 'Кудук' });
    passDays(1);
    await makeCommitment(funder, number, agreed(100_00));
    const step = async (act: () => Promise<unknown>) => {
      passDays(1);
      await act();
    };
    await step(() => declareStage(author, number, 'in_progress', ''));
    let id = '';
    const milestone = { title: 'Казуу', dueOn: '2099-01-01' };
    await step(async () => {
      id = await addMilestone(author, number, { ...milestone, lang: 'ky' });
    });
    const later = { ...milestone, dueOn: '2099-02-01', doneOn: null, reason: 'Таш чыкты', version: 1 };
    await step(() => changeMilestone(author, number, id, later));
    await step(() => publishReport(author, number, { body: 'Суу <чыкты>', lang: 'ky' }));
    await step(() => declareStage(author, number, 'completed', 'Бүттү'));
    await step(async () => judgeWork(await officer('osh'), number, { isAccepted: true, note: 'Таза суу' }));
    passDays(370);
    await recordCheck(funder, number, 12, { works: 'partly', note: 'Насос жай', photo: null });
    const entries = await entriesOf(number);
    expect(entries.map(({ title, summary }) => [title.replace('. Кудук', ''), summary])).toEqual([
      ['Check after 12 months: Partly', 'Насос жай'],
      ['The work is accepted', 'Таза суу'],
      ['The work: completed', ''],
      ['New report: No. 1', 'Суу &lt;чыкты&gt;'],
      ['Delay: “Казуу”, 1 January 2099 → 1 February 2099', 'Таш чыкты'],
      ['The work: in progress', ''],
      ['New commitment: 100 som, Шамдагай фонд', ''],
      ['Кудук', 'Шам орнотобуз.'],
    ]);
    expect(new Set(entries.map((entry) => entry.id)).size).toBe(entries.length);
    expect(entries[3]?.entry).toContain('<summary xml:lang="ky">');
  });

  it('keeps to its filter, and is silent on what a moderator hid', async () => {
    const number = await published(author, { requested: 100_00, title: 'Жашыруун' });
    await makeCommitment(funder, number, agreed(100_00));
    await publishReport(author, number, { body: 'CANARY сөз', lang: 'ky' });
    expect(await entriesOf(number, { place: 'toktogul' })).toEqual([]);
    expect(await entriesOf(number, { place: 'osh' })).toHaveLength(3);
    const idea = await findIdea(db(), number);
    const { progressReports } = tables;
    const [report] = await db().select().from(progressReports).where(eq(progressReports.ideaId, idea.id));
    await transaction((tx) => setProgressHidden(tx, idea, report?.id ?? '', true));
    expect(JSON.stringify(await entriesOf(number))).not.toContain('CANARY');
    await transaction(async (tx) => {
      await tx.update(tables.ideas).set({ hidden: true }).where(eq(tables.ideas.id, idea.id));
      touch(tx, `idea:${number}`, 'ideas');
    });
    expect(await entriesOf(number)).toEqual([]);
  });
});

describe('the weekly digest', () => {
  const weekFrom = (name: string) => ({ name, from: now(), to: new Date(now().getTime() + 7 * 86_400_000) });
  const digestOf = async (reader: SignedIn) =>
    (await mailsOf(reader)).find(({ kind }) => kind === 'digest')?.body ?? '';

  it('tells followers of an idea and of its place what happened with money and work in its week alone', async () => {
    const number = await published(author, { requested: 100_00, title: 'Апталык көпүрө' });
    const id = await makeCommitment(funder, number, agreed(60_00));
    const [follower, neighbour] = [await villager({ lang: 'en' }), await villager({ lang: 'ru' })];
    await followIdea(follower, number, true);
    await followPlace(neighbour, 'osh', true);
    passDays(30);
    const week = weekFrom('2099-W01');
    passDays(1);
    await pay(id, 20_00);
    passDays(1);
    await publishReport(author, number, { body: 'CANARY', lang: 'ky' });
    passDays(30);
    await publishReport(author, number, { body: 'Кийинки', lang: 'ky' });
    await sendDigests(week);
    const told = await digestOf(follower);
    expect(told).toContain('Money and work');
    expect(told).toContain('Апталык көпүрө\nNew report: No. 1\nFirst payment: 20 som, Шамдагай фонд\n');
    for (const absent of ['New commitment', 'No. 2', 'CANARY']) expect(told).not.toContain(absent);
    expect(await digestOf(neighbour)).toContain('Апталык көпүрө\nНовый отчёт: № 1\nПервая выплата: 20');
  });

  it('is not written where nothing happened', async () => {
    const number = await published(author, { requested: 100_00 });
    await makeCommitment(funder, number, agreed(60_00));
    const follower = await villager();
    await followIdea(follower, number, true);
    passDays(100);
    await sendDigests(weekFrom('2099-W20'));
    expect(await digestOf(follower)).toBe('');
  });
});
