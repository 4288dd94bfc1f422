import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldShapes } from './calculation-fields';
import { computeFields } from './check-calculation';
import { readContent } from './tariff-content';
import { defaultRules } from './tariff-rules';
import { contentView } from './tariff-view';

const rules = defaultRules('drinking_water', '2026-11-22');

describe('what cannot be', () => {
  const good = { payroll: '1000', 'population.metered': '100', collection: '90' };
  const codes = (fields: Record<string, string>, service: 'drinking_water' | 'solid_waste' = 'drinking_water') =>
    computeFields(service, fields, rules).issues.map(({ field, code }) => `${field} ${code}`);

  it('is not refused where nothing is wrong', () => {
    expect(codes(good)).toEqual([]);
  });

  it.each([
    ['nothing sold', { ...good, 'population.metered': '0' }, 'population.metered no_volume'],
    ['nothing at all', {}, 'collection missing'],
    ['a negative volume', { ...good, 'population.metered': '-5' }, 'population.metered negative'],
    ['a negative cost', { ...good, payroll: '−1000' }, 'payroll negative'],
    ['words for a number', { ...good, payroll: 'көп' }, 'payroll not_number'],
    ['a number with two readings', { ...good, payroll: '1,500' }, 'payroll not_number'],
    ['an exponent', { ...good, payroll: '1e9' }, 'payroll not_number'],
    ['no cost', { 'population.metered': '100', collection: '90' }, 'payroll nothing_to_cover'],
    ['subsidy above the cost', { ...good, subsidy: '1000' }, 'payroll nothing_to_cover'],
    ['nobody pays', { ...good, collection: '0' }, 'collection collection_zero'],
    ['more pay than there are', { ...good, collection: '101' }, 'collection percent'],
    ['never any service', { ...good, supply_share: '0' }, 'supply_share percent'],
    ['people without a norm', { ...good, 'population.yard.people': '5' }, 'population.yard.norm no_norm'],
    [
      'half a person',
      { ...good, 'population.yard.people': '5.5', 'population.yard.norm': '50' },
      'population.yard.people part_people',
    ],
    [
      'cubic metres where litres are asked',
      { ...good, 'population.yard.people': '5', 'population.yard.norm': '0.05' },
      'population.yard.norm norm_units',
    ],
    ['more sold than lifted', { ...good, produced: '99' }, 'produced sold_more'],
    ['a price of nought', { ...good, 'population.price': '0' }, 'population.price price_zero'],
    ['a price for a group that takes nothing', { ...good, 'budget.price': '9' }, 'budget.metered no_group_volume'],
    [
      'a coefficient above the rules',
      { ...good, 'other.metered': '1', 'other.coefficient': '3.01' },
      'other.coefficient coefficient_range',
    ],
    ['a coefficient of nought', { ...good, 'population.coefficient': '0' }, 'population.coefficient coefficient_zero'],
    ['an item without a name', { ...good, extra_1: '5' }, 'extra_1.name no_name'],
    ['a figure beyond all measure', { ...good, payroll: '9999999999999' }, 'payroll too_large'],
    ['more digits than there are', { ...good, payroll: '9'.repeat(400) }, 'payroll not_number'],
    ['a field that is none', { ...good, __proto__x: '1' }, '__proto__x unknown_field'],
  ])('%s: refused with its own sentence', (_, fields, issue) => {
    expect(codes(fields)).toContain(issue);
  });

  it('gives no figure at all where anything is wrong', () => {
    expect(computeFields('drinking_water', { ...good, collection: '0' }, rules).computed).toBeNull();
  });

  it('lets the coefficient of large users be exactly the least and the greatest', () => {
    for (const k of ['1', '3']) expect(codes({ ...good, 'other.metered': '1', 'other.coefficient': k })).toEqual([]);
  });

  it('is a price that rounding takes away', () => {
    expect(codes({ ...good, 'population.metered': '1000000' })).toEqual(['population.price price_zero']);
  });

  it('never breaks a page, whatever is typed into whichever fields', () => {
    const names = fieldShapes('drinking_water').map(({ name }) => name);
    const typed = fc.oneof(
      fc.constantFrom('0', '-1', '1e9', '1,500', '100', '9999999999999', '0.000001', 'Infinity', 'NaN', '½', '١'),
      fc.integer({ min: 0, max: 10_000_000 }).map(String),
      fc.string({ maxLength: 12 }),
    );
    const anything = fc.dictionary(fc.constantFrom(...names), typed, { maxKeys: 25 });
    fc.assert(
      fc.property(anything, (fields) => {
        const outcome = readContent('drinking_water', { ...good, ...fields }, rules);
        if (outcome.ok) expect(contentView(outcome.value.content).calculation?.fullCost).toBeGreaterThanOrEqual(0);
        else expect(outcome.issues.length).toBeGreaterThan(0);
      }),
      { numRuns: 1_000 },
    );
  });
});
