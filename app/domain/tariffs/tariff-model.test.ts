import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import type { Calculation } from './calculation';
import { fieldsOf, readFields } from './calculation-fields';
import { checkCalculation } from './check-calculation';
import { computeTariff } from './compute';
import { decimalOf, exact, readDecimal, roundedTo, shortDecimal, total } from './exact';
import { sensitivityOf } from './sensitivity';
import { defaultRules } from './tariff-rules';
import { costWaterfall, priceWaterfall } from './waterfall';

const rules = defaultRules('drinking_water', '2026-11-22');
const STEP = '0.01';

const money = fc.integer({ min: 0, max: 2_000_000_000 }).map((tyiyn) => shortDecimal(new Fraction(tyiyn, 100), 2));
const volume = fc.integer({ min: 1, max: 5_000_000 }).map(String);
const coefficient = fc.integer({ min: 100, max: 300 }).map((n) => shortDecimal(new Fraction(n, 100), 2));
const percent = fc.integer({ min: 1, max: 100 }).map(String);
const byNorm = fc.record({
  connection: fc.constantFrom('house' as const, 'yard' as const, 'standpipe' as const),
  count: fc.integer({ min: 1, max: 50_000 }).map(String),
  norm: fc.integer({ min: 5, max: 400 }).map(String),
});

/** A calculation that passes its checks: something is sold, and more is to be covered than comes from elsewhere. */
const calculations: fc.Arbitrary<Calculation> = fc
  .record({
    payroll: fc.integer({ min: 1, max: 90_000_000 }).map(String),
    electricity: money,
    investment: money,
    population: fc.record({ metered: volume, byNorm: fc.uniqueArray(byNorm, { selector: (one) => one.connection }) }),
    budget: fc.option(fc.record({ metered: volume, coefficient })),
    other: fc.record({ metered: volume, coefficient }),
    supplyShare: percent,
    collection: percent,
  })
  .map(({ payroll, electricity, investment, population, budget, other, supplyShare, collection }) => ({
    items: [
      { id: 'payroll', name: null, amount: payroll, before: null },
      { id: 'electricity', name: null, amount: electricity, before: null },
      { id: 'investment', name: null, amount: investment, before: null },
    ],
    groups: [
      { group: 'population' as const, coefficient: '1', price: null, ...population },
      ...(budget ? [{ group: 'budget' as const, byNorm: [], price: null, ...budget }] : []),
      { group: 'other' as const, byNorm: [], price: null, ...other },
    ],
    supplyShare,
    collection,
    produced: null,
    coverage: null,
  }));

const compute = (calculation: Calculation) => computeTariff('drinking_water', calculation, STEP);
const withItem = (calculation: Calculation, id: string, amount: string): Calculation => ({
  ...calculation,
  items: calculation.items.map((item) => (item.id === id ? { ...item, amount } : item)),
});

