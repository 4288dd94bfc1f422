import { beforeAll, describe, expect, it } from 'vitest';
import { type SignedIn, VISITOR } from '~/domain/accounts/actor';
import { parseCoordination } from '~/domain/aid/coordination/coordination-filter';
import { coordinationProjects, funderPortfolios } from '~/domain/aid/coordination/coordination-projects.queries.server';
import { setIatiRef } from '~/domain/aid/iati/iati-ref.server';
import { importReport, portfolioPage } from '~/domain/aid/portfolio/portfolio.queries.server';
import {
  importPortfolio,
  portfolioReporter,
  removeImport,
  removeProject,
} from '~/domain/aid/portfolio/portfolio.server';
import { iatiAnswer } from '~/domain/exchange/iati/iati-answer.server';
import { readIati } from '~/domain/exchange/iati/read-iati.server';
import { makeCommitment } from '~/domain/funding/grants/commitments.server';
import { isAppError } from '~/platform/errors';
import { newKey } from '~/platform/idempotency.server';
import { subscribeAll } from '~/subscriptions.server';
import { loadReferenceData } from '~db/seed/load.server';
import { actingFor, memberOf, organisation, outcomeOf, published } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { person } from '../accounts/people';
import { activityXml, iatiXml } from './iati-files';

useTestStore();

const REF = 'XM-DAC-1';
let fund: SignedIn;
let other: SignedIn;

async function funder(name: string, ref: string): Promise<SignedIn> {
  const member = await actingFor(await person(undefined, name), await organisation({ name }), { name });
  const acting = member.acting && { ...member.acting, role: 'owner' as const };
  const owner = { ...member, acting, memberships: acting ? [acting] : [] };
  await setIatiRef(owner, acting?.slug ?? '', 1, ref);
  return owner;
}

beforeAll(async () => {
  subscribeAll();
  await loadReferenceData();
  fund = await funder('Шамдагай фонд', REF);
  other = await funder('Башка фонд', 'XM-DAC-2');
});

const read = (xml: string, ref = REF) => readIati(Buffer.from(xml), ref);

async function bring(xml: string, member = fund, key?: string): Promise<string> {
  const reporter = await portfolioReporter(member);
  const file = await read(xml, reporter);
  return importPortfolio(member, { ...file, fileName: 'iati.xml', sha256: String(xml.length), reporter }, key);
}

const filterOf = (query: string) => parseCoordination(new URLSearchParams(query));
const projectsOf = async (query: string) => (await coordinationProjects(filterOf(query), {}, 'en')).rows;

/** Why the file was refused as a whole. */
async function refusal(xml: string | Buffer): Promise<string> {
  try {
    await readIati(Buffer.from(xml as string), REF);
    return 'taken';
  } catch (error) {
    if (!isAppError(error, 'invalid')) throw error;
    return `${error.fields.file} ${error.params.line}`;
  }
}

