import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalOf, exact } from './exact';
import { billFor, chargeFor, type Household, normChecks } from './household';
import type { Charge, Norm } from './tariff';

const charge = (amount: string, unit: Charge['unit'], more: Partial<Charge> = {}): Charge => ({
  ...{ group: 'population', connection: null, benefit: null, basis: null },
  ...{ amount, unit, ...more },
});
const home: Household = {
  persons: '4',
  hasMeter: false,
  volume: null,
  connection: 'standpipe',
  group: 'population',
  benefit: null,
};

/** Sary-Oi, 2 March 2017: domain study, §2.4. */
const saryOi: { charges: Charge[]; norms: Norm[] } = {
  charges: [
    charge('14.43', 'm3'),
    charge('20', 'person_month', { connection: 'standpipe', basis: 'norm' }),
    charge('35', 'person_month', { connection: 'yard', basis: 'norm' }),
    charge('14.43', 'm3', { group: 'budget' }),
    charge('3000', 'once'),
  ],
  norms: [
    { connection: 'standpipe', amount: '50' },
    { connection: 'yard', amount: '87' },
  ],
};

const monthOf = (prices: typeof saryOi, household: Household) => {
  const bill = billFor('drinking_water', prices, household);
  return bill.ok ? bill.month : bill.why;
};

describe('what a household pays', () => {
  it('in Sary-Oi follows the prices for a person, and the meter where there is one', () => {
    expect(monthOf(saryOi, home)).toBe('80.00');
    expect(monthOf(saryOi, { ...home, connection: 'yard' })).toBe('140.00');
    expect(monthOf(saryOi, { ...home, hasMeter: true, volume: '12.5' })).toBe('180.38');
    expect(monthOf(saryOi, { ...home, hasMeter: true })).toBe('no_volume');
    expect(monthOf(saryOi, { ...home, connection: 'house' })).toBe('no_norm');
    expect(monthOf(saryOi, { ...home, group: 'other' })).toBe('no_price');
  });

  it('in Sary-Oi was set lower than norm and price give, by 1.95 and 3.19 som', () => {
    expect(normChecks('drinking_water', saryOi)).toMatchObject([
      { connection: 'standpipe', computed: '21.95', published: '20', difference: '-1.95' },
      { connection: 'yard', computed: '38.19', published: '35', difference: '-3.19' },
    ]);
  });

  it('in Min-Bulak is a twelfth of the price for a year', () => {
    const prices = {
      charges: [
        charge('1800', 'household_year', { connection: 'house' }),
        charge('600', 'household_year', { connection: 'standpipe' }),
      ],
      norms: [],
    };
    expect(monthOf(prices, { ...home, connection: 'house' })).toBe('150.00');
    const standpipe = billFor('drinking_water', prices, home);
    expect(standpipe).toMatchObject({ ok: true, month: '50.00', year: '600.00' });
    expect(monthOf(prices, { ...home, connection: 'yard' })).toBe('no_price');
  });

  it('in Bishkek by the norm of 170 litres was 41.88 som a person and became 54.04', () => {
    const at = (price: string) => ({
      charges: [charge(price, 'm3')],
      norms: [{ connection: 'house', amount: '170' }] as Norm[],
    });
    const one: Household = { ...home, persons: '1', connection: 'house' };
    expect(monthOf(at('8.10'), one)).toBe('41.88');
    expect(monthOf(at('10.45'), one)).toBe('54.04');
    expect(monthOf(at('10.45'), { ...one, persons: '4' })).toBe('216.14');
  });

  it('is the price for its benefit where there is one', () => {
    const charges = [charge('41', 'person_month'), charge('22.5', 'person_month', { benefit: 'pensioner' })];
    const paid = (benefit: Household['benefit']) => chargeFor(charges, { ...home, benefit })?.amount;
    expect([paid(null), paid('pensioner'), paid('disability')]).toEqual(['41', '22.5', '41']);
  });

  it('is what its formula says, factor by factor', () => {
    const decimals = fc.integer({ min: 1, max: 999_999 }).map((n) => decimalOf(exact(String(n)).div(100), 2));
    fc.assert(
      fc.property(decimals, decimals, fc.integer({ min: 1, max: 12 }), (price, norm, persons) => {
        const prices = { charges: [charge(price, 'm3')], norms: [{ connection: 'standpipe', amount: norm }] as Norm[] };
        const bill = billFor('drinking_water', prices, { ...home, persons: String(persons) });
        if (!bill.ok) throw new Error(bill.why);
        const value = bill.factors.reduce(
          (all, { sign, value: by }) => (sign === '÷' ? all.div(exact(by)) : all.mul(exact(by))),
          exact('1'),
        );
        expect(decimalOf(value, 2)).toBe(bill.month);
        expect(decimalOf(value.mul(12), 2)).toBe(bill.year);
      }),
    );
  });
});
