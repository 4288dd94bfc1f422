import { beforeAll, describe, expect, it } from 'vitest';
import { type SignedIn, VISITOR } from '~/domain/accounts/actor';
import { computeFields } from '~/domain/tariffs/check-calculation';
import { deskTariff, keptTariffs } from '~/domain/tariffs/desk-tariffs.queries.server';
import { householdQuery } from '~/domain/tariffs/household-query';
import { householdView } from '~/domain/tariffs/household-view';
import { compareTariffs, tariffsOfPlace, tariffYears } from '~/domain/tariffs/tariff-list.queries.server';
import { tariffPage } from '~/domain/tariffs/tariff-page.queries.server';
import { contentView, priceChange } from '~/domain/tariffs/tariff-view';
import { createTariff } from '~/domain/tariffs/tariffs.server';
import { tariffsCsv } from '~/domain/tariffs/tariffs-csv.server';
import { startVersion } from '~/domain/tariffs/versions.server';
import { changedFields, changesQuery, copiedFields, fieldsWith } from '~/domain/tariffs/what-if';
import { setClockForTests } from '~/platform/clock.server';
import { loadReferenceData, referenceId } from '~db/seed/load.server';
import { officer } from '../../support/hearings';
import { actingFor, organisation, outcomeOf } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { person } from '../accounts/people';
import { FACTS, publishedVersion, WATER, waterTariff } from './scene';

useTestStore();

let asel: SignedIn;
let number: number;
/** In force since 2024, and since 2026; proposed for 2027. */
let versions: { old: number; now: number; next: number };

beforeAll(async () => {
  setClockForTests(() => new Date('2026-11-22T06:00:00Z'));
  await loadReferenceData();
  asel = await officer('osh', 'Асел');
  number = await waterTariff(asel);
  const approved = { kind: 'approved' as const };
  versions = {
    old: await publishedVersion(
      asel,
      number,
      { ...WATER, payroll: '1000000' },
      { ...approved, validFrom: '2024-01-01' },
    ),
    now: await publishedVersion(asel, number, WATER, { ...approved, validFrom: '2026-03-01' }),
    next: await publishedVersion(asel, number, { ...WATER, electricity: '2500000' }, { validFrom: '2027-01-01' }),
  };
  return () => setClockForTests();
});

const page = (wanted = {}) => tariffPage(VISITOR, number, 'ky', wanted);

describe('the page of a tariff', () => {
  it('shows what is proposed beside what is in force, and the past behind it', async () => {
    const { shown, compared, versions: links } = await page();
    expect([shown?.ordinal, compared?.ordinal]).toEqual([versions.next, versions.now]);
    expect(links.map(({ standing }) => standing)).toEqual(['proposed', 'current', 'past']);
  });

  it('says what changed, step by step, to the tyiyn', async () => {
    const { shown, compared } = await page();
    const change = shown && compared && priceChange(compared.content, shown.content);
    // 1 000 000 som more on 231 750 weighted cubic metres: 4.315, of which rounding takes a part.
    expect(change).toMatchObject({ from: 2157, to: 2589 });
    expect(change?.steps.find(({ id }) => id === 'electricity')?.tyiyn).toBe(431);
  });

  it('has no draft, whoever asks, and no page for a version that is not there', async () => {
    const draft = await startVersion(asel, number, FACTS, WATER);
    expect(await outcomeOf(tariffPage(asel, number, 'ky', { version: draft }))).toBe('not_found');
    expect(await outcomeOf(page({ version: 900 }))).toBe('not_found');
    expect(await outcomeOf(tariffPage(VISITOR, 9_999, 'ky'))).toBe('not_found');
  });

  it('of a tariff without a version says so', async () => {
    const empty = await waterTariff(asel);
    expect(await tariffPage(VISITOR, empty, 'en')).toMatchObject({ shown: null, compared: null, versions: [] });
  });

  it('gives each household the difference of the two bills, and what it pays for', async () => {
    const { shown, compared } = await page();
    if (!shown || !compared) throw new Error('Both are published.');
    const { household } = householdQuery('drinking_water', new URLSearchParams('meter=yes&volume=10'));
    const view = householdView('drinking_water', household, '20000', { now: shown.content, before: compared.content });
    expect(view).toMatchObject({
      now: { month: 25_890, share: 1.3 },
      before: { month: 21_570 },
      difference: { month: 4_320 },
    });
    expect(view.buys[0]).toMatchObject({ id: 'electricity', tyiyn: 4_315 });
    expect(view.buys.reduce((sum, { tyiyn }) => sum + tyiyn, 0)).toBe(4_320);
  });

  it('lets anybody change a number, and keeps only the change in the address', async () => {
    const { shown } = await page();
    if (!shown?.content.calculation) throw new Error('There is one.');
    const original = copiedFields(shown.content.calculation);
    const typed = new URLSearchParams({ ...original, payroll: '3 500 000', 'other.metered': '' });
    const changed = changedFields('drinking_water', original, typed);
    expect(changesQuery(changed)).toEqual({ payroll: '3 500 000', 'other.metered': '-' });
    expect(changedFields('drinking_water', original, new URLSearchParams(changesQuery(changed)))).toEqual(changed);
    const outcome = computeFields('drinking_water', fieldsWith(original, changed), shown.content.rules);
    expect(outcome.computed?.groups.map(({ group }) => group)).toEqual(['population']);
  });
});