describe("a funder's own projects", () => {
  it('come from its file and stand in the view of who funds what, where', async () => {
    const id = await bring(iatiXml(activityXml()));
    expect(await importReport(fund, id)).toMatchObject({ accepted: 1, standing: 1, rejected: [] });
    const [project] = await projectsOf('place=osh-oblast&sector=water');
    expect(project).toMatchObject({
      ...{ identifier: 'XM-DAC-1-P1', funder: 'Шамдагай фонд', place: 'Osh oblast', startsOn: '2024-01-01', status: 2 },
      amounts: [{ currency: 'USD', budget: 1000_50, committed: 900_00, disbursed: 300_25 }],
      title: { text: 'Rural water', lang: 'en' },
    });
    expect((await coordinationProjects(filterOf(''), {}, 'ru')).rows[0]?.title.text).toBe('Вода в сёлах');
    expect(await projectsOf('place=naryn')).toEqual([]);
    expect(await projectsOf('year=2023')).toEqual([]);
    expect(await projectsOf('year=2026')).toHaveLength(1);
    const [sums] = await funderPortfolios(filterOf(`funder=${fund.acting?.slug}`), 'en');
    expect(sums).toMatchObject({ projects: 1, currency: 'USD', disbursed: 300_25 });
    const { at } = await importReport(fund, id);
    expect(sums?.broughtAt).toEqual(at);
  });

  it('stand with each of their currencies: amounts of two are never added', async () => {
    const transaction = (code: number, amount: string, currency = '') =>
      `<transaction><transaction-type code="${code}"/><value ${currency && `currency="${currency}"`}>${amount}</value></transaction>`;
    const money = [
      '<budget><period-start iso-date="2024-01-01"/><value currency="CHF">70.10</value></budget>',
      transaction(2, '50', 'CHF') + transaction(3, '20.05', 'CHF') + transaction(3, '-0.05', 'CHF'),
      transaction(3, '9') + transaction(4, '1', 'EUR'),
    ].join('');
    const id = await bring(iatiXml(activityXml({ identifier: 'MIXED', money })));
    const [project] = (await projectsOf('')).filter(({ identifier }) => identifier === 'MIXED');
    expect(project?.amounts).toEqual([
      { currency: 'USD', budget: 0, committed: 0, disbursed: 9_00 },
      { currency: 'CHF', budget: 70_10, committed: 50_00, disbursed: 20_00 },
      { currency: 'EUR', budget: 0, committed: 0, disbursed: 1_00 },
    ]);
    const own = (await portfolioPage(fund, {}, 'ky')).projects.rows.find(({ identifier }) => identifier === 'MIXED');
    expect(own?.amounts).toEqual(project?.amounts);
    const sums = await funderPortfolios(filterOf(`funder=${fund.acting?.slug}`), 'en');
    expect(sums.map(({ currency, projects, disbursed }) => [currency, projects, disbursed])).toEqual([
      ['CHF', 1, 20_00],
      ['EUR', 1, 1_00],
      ['USD', 2, 309_25],
    ]);
    await removeImport(fund, id);
  });

  it('replace one another by their identifier; the others stay', async () => {
    await bring(iatiXml(activityXml({ title: 'Rural water, phase 2' }), activityXml({ identifier: 'XM-DAC-1-P2' })));
    await bring(iatiXml(activityXml({ title: 'Rural water, phase 3' })));
    const titles = (await projectsOf('')).map(({ title }) => title.text);
    expect(titles).toEqual(['Rural water', 'Rural water, phase 3']);
  });

  it('are brought in once when a form is sent twice', async () => {
    const key = newKey();
    const xml = iatiXml(activityXml());
    const ids = await Promise.all([bring(xml, fund, key), bring(xml, fund, key)]);
    expect(ids[0]).toBe(ids[1]);
    expect(await projectsOf('')).toHaveLength(2);
  });

  it('are taken off one by one, or with the file that brought them', async () => {
    const id = await bring(iatiXml(activityXml({ identifier: 'A' }), activityXml({ identifier: 'B' })));
    const { projects } = await portfolioPage(fund, {}, 'ky');
    const one = projects.rows.find(({ identifier }) => identifier === 'A');
    expect(await outcomeOf(removeProject(other, one?.slug ?? ''))).toBe('not_found');
    await removeProject(fund, one?.slug ?? '');
    expect((await projectsOf('')).map(({ identifier }) => identifier)).not.toContain('A');
    expect(await outcomeOf(removeImport(other, id))).toBe('not_found');
    expect(await outcomeOf(importReport(other, id))).toBe('not_found');
    await removeImport(fund, id);
    expect((await projectsOf('')).map(({ identifier }) => identifier)).not.toContain('B');
    expect(await outcomeOf(importReport(fund, id))).toBe('not_found');
  });

  it('are brought in by members of a verified funder with a reference alone', async () => {
    expect(await outcomeOf(portfolioReporter(VISITOR))).toBe('sign_in');
    expect(await outcomeOf(portfolioReporter(await memberOf({ name: 'Уюм', kind: 'ngo' })))).toBe('forbidden');
    expect(await outcomeOf(portfolioReporter(await memberOf({ name: 'Жаңы', verified: false })))).toBe('forbidden');
    expect(await outcomeOf(portfolioReporter(await memberOf({ name: 'Белгисиз' })))).toBe('invalid');
    const file = { ...(await read(iatiXml(activityXml()))), fileName: 'x', sha256: 'x', reporter: REF };
    expect(await outcomeOf(importPortfolio(other, file))).toBe('conflict');
  });

  it('are not counted twice where they are ideas on Ashar', async () => {
    const author = await person(undefined, 'Бакыт');
    const number = await published(author);
    const signed = { pledgeId: null, amount: 50_00, agreementNumber: '1', agreedOn: '2026-01-15', seenExcess: 0 };
    await makeCommitment(fund, number, signed);
    const { xml } = await iatiAnswer(fund.acting?.slug ?? '');
    const report = await importReport(fund, await bring(xml));
    expect(report).toMatchObject({ accepted: 0, rejected: [{ identifier: `${REF}-ASHAR-${number}`, reason: 'ours' }] });
  });
});

