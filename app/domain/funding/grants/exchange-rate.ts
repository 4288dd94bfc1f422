import Fraction from 'fraction.js';

/** A rate as people type it ("87,4512") as an exact decimal text ("87.4512") above zero; null where it is none. */
export function readRate(typed: string): string | null {
  const found = /^(\d{1,7})(?:[.,](\d{1,8}))?$/.exec(typed.replace(/\s/g, ''));
  if (!found) return null;
  const fraction = (found[2] ?? '').replace(/0+$/, '');
  const rate = fraction ? `${Number(found[1])}.${fraction}` : String(Number(found[1]));
  return rate === '0' ? null : rate;
}

/** An amount of hundredths in another currency: times the exact rate, rounded half up once. */
export function exchanged(amount: number, rate: string): number {
  return new Fraction(amount).mul(new Fraction(rate)).add(new Fraction(1, 2)).floor().valueOf();
}