describe('tariffs across places', () => {
  it('stand side by side as they were at the end of each year', async () => {
    const at = async (year: number | null) => {
      const { rows } = await compareTariffs({ service: 'drinking_water', year }, {}, 'ky');
      return rows.find((row) => row.number === number)?.prices.population;
    };
    expect([await at(null), await at(2026), await at(2025), await at(2023)]).toEqual([
      '21.57',
      '21.57',
      '12.94',
      undefined,
    ]);
    expect(await tariffYears('drinking_water')).toEqual([2026, 2024]);
    expect((await tariffsOfPlace(referenceId('place', 'osh'))).map((one) => one.number)).toEqual([number]);
  });

  it('are open data with an empty cell for what nobody published, and no formula in it', async () => {
    const providers = { ky: '=HYPERLINK("http://evil")' };
    const placeId = referenceId('place', 'osh');
    const other = await createTariff(asel, { placeId, service: 'other', provider: '', providers });
    const typed = { 'charge.1.amount': '20', 'charge.1.unit': 'person_month' };
    await publishedVersion(asel, other, typed, { kind: 'approved', validFrom: '2025-01-01' });
    const csv = await tariffsCsv(null, 'en');
    expect(csv.split('\n').find((line) => line.startsWith(`${other},`))).toMatch(
      /^\d+,Osh city,Other service,"'=HYPERLINK.*",2025-01-01,,,,20,for a person a month,,,,/,
    );
    const { shown } = await tariffPage(VISITOR, other, 'en');
    expect(shown && contentView(shown.content).calculation).toBeNull();
  });

  it('are found page by page, each once', async () => {
    const wanted = { placeId: referenceId('place', 'osh'), service: 'irrigation' as const, provider: '' };
    const made: number[] = [];
    for (let n = 1; n <= 52; n += 1) {
      const one = await createTariff(asel, { ...wanted, providers: { ky: `Бирикме ${n}` } });
      await publishedVersion(asel, one, { 'charge.1.amount': '3' }, { kind: 'approved', validFrom: '2025-01-01' });
      made.push(one);
    }
    const first = await compareTariffs({ service: 'irrigation', year: null }, {}, 'ru');
    const second = await compareTariffs({ service: 'irrigation', year: null }, { after: first.next ?? '' }, 'ru');
    expect([first.total, first.rows.length, second.rows.length, second.next]).toEqual([52, 50, 2, null]);
    expect([...first.rows, ...second.rows].map((row) => row.number)).toEqual(made);
  });
});

describe('the desk', () => {
  it("shows officers the tariffs of their places, members their provider's, and nobody else's", async () => {
    const wanted = { name: 'Суу канал', kind: 'service_provider' as const };
    const providerId = await organisation(wanted);
    const member = await actingFor(await person(), providerId, wanted);
    const slug = `org-${providerId}`;
    const placeId = referenceId('place', 'osh');
    const theirs = await createTariff(asel, { placeId, service: 'sewerage', provider: slug, providers: {} });
    expect((await keptTariffs(member, 'ky')).kept.map((one) => one.number)).toEqual([theirs]);
    expect((await keptTariffs(asel, 'ky')).kept.map((one) => one.number)).toContain(theirs);
    expect(await outcomeOf(keptTariffs(await person(), 'ky'))).toBe('forbidden');
    expect(await outcomeOf(keptTariffs(VISITOR, 'ky'))).toBe('sign_in');
    expect(await outcomeOf(deskTariff(member, number))).toBe('forbidden');
    const draft = await publishedVersion(member, theirs, { payroll: '5', 'population.metered': '1', collection: '9' });
    expect(draft).toBe(1);
    const approved = publishedVersion(member, theirs, { 'charge.1.amount': '5' }, { kind: 'approved' });
    expect(await outcomeOf(approved)).toBe('forbidden');
  });
});