describe('an activity that cannot be taken', () => {
  const bad: [string, Parameters<typeof activityXml>[0]][] = [
    ['no_identifier', { identifier: ' ' }],
    ['other_reporter', { ref: 'XM-DAC-2' }],
    ['no_status', { status: '9' }],
    ['not_kyrgyzstan', { country: '<recipient-country code="UZ"/>' }],
    ['not_kyrgyzstan', { country: '' }],
    ['bad_date', { dates: '<activity-date type="1" iso-date="2024-02-31"/>' }],
    [
      'bad_date',
      { dates: '<activity-date type="1" iso-date="2025-01-01"/><activity-date type="3" iso-date="2024-01-01"/>' },
    ],
    ['no_currency', { currency: '' }],
    ['bad_amount', { money: '<budget><value>1,000</value></budget>' }],
    ['bad_amount', { money: '<budget><value>-5</value></budget>' }],
    [
      'currencies',
      {
        money: Array.from(
          'ABCDEFGHIJK',
          (letter) => `<transaction><transaction-type code="2"/><value currency="XX${letter}">5</value></transaction>`,
        ).join(''),
      },
    ],
    ['bad_sector', { sectors: '<sector code="14030" percentage="50"/><sector code="11220" percentage="40"/>' }],
    ['bad_sector', { sectors: '<sector code="water"/>' }],
  ];

  it.each(bad)('is named with its line and the reason %s', async (reason, wanted) => {
    const { activities, rejected } = await read(iatiXml(activityXml({ identifier: 'OK' }), activityXml(wanted)));
    expect(activities).toHaveLength(1);
    expect(rejected).toEqual([
      { identifier: wanted?.identifier?.trim() === '' ? null : 'XM-DAC-1-P1', line: 18, reason },
    ]);
  });

  it('is one without a title, one that is not well-formed, one too many with its identifier, one that is too large', async () => {
    const xml = iatiXml(
      activityXml({ identifier: 'A' }).replace(/<title>.*<\/title>/, '<title/>'),
      activityXml({ identifier: 'B', title: 'a < b' }),
      activityXml({ identifier: 'C' }),
      activityXml({ identifier: 'C' }),
      activityXml({ identifier: 'D', title: 'x'.repeat(600_000) }),
    ).replace('a < b', 'a &nonsense b');
    const { activities, rejected } = await read(xml);
    expect(activities.map(({ identifier }) => identifier)).toEqual(['C']);
    expect(rejected.map(({ reason }) => reason)).toEqual(['no_title', 'malformed', 'twice', 'large']);
  });

  it('does not stand in the way of one with a share of Kyrgyzstan, several sectors, revised budgets', async () => {
    const { activities, rejected } = await read(
      iatiXml(
        activityXml({
          country: '<recipient-country code="KG" percentage="25"/><recipient-country code="TJ" percentage="75"/>',
          sectors:
            '<sector code="14030" percentage="33.33"/><sector code="11220" percentage="66.66"/><sector vocabulary="99" code="x"/>',
          money: `<budget type="1"><period-start iso-date="2024-01-01"/><value>100</value></budget>
            <budget type="2"><period-start iso-date="2024-01-01"/><value>333.33</value></budget>`,
          location: '<location><location-id vocabulary="A4" code="KG-N"/></location>',
          title: 'Суу &#1199; &lt;b&gt; <![CDATA[& өмүр]]>',
        }),
      ),
    );
    expect(rejected).toEqual([]);
    expect(activities[0]).toMatchObject({ amounts: [{ budget: 83_33 }], placeCodes: ['KG-N'] });
    expect(activities[0]?.sectors).toEqual([
      { code: '14030', percent: '33.33' },
      { code: '11220', percent: '66.66' },
    ]);
    expect(activities[0]?.titles.en).toContain('ү <b>');
  });
});