describe('a tariff', () => {
  it('that is different for each group brings exactly what is required, before rounding', () => {
    fc.assert(
      fc.property(calculations, (calculation) => {
        const { groups, required, fullCost, volume: all } = compute(calculation);
        const brought = total(groups.map((group) => group.tariff.mul(group.volume)));
        expect(brought.equals(required)).toBe(true);
        expect(fullCost.mul(all).equals(required)).toBe(true);
      }),
    );
  });

  it('brings after rounding at most half a step a cubic metre more or less', () => {
    fc.assert(
      fc.property(calculations, (calculation) => {
        const { billed, required, volume: all } = compute(calculation);
        expect(
          billed
            .sub(required)
            .abs()
            .lte(all.mul(exact(STEP)).div(2)),
        ).toBe(true);
      }),
    );
  });

  it('stands between the groups as their coefficients do', () => {
    fc.assert(
      fc.property(calculations, (calculation) => {
        const { groups, base } = compute(calculation);
        for (const group of groups) expect(group.tariff.equals(base.mul(group.coefficient))).toBe(true);
      }),
    );
  });

  it('rises with every cost and falls with every cubic metre sold', () => {
    fc.assert(
      fc.property(calculations, fc.integer({ min: 1, max: 1_000_000 }), (calculation, more) => {
        const before = compute(calculation);
        const cost = exact(calculation.items[0]?.amount ?? '0').add(more);
        const dearer = compute(withItem(calculation, 'payroll', decimalOf(cost, 0)));
        expect(dearer.fullCost.gt(before.fullCost)).toBe(true);
        expect(dearer.groups.every((group, at) => group.tariff.gt(before.groups[at]?.tariff ?? 0))).toBe(true);
        const groups = calculation.groups.map((use) => ({ ...use, metered: String(Number(use.metered) + more) }));
        expect(compute({ ...calculation, groups }).fullCost.lt(before.fullCost)).toBe(true);
      }),
    );
  });

  it('needs more at a lower collection, and leaves the local budget what is not collected', () => {
    fc.assert(
      fc.property(calculations, (calculation) => {
        const { atCollection, fullCost, gap, required, collected } = compute(calculation);
        const paid = exact(calculation.collection).div(100);
        expect(atCollection.mul(paid).equals(fullCost)).toBe(true);
        expect(gap.add(collected).equals(required)).toBe(true);
      }),
    );
  });

  it('counts litres a day as cubic metres a year, of 365 days', () => {
    const calculation: Calculation = {
      items: [{ id: 'payroll', name: null, amount: '36500', before: null }],
      groups: [
        {
          group: 'population',
          coefficient: '1',
          metered: '0',
          price: null,
          byNorm: [{ connection: 'standpipe', count: '20', norm: '50' }],
        },
      ],
      ...{ supplyShare: '100', collection: '80', produced: null, coverage: null },
    };
    const computed = compute(calculation);
    expect(computed.volume.equals(365)).toBe(true);
    expect(computed.fullCost.equals(100)).toBe(true);
    expect(decimalOf(computed.perPerson[0]?.volume ?? new Fraction(0), 3)).toBe('1.521');
    expect(decimalOf(computed.perPerson[0]?.amount ?? new Fraction(0), 2)).toBe('152.08');
    expect(decimalOf(computed.atCollection, 2)).toBe('125.00');
  });

  it('of waste is the same by person at full collection and by volume', () => {
    const calculation: Calculation = {
      items: [{ id: 'transport', name: null, amount: '1200000', before: null }],
      groups: [
        {
          group: 'population',
          coefficient: '1',
          metered: '0',
          price: null,
          byNorm: [{ connection: 'flat', count: '5000', norm: '1.2' }],
        },
      ],
      ...{ supplyShare: '100', collection: '100', produced: null, coverage: null },
    };
    const { wasteByPerson, perPerson } = computeTariff('solid_waste', calculation, STEP);
    expect(decimalOf(wasteByPerson ?? new Fraction(0), 2)).toBe('20.00');
    expect(decimalOf(perPerson[0]?.amount ?? new Fraction(0), 2)).toBe('20.00');
  });

  it('is built up, and goes from one version to the next, by steps that add up exactly', () => {
    fc.assert(
      fc.property(calculations, calculations, (first, second) => {
        const [before, after] = [first, second].map((calculation) => ({
          calculation,
          computed: compute(calculation),
        })) as [never, never];
        for (const waterfall of [costWaterfall(after), priceWaterfall(before, after, 'population')]) {
          const { from, to, steps } = waterfall ?? { from: new Fraction(0), to: new Fraction(1), steps: [] };
          expect(from.add(total(steps.map(({ delta }) => delta))).equals(to)).toBe(true);
        }
      }),
    );
  });

  it('is moved most by what weighs most, and says so in that order', () => {
    fc.assert(
      fc.property(calculations, (calculation) => {
        const found = sensitivityOf('drinking_water', calculation, STEP);
        const sizes = found.map(({ delta }) => delta.abs().valueOf());
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
        const tariff = compute(calculation).groups[0]?.tariff ?? new Fraction(0);
        const items = found.filter(({ group }) => group === undefined);
        // A tenth more of every cost is a tenth more of the tariff.
        expect(
          total(items.map(({ delta }) => delta))
            .mul(10)
            .equals(tariff),
        ).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('passes its checks where nothing is wrong', () => {
    fc.assert(
      fc.property(calculations, (calculation) => {
        expect(checkCalculation('drinking_water', calculation, rules)).toEqual([]);
      }),
    );
  });

  it('comes back from its fields as it was', () => {
    fc.assert(
      fc.property(calculations, (calculation) => {
        const again = readFields('drinking_water', fieldsOf(calculation));
        expect(again.issues).toEqual([]);
        expect(fieldsOf(again.calculation)).toEqual(fieldsOf(calculation));
        expect(compute(again.calculation).base.equals(compute(calculation).base)).toBe(true);
      }),
    );
  });
});

describe('exact numbers', () => {
  it('are read as people type them', () => {
    const typed = ['1 180 000,50', '14.43', '0,5', '007', '1500', '5 453,6', '1,500.2', '.5', '', '-0', '−3'];
    expect(typed.map(readDecimal)).toEqual([
      '1180000.5',
      '14.43',
      '0.5',
      '7',
      '1500',
      '5453.6',
      null,
      null,
      null,
      '0',
      '-3',
    ]);
  });

  it('are rounded half up, once', () => {
    const half = (n: number, d: number, places: number) => decimalOf(new Fraction(n, d), places);
    expect([half(5, 1000, 2), half(4, 1000, 2), half(-5, 1000, 2), half(-4, 1000, 2)]).toEqual([
      '0.01',
      '0.00',
      '-0.01',
      '0.00',
    ]);
    expect(decimalOf(roundedTo(exact('12.475'), '0.05'), 2)).toBe('12.50');
    expect(decimalOf(roundedTo(exact('12.4'), '5'), 2)).toBe('10.00');
  });
});
