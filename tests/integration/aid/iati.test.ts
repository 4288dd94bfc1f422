import { eq } from 'drizzle-orm';
import { XMLParser } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SignedIn, VISITOR } from '~/domain/accounts/actor';
import { iatiFiles } from '~/domain/aid/iati/iati-files.queries.server';
import { setIatiRef } from '~/domain/aid/iati/iati-ref.server';
import { iatiAnswer } from '~/domain/exchange/iati/iati-answer.server';
import { cancelCommitment, makeCommitment } from '~/domain/funding/grants/commitments.server';
import { planPayment, recordPayment } from '~/domain/funding/grants/payments.server';
import { recordReturn } from '~/domain/funding/grants/returns.server';
import { withdrawIdea } from '~/domain/ideas/publication.server';
import { declareStage } from '~/domain/ideas/stages.server';
import { now, setClockForTests } from '~/platform/clock.server';
import { newId } from '~/platform/ids.server';
import { subscribeAll } from '~/subscriptions.server';
import { db, tables, touch, transaction } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { hasIatiSchemas, iatiProblems } from '../../support/iati';
import { actingFor, memberOf, organisation, outcomeOf, published } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { person } from '../accounts/people';

useTestStore();

const REF = 'XM-DAC-41114';
const HOSTILE = `Кудук <script>alert("ң")</script> & "ө" ]]> ' үй`;

let author: SignedIn;
let owner: SignedIn;
let other: SignedIn;
let number: number;

beforeAll(async () => {
  setClockForTests(() => new Date('2026-11-22T06:00:00Z'));
  subscribeAll();
  await loadReferenceData();
  author = await person(undefined, 'Бакыт Токтогулов');
  owner = await funder('Шамдагай фонд');
  other = await funder('Башка фонд');
  await setIatiRef(owner, slugOf(owner), 1, REF);
  number = await published(author, { title: HOSTILE, sector: 'water', requested: 90_000_00, beneficiaries: 400 });
});
afterAll(() => setClockForTests());

/** A member of a new verified funder who owns it. */
async function funder(name: string): Promise<SignedIn> {
  const member = await actingFor(await person(undefined, name), await organisation({ name }), { name });
  const acting = member.acting && { ...member.acting, role: 'owner' as const };
  return { ...member, acting, memberships: acting ? [acting] : [] };
}

const slugOf = (member: SignedIn) => member.acting?.slug ?? '';

const agreement = (amount: number, agreedOn = '2026-02-01') => ({
  ...{ pledgeId: null, amount, agreedOn, seenExcess: 0 },
  agreementNumber: 'КУПУЯ-77',
});

const payment = (paidAmount: number, paidOn: string) => ({
  ...{ plannedId: null, paidOn, paidAmount, currency: 'KGS' as const },
  ...{ rate: null, rateSource: null },
});

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  isArray: (name) => !name.startsWith('@'),
  parseTagValue: false,
  htmlEntities: true,
});

// biome-ignore lint/suspicious/noExplicitAny: a tree of whatever stands in the file
type Tree = any;

async function activities(member = owner): Promise<Tree[]> {
  const { xml } = await iatiAnswer(slugOf(member));
  return parser.parse(xml)['iati-activities'][0]['iati-activity'];
}

const identifiers = async (member = owner) => (await activities(member)).map((one) => one['iati-identifier'][0]);