describe('budgets of one period', () => {
  const budget = (type: number, currency: string, value: number) =>
    `<budget type="${type}"><period-start iso-date="2024-01-01"/><value currency="${currency}">${value}</value></budget>`;
  const budgetsOf = async (...budgets: string[]) => {
    const { activities } = await read(iatiXml(activityXml({ money: budgets.join('') })));
    return activities[0]?.amounts.map(({ currency, budget: amount }) => [currency, amount]).sort();
  };

  it('count in each of their currencies, and revised ones in place of all that they replace', async () => {
    const [dollars, euros] = [budget(1, 'USD', 100), budget(1, 'EUR', 40)];
    const both = [
      ['EUR', 40_00],
      ['USD', 100_00],
    ];
    expect(await budgetsOf(dollars, euros)).toEqual(both);
    expect(await budgetsOf(dollars, budget(2, 'EUR', 90), budget(2, 'EUR', 95))).toEqual([['EUR', 95_00]]);
    expect(await budgetsOf(budget(2, 'USD', 80), dollars, euros)).toEqual([['USD', 80_00]]);
  });
});

describe('a file that is refused', () => {
  const BOMB = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><iati-activities>&b;</iati-activities>`;
  const FOREIGN = `<?xml version="1.0"?>\n<!DOCTYPE x SYSTEM "file:///etc/passwd"><iati-activities/>`;

  it.each([
    ['empty', ''],
    ['doctype', BOMB],
    ['doctype', FOREIGN],
    ['not_iati', '<html><body/></html>'],
    ['not_iati', 'hello'],
    ['broken', '<iati-activities><iati-activity></iati-activities>'],
    ['broken', '<iati-activities><iati-activity attribute="'],
    ['broken', '<iati-activities/><iati-activities/>'],
    ['broken', '<iati-activities><!-- '],
    ['deep', `<iati-activities>${'<a>'.repeat(100)}`],
    ['many', `<iati-activities>${'<iati-activity/>'.repeat(5_001)}</iati-activities>`],
  ])('says %s', async (reason, xml) => {
    expect(await refusal(xml)).toContain(`aid.file_error_${reason}`);
  });

  it('tells the line', async () => {
    expect(await refusal('<iati-activities>\n\n<a>\n</b></iati-activities>')).toBe('aid.file_error_broken 4');
  });

  it('is one that is not UTF-8, or larger than ten megabytes', async () => {
    expect(await refusal(Buffer.from(iatiXml(activityXml()), 'utf16le'))).toContain('file_error_letters');
    expect(await refusal(Buffer.alloc(10_000_001, 32))).toContain('file_error_large');
  });

  it('leaves others their turn while a large one is read', async () => {
    const many = Array.from({ length: 4_000 }, (_, n) => activityXml({ identifier: `P-${n}` }));
    const xml = iatiXml(...many);
    expect(xml.length).toBeGreaterThan(4_000_000);
    // Turns, not milliseconds: on a busy machine each takes as long as it takes.
    let turns = 0;
    let isReading = true;
    const count = () => {
      turns += 1;
      if (isReading) setImmediate(count);
    };
    setImmediate(count);
    const { activities } = await read(xml);
    isReading = false;
    expect(activities).toHaveLength(4_000);
    expect(turns).toBeGreaterThan(xml.length / 100_000);
  });
});
