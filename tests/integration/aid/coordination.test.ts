import { beforeAll, describe, expect, it } from 'vitest';
import type { SignedIn } from '~/domain/accounts/actor';
import { NOTHING, type Sums } from '~/domain/aid/coordination/coordination';
import { coordinationChoices, coordinationTable } from '~/domain/aid/coordination/coordination.queries.server';
import {
  coordinationCsv,
  coordinationJson,
  coordinationXlsx,
} from '~/domain/aid/coordination/coordination-file.server';
import { type CoordinationFilter, parseCoordination } from '~/domain/aid/coordination/coordination-filter';
import { coordinationIdeas } from '~/domain/aid/coordination/coordination-ideas.queries.server';
import { cancelCommitment, makeCommitment } from '~/domain/funding/grants/commitments.server';
import { recordPayment } from '~/domain/funding/grants/payments.server';
import { makePledge } from '~/domain/funding/grants/pledges.server';
import { recordReturn } from '~/domain/funding/grants/returns.server';
import { withdrawIdea } from '~/domain/ideas/publication.server';
import { setClockForTests } from '~/platform/clock.server';
import { subscribeAll } from '~/subscriptions.server';
import { loadReferenceData } from '~db/seed/load.server';
import { memberOf, published } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { person } from '../accounts/people';

useTestStore();

let author: SignedIn;
let fund: SignedIn;
let bank: SignedIn;
/** By name: in Osh city, in one of its units, in a rayon of Osh oblast; withdrawn. */
let ideas: { city: number; unit: number; rayon: number; gone: number };

const agreement = (amount: number, agreedOn = '2026-02-01') => ({
  pledgeId: null,
  amount,
  agreementNumber: 'К-1',
  agreedOn,
  seenExcess: 0,
});

beforeAll(async () => {
  setClockForTests(() => new Date('2026-11-22T06:00:00Z'));
  subscribeAll();
  await loadReferenceData();
  author = await person(undefined, 'Бакыт');
  fund = await memberOf({ name: 'Шамдагай фонд' });
  bank = await memberOf({ name: 'Банк' });
  const of = (place: string, sector: string, requested: number, beneficiaries: number) =>
    published(author, { place, sector, requested, beneficiaries });
  ideas = {
    city: await of('osh', 'street-lighting', 1_000_00, 10),
    unit: await of('osh-sulaiman-too', 'street-lighting', 2_000_00, 20),
    rayon: await of('alai', 'solid-waste', 4_000_00, 40),
    gone: await of('osh', 'solid-waste', 8_000_00, 80),
  };
  await makeCommitment(fund, ideas.city, agreement(600_00));
  await makeCommitment(bank, ideas.city, agreement(100_00, '2025-12-30'));
  const paid = await makeCommitment(fund, ideas.rayon, agreement(1_500_00));
  await recordPayment(fund, paid, {
    ...{ plannedId: null, paidOn: '2026-03-01', paidAmount: 900_00, currency: 'KGS' },
    ...{ rate: null, rateSource: null },
  });
  await recordReturn(fund, paid, { amount: 200_00, returnedOn: '2026-04-01', reason: 'Калды' });
  await makePledge(bank, ideas.unit, {
    ...{ amount: 500_00, conditions: 'Смета', validUntil: '2030-01-31', namePublic: true, seenExcess: 0 },
  });
  await withdrawIdea(author, ideas.gone, 'Ойлондум');
  return () => setClockForTests();
});

const filterOf = (query: string): CoordinationFilter => parseCoordination(new URLSearchParams(query));
const tableOf = (query = '') => coordinationTable(filterOf(query), 'ky');

async function cell(query: string, place: string | null, sector: string | null): Promise<Sums> {
  const table = await tableOf(query);
  const row = table.places.findIndex(({ slug }) => slug === place);
  const column = table.sectors.findIndex(({ slug }) => slug === sector);
  return table.cells[row]?.[column] ?? NOTHING;
}

const numbersOf = async (query: string) =>
  (await coordinationIdeas(filterOf(query), {}, 'ky')).rows.map(({ card }) => card.number).sort();