describe('the IATI file of a funder', () => {
  it('is not there without a reference, without a commitment, and for nobody', async () => {
    expect(await outcomeOf(iatiAnswer(slugOf(other)))).toBe('not_found');
    expect(await outcomeOf(iatiAnswer(slugOf(owner)))).toBe('not_found');
    expect(await outcomeOf(iatiAnswer('nobody'))).toBe('not_found');
    expect(await iatiFiles('ky')).toEqual([]);
  });

  it('tells of a funded idea with everything that IATI asks for, and escapes what is hostile', async () => {
    const id = await makeCommitment(owner, number, agreement(60_000_00));
    await recordPayment(owner, id, payment(25_000_50, '2026-03-05'));
    await planPayment(owner, id, { plannedOn: '2027-03-01', amount: 20_000_00 });
    await recordReturn(owner, id, { amount: 1_000_00, returnedOn: '2026-06-01', reason: 'Калды' });
    await makeCommitment(other, number, agreement(10_000_00));
    await addIndicator();
    const { xml } = await iatiAnswer(slugOf(owner));
    expect(xml).toMatch(/<iati-activities version="2.03" generated-datetime="20[^"]*Z">/);
    expect(xml).not.toContain('<script>');
    expect(xml).not.toContain('КУПУЯ');
    expect(xml).not.toContain('Бакыт');
    const [activity] = await activities();
    expect(activity['iati-identifier']).toEqual([`${REF}-ASHAR-${number}`]);
    expect(activity.title[0].narrative[0]).toMatchObject({ '@xml:lang': 'ky', '#text': HOSTILE });
    expect(activity['participating-org'].map((one: Tree) => one['@role'])).toEqual(['1', '1', '2', '4']);
    expect(activity['activity-status'][0]['@code']).toBe('2');
    expect(activity.sector[0]).toMatchObject({ '@code': '14030', '@percentage': '100', '@vocabulary': '1' });
    expect(activity.tag[0]).toMatchObject({ '@code': '6', '@vocabulary': '2' });
    expect(activity.location[0].administrative[0]['@code']).toBe('KG-GO');
    expect((await iatiFiles('ky')).map(({ ref }) => ref)).toEqual([REF]);
  });

  it('counts money by year, in the day and currency of each payment', async () => {
    const [activity] = await activities();
    const values = (list: Tree[]) => list.map((one) => [one.value[0]['#text'], one.value[0]['@value-date']]);
    expect(values(activity.transaction)).toEqual([
      ['60000.00', '2026-02-01'],
      ['25000.50', '2026-03-05'],
      ['-1000.00', '2026-06-01'],
    ]);
    expect(activity.transaction.map((one: Tree) => one['transaction-type'][0]['@code'])).toEqual(['2', '3', '3']);
    expect(values(activity.budget)).toEqual([
      ['40000.00', '2026-02-01'],
      ['20000.00', '2026-02-01'],
    ]);
    expect(activity.budget[1]['period-start'][0]['@iso-date']).toBe('2027-01-01');
    expect(values(activity['planned-disbursement'])).toEqual([['20000.00', '2027-03-01']]);
  });

  it('tells results from the indicators', async () => {
    const [activity] = await activities();
    const [indicator] = activity.result[0].indicator;
    expect(indicator.baseline[0]).toMatchObject({ '@year': '2026', '@value': '0' });
    expect(indicator.period[0].target[0]['@value']).toBe('12.5');
    expect(indicator.period[0].actual[0]['@value']).toBe('4');
  });

  it.skipIf(!hasIatiSchemas)('is valid by the schemas of IATI 2.03 (skipped where they are absent)', async () => {
    const { xml } = await iatiAnswer(slugOf(owner));
    expect(await iatiProblems(xml)).toEqual([]);
    expect(await iatiProblems(xml.replace(/<activity-status[^>]*>/, ''))).not.toEqual([]);
  });

  it('keeps the rules that no schema tells', async () => {
    for (const activity of await activities()) {
      const percents = activity.sector.map((one: Tree) => Number(one['@percentage']));
      expect(percents.reduce((sum: number, one: number) => sum + one, 0)).toBe(100);
      expect(activity['recipient-country'][0]['@code']).toBe('KG');
      for (const budget of activity.budget) {
        const [start, end] = [budget['period-start'], budget['period-end']].map(([one]) =>
          Date.parse(one['@iso-date']),
        );
        expect((end ?? 0) - (start ?? 0)).toBeLessThanOrEqual(366 * 86_400_000);
      }
      const types = activity['activity-date'].map((one: Tree) => one['@type']);
      expect(types).toContain('1');
      expect(new Set(types).size).toBe(types.length);
    }
  });

  it('has the same bytes and ETag until something changes', async () => {
    const first = await iatiAnswer(slugOf(owner));
    await transaction(async (tx) => touch(tx, `idea:${number}`));
    expect(await iatiAnswer(slugOf(owner))).toEqual(first);
    await declareStage(author, number, 'in_progress', 'Башталды');
    const later = await iatiAnswer(slugOf(owner));
    expect(later.etag).not.toBe(first.etag);
    expect((await activities())[0]['activity-date'].map((one: Tree) => one['@type'])).toContain('2');
  });
});

