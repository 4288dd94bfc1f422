import { beforeAll, describe, expect, it } from 'vitest';
import { type SignedIn, VISITOR } from '~/domain/accounts/actor';
import { findTariff, findVersion, visibleVersions } from '~/domain/tariffs/find-tariff.server';
import { computedOf } from '~/domain/tariffs/tariff-content';
import { defaultRules } from '~/domain/tariffs/tariff-rules';
import { setTariffRules, tariffRulesFor } from '~/domain/tariffs/tariff-rules.server';
import { createTariff } from '~/domain/tariffs/tariffs.server';
import { discardVersion, publishTariffVersion, saveVersion, startVersion } from '~/domain/tariffs/versions.server';
import { hashOf } from '~/platform/canonical.server';
import { newKey } from '~/platform/idempotency.server';
import { db } from '~db/index.server';
import { loadReferenceData, referenceId } from '~db/seed/load.server';
import { officer } from '../../support/hearings';
import { outcomeOf } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { person } from '../accounts/people';
import { FACTS, publishedVersion, WATER, waterTariff } from './scene';

useTestStore();

let asel: SignedIn;

beforeAll(async () => {
  await loadReferenceData();
  asel = await officer('osh', 'Асел');
});

async function readVersion(number: number, ordinal: number, actor: Parameters<typeof findVersion>[1] = VISITOR) {
  return findVersion(db(), actor, await findTariff(db(), number), ordinal);
}

describe('a version of a tariff', () => {
  it('keeps its numbers, its prices and its rules for ever once it is published, with their hash', async () => {
    const number = await waterTariff(asel);
    const ordinal = await publishedVersion(asel, number);
    const { content, contentHash } = await readVersion(number, ordinal);
    expect(contentHash).toBe(hashOf(content));
    expect(content).toMatchObject({ service: 'drinking_water', rules: defaultRules('drinking_water', '2027-01-01') });
    // 5 000 000 som on 150 000 + 18 250 + 2 × 31 750 weighted cubic metres: 21.57497 for the population.
    expect(content?.charges.map(({ group, amount }) => [group, amount])).toEqual([
      ['population', '21.57'],
      ['other', '43.15'],
    ]);
    const computed = content && computedOf(content);
    expect(computed?.fullCost.equals('25')).toBe(true);
    expect(await outcomeOf(saveVersion(asel, number, ordinal, 1, { facts: FACTS, typed: {} }))).toBe('closed');
    expect(await outcomeOf(discardVersion(asel, number, ordinal))).toBe('closed');
    expect(await outcomeOf(publishTariffVersion(asel, number, ordinal, 1))).toBe('closed');
  });

  it('exists for its keepers alone until it is published', async () => {
    const number = await waterTariff(asel);
    const ordinal = await startVersion(asel, number, FACTS, WATER);
    const stranger = await person();
    expect(await outcomeOf(readVersion(number, ordinal))).toBe('not_found');
    expect(await outcomeOf(saveVersion(stranger, number, ordinal, 1, { facts: FACTS, typed: {} }))).toBe('not_found');
    const tariff = await findTariff(db(), number);
    expect(await visibleVersions(db(), stranger, tariff)).toEqual([]);
    expect(await visibleVersions(db(), asel, tariff)).toHaveLength(1);
    expect(await outcomeOf(startVersion(stranger, number, FACTS, WATER))).toBe('forbidden');
    expect(await outcomeOf(startVersion(await officer('bishkek', 'Бек'), number, FACTS, WATER))).toBe('forbidden');
    await discardVersion(asel, number, ordinal);
    expect(await outcomeOf(readVersion(number, ordinal, asel))).toBe('not_found');
  });

  it('with contradictions is kept as a draft and refused when it is to be published, field by field', async () => {
    const number = await waterTariff(asel);
    const typed = { ...WATER, payroll: '-1', collection: '0', produced: '1' };
    const ordinal = await startVersion(asel, number, FACTS, typed);
    await expect(publishTariffVersion(asel, number, ordinal, 1)).rejects.toMatchObject({
      code: 'invalid',
      fields: { payroll: 'tariffs.issue_negative' },
    });
    expect((await readVersion(number, ordinal, asel)).typed).toEqual(typed);
    const rest = { ...typed, payroll: '1' };
    await saveVersion(asel, number, ordinal, 1, { facts: FACTS, typed: rest });
    await expect(publishTariffVersion(asel, number, ordinal, 2)).rejects.toMatchObject({
      fields: { collection: 'tariffs.issue_collection_zero', produced: 'tariffs.issue_sold_more' },
    });
  });

  it('that two people edit is saved once; the other sees what it says now', async () => {
    const number = await waterTariff(asel);
    const ordinal = await startVersion(asel, number, FACTS, WATER);
    const save = (payroll: string) =>
      saveVersion(asel, number, ordinal, 1, { facts: FACTS, typed: { ...WATER, payroll } });
    const results = await Promise.allSettled([save('1'), save('2'), save('3')]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(save('4')).rejects.toMatchObject({ code: 'conflict', theirs: { version: 2 } });
    expect(await outcomeOf(publishTariffVersion(asel, number, ordinal, 1))).toBe('conflict');
  });

  it('is begun once however often its form is sent, and each has its own ordinal', async () => {
    const number = await waterTariff(asel);
    const key = newKey();
    const twice = await Promise.all([1, 2].map(() => startVersion(asel, number, FACTS, WATER, key)));
    const others = await Promise.all([1, 2, 3].map(() => startVersion(asel, number, FACTS, WATER)));
    expect(new Set(twice).size).toBe(1);
    expect([twice[0], ...others].sort()).toEqual([1, 2, 3, 4]);
  });
});

describe('a tariff', () => {
  it('is added by the officer of the place alone, and names its provider', async () => {
    const wanted = {
      placeId: referenceId('place', 'osh'),
      service: 'irrigation' as const,
      provider: '',
      providers: {},
    };
    expect(await outcomeOf(createTariff(asel, wanted))).toBe('invalid');
    const named = { ...wanted, providers: { ky: 'Суу пайдалануучулар' } };
    expect(await outcomeOf(createTariff(await person(), named))).toBe('forbidden');
    expect(await outcomeOf(createTariff(await officer('bishkek', 'Бек'), named))).toBe('forbidden');
    expect(await outcomeOf(createTariff(asel, { ...named, provider: 'nobody' }))).toBe('invalid');
    const numbers = await Promise.all([1, 2, 3].map(() => createTariff(asel, named)));
    expect(new Set(numbers).size).toBe(3);
  });

  it('follows the rules of its municipality once they are settled; what is published keeps its own', async () => {
    const number = await waterTariff(asel);
    const typed = { ...WATER, 'other.coefficient': '3' };
    const before = await publishedVersion(asel, number, typed);
    const rules = {
      ...defaultRules('drinking_water', '2027-01-01'),
      coefficients: { least: '1', greatest: '2' },
      source: '№ 5',
    };
    await setTariffRules(asel, referenceId('place', 'osh'), 'drinking_water', rules);
    expect(await outcomeOf(publishedVersion(asel, number, typed))).toBe('invalid');
    expect((await readVersion(number, before)).content?.rules.coefficients?.greatest).toBe('3');
    const { scope } = await findTariff(db(), number);
    expect(await tariffRulesFor(db(), scope, 'drinking_water', '2020-01-01')).toEqual({ rules, isSettled: true });
    expect(await tariffRulesFor(db(), scope, 'sewerage', '2027-01-01')).toMatchObject({ isSettled: false });
  });
});