describe('who funds what, where', () => {
  it('adds up what is public by the places and sectors of the first level', async () => {
    expect((await tableOf()).total).toEqual({
      ideas: 3,
      people: 70,
      asked: 7_000_00,
      committed: 2_200_00,
      disbursed: 700_00,
      gap: 300_00 + 2_000_00 + 2_500_00,
    });
    expect(await cell('', 'osh-oblast', 'environment')).toMatchObject({
      ideas: 1,
      committed: 1_500_00,
      disbursed: 700_00,
    });
  });

  it('counts no pledge and nothing that is no longer public', async () => {
    const { total } = await tableOf('place=osh');
    expect(total).toMatchObject({ ideas: 2, asked: 3_000_00, committed: 700_00 });
    expect(await numbersOf('place=osh')).toEqual([ideas.city, ideas.unit]);
  });

  it('opens a place into its parts and what belongs to it as a whole', async () => {
    const table = await tableOf('place=osh');
    expect(table.places.find(({ slug }) => slug === 'osh-sulaiman-too')).toMatchObject({ kind: 'part' });
    const itself = table.places.findIndex(({ kind }) => kind === 'self');
    expect(table.placeTotals[itself]).toMatchObject({ ideas: 1, asked: 1_000_00 });
    expect(await numbersOf('place=osh&exact=place')).toEqual([ideas.city]);
    expect(await numbersOf('place=osh-sulaiman-too')).toEqual([ideas.unit]);
  });

  it('gives each cell the ideas that it counts', async () => {
    for (const query of ['', 'place=osh', 'sector=streets', 'stage=selected', 'year=2026', 'show=gap']) {
      const table = await tableOf(query);
      for (const [row, place] of table.places.entries()) {
        for (const [column, sector] of table.sectors.entries()) {
          const exact = [place.kind === 'part' ? '' : '&exact=place', sector.kind === 'part' ? '' : '&exact=sector'];
          const rest = query.replace(/(^|&)(place|sector)=[^&]*/g, '');
          const at = `${rest}&place=${place.slug ?? ''}&sector=${sector.slug ?? ''}${exact.join('')}`;
          const listed = await coordinationIdeas(filterOf(at), {}, 'ky');
          expect(listed.total, `${query}: ${at}`).toBe(table.cells[row]?.[column]?.ideas);
        }
      }
    }
  });

  it('shows of one funder only what that funder gives', async () => {
    const slug = bank.acting?.slug ?? '';
    expect((await tableOf(`funder=${slug}`)).total).toMatchObject({ ideas: 1, asked: 1_000_00, committed: 100_00 });
    const [row] = (await coordinationIdeas(filterOf(`funder=${slug}`), {}, 'ky')).rows;
    expect(row).toMatchObject({ committed: 100_00, disbursed: 0, funders: ['Шамдагай фонд', 'Банк'] });
  });

  it('tells the year of publication from the year of the agreement', async () => {
    expect((await tableOf('year=2025')).total.ideas).toBe(0);
    expect((await tableOf('year=2025&year-of=committed')).total).toMatchObject({ ideas: 1, committed: 100_00 });
    expect((await tableOf('year=2026&year-of=committed')).total).toMatchObject({ ideas: 2, committed: 2_100_00 });
    const { funders, years } = await coordinationChoices([], 'ky');
    expect(years).toEqual([2026, 2025]);
    expect(funders.map(({ label }) => label)).toEqual(['Банк', 'Шамдагай фонд']);
  });

  it('follows money at once', async () => {
    const number = await published(author, { place: 'naryn', sector: 'solid-waste', requested: 300_00 });
    expect(await cell('', 'naryn', 'environment')).toMatchObject({ ideas: 1, committed: 0, gap: 300_00 });
    const commitment = await makeCommitment(bank, number, agreement(250_00));
    expect(await cell('', 'naryn', 'environment')).toMatchObject({ committed: 250_00, gap: 50_00 });
    expect((await tableOf(`funder=${bank.acting?.slug}&place=naryn`)).total.committed).toBe(250_00);
    await cancelCommitment(bank, commitment, 'Шарт аткарылган жок');
    expect(await cell('', 'naryn', 'environment')).toMatchObject({ committed: 0, gap: 300_00 });
    await withdrawIdea(author, number, 'Ойлондум');
    expect((await tableOf('place=naryn')).total.ideas).toBe(0);
  });

  it('reads any address without a fault', async () => {
    const hostile = [
      'place=../../etc',
      'year=99999',
      'exact=x&exact=place',
      'stage=%27',
      'show=__proto__',
      'sector=nothing',
    ];
    for (const query of hostile) expect((await tableOf(query)).total.ideas).toBeGreaterThanOrEqual(0);
    expect((await coordinationIdeas(filterOf('sector=nothing'), { after: 'x' }, 'ky')).total).toBe(0);
  });
});

describe('its files', () => {
  it('hold each cell with its place, sector, day and source, and no formula', async () => {
    const csv = await coordinationCsv(filterOf(''), 'en');
    expect(csv.split('\n')[0]).toContain('Amount requested, som');
    expect(csv).toContain('2026-11-22');
    expect(csv).toContain('/en/coordination');
    expect(csv).toContain('1500.00');
    const json = JSON.parse(await coordinationJson(filterOf('place=osh'), 'ru'));
    expect(json.about.unit).toBe('tyiyn');
    expect(json.about.notes.length).toBeGreaterThan(3);
    expect(json.rows.reduce((sum: number, row: Sums) => sum + row.committed, 0)).toBe(700_00);
    expect((await coordinationXlsx(filterOf(''), 'ky')).byteLength).toBeGreaterThan(1_000);
  });
});