async function addIndicator(): Promise<void> {
  const { ideas, indicators, indicatorValues } = tables;
  const [idea] = await db().select({ id: ideas.id }).from(ideas).where(eq(ideas.number, number));
  const id = newId();
  await transaction(async (tx) => {
    await tx.insert(indicators).values({
      ...{ id, ideaId: idea?.id ?? '', position: 1, lang: 'ky', title: 'Кудук', unit: 'даана' },
      ...{ baseline: '0', baselineOn: '2026-03-01', target: '12.5', targetOn: '2027-12-31', updatedAt: now() },
    });
    await tx.insert(indicatorValues).values({
      ...{ id: newId(), indicatorId: id, value: '4', measuredOn: '2026-10-01', recordedAt: now() },
    });
    touch(tx, `idea:${number}`);
  });
}

describe('the identifier of an idea', () => {
  it('stays when the commitment is cancelled, which ends the activity, and when it is made again', async () => {
    const idea = await published(author, { requested: 50_000_00 });
    const id = await makeCommitment(owner, idea, agreement(5_000_00));
    const given = await identifiers();
    expect(given).toContain(`${REF}-ASHAR-${idea}`);
    await cancelCommitment(owner, id, 'Болбой калды');
    expect(await identifiers()).toEqual(given);
    const ended = (await activities()).at(-1);
    expect(ended['activity-status'][0]['@code']).toBe('5');
    expect(ended.transaction).toBeUndefined();
    await makeCommitment(owner, idea, agreement(7_000_00));
    expect(await identifiers()).toEqual(given);
    expect((await activities()).at(-1)['activity-status'][0]['@code']).toBe('1');
  });

  it('stays when the reference changes: the old one is named beside it', async () => {
    const given = await identifiers();
    await setIatiRef(owner, slugOf(owner), 2, 'KG-INN-01234567890123');
    expect(await identifiers()).toEqual(given);
    const [activity] = await activities();
    expect(activity['reporting-org'][0]['@ref']).toBe('KG-INN-01234567890123');
    expect(activity['other-identifier'][0]).toMatchObject({ '@ref': REF, '@type': 'B1' });
    const idea = await published(author);
    await makeCommitment(owner, idea, agreement(50_00));
    expect(await identifiers()).toContain(`KG-INN-01234567890123-ASHAR-${idea}`);
    if (hasIatiSchemas) expect(await iatiProblems((await iatiAnswer(slugOf(owner))).xml)).toEqual([]);
  });

  it('is given once, however many ask at once', async () => {
    await makeCommitment(owner, await published(author), agreement(50_00));
    const files = await Promise.all(Array.from({ length: 8 }, () => iatiAnswer(slugOf(owner))));
    expect(new Set(files.map(({ etag }) => etag)).size).toBe(1);
    const all = await identifiers();
    expect(new Set(all).size).toBe(all.length);
  });

  it('goes from the file with a withdrawn idea, and from nowhere else', async () => {
    const idea = await published(author);
    const commitment = await makeCommitment(owner, idea, agreement(50_00));
    const before = (await identifiers()).length;
    await cancelCommitment(owner, commitment, 'Шарт аткарылган жок');
    expect((await identifiers()).length).toBe(before);
    await withdrawIdea(author, idea, 'Ойлондум');
    expect((await identifiers()).length).toBe(before - 1);
    const { iatiIdentifiers } = tables;
    const rows = await db().select().from(iatiIdentifiers);
    expect(rows.some(({ identifier }) => identifier.endsWith(`-${idea}`))).toBe(true);
  });
});

describe('the reference of an organisation', () => {
  it('is set by the owner of a verified funder alone', async () => {
    const member = await memberOf({ name: 'Мүчө' });
    expect(await outcomeOf(setIatiRef(member, slugOf(member), 1, 'XM-DAC-1'))).toBe('forbidden');
    expect(await outcomeOf(setIatiRef(VISITOR, slugOf(member), 1, 'XM-DAC-1'))).toBe('sign_in');
    expect(await outcomeOf(setIatiRef(author, slugOf(owner), 3, 'XM-DAC-1'))).toBe('forbidden');
  });

  it('belongs to one organisation, also when it was given up', async () => {
    expect(await outcomeOf(setIatiRef(other, slugOf(other), 1, 'KG-INN-01234567890123'))).toBe('invalid');
    expect(await outcomeOf(setIatiRef(other, slugOf(other), 1, REF))).toBe('invalid');
    const both = await Promise.allSettled([
      setIatiRef(other, slugOf(other), 1, 'XM-DAC-5'),
      setIatiRef(other, slugOf(other), 1, 'XM-DAC-6'),
    ]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});
