import Fraction from 'fraction.js';
import type { Decimal } from './tariff';

/** Spaces of all widths that people and spreadsheets put between thousands. */
const SPACES = /[\s\u00a0\u2009\u202f]/g;
const DIGITS = { whole: 13, places: 6 } as const;

/**
 * A number as people type it ("1 180 000,50", "14.43") as exact decimal text ("1180000.5"); null where it is none. A
 * minus stays, so that the refusal can name it. "1,500" is refused: it may mean 1500 or 1.5.
 */
export function readDecimal(typed: string): Decimal | null {
  const text = typed.slice(0, 60).replace(SPACES, '').replace('−', '-');
  if (/^-?[1-9]\d{0,2},\d{3}$/.test(text)) return null;
  const found = new RegExp(`^(-?)(\\d{1,${DIGITS.whole}})(?:[.,](\\d{1,${DIGITS.places}}))?$`).exec(text);
  if (!found) return null;
  const [, sign, whole = '', places = ''] = found;
  const digits = whole.replace(/^0+(?=\d)/, '');
  const fraction = places.replace(/0+$/, '');
  const value = fraction ? `${digits}.${fraction}` : digits;
  return value === '0' ? '0' : `${sign}${value}`;
}

/** Exact decimal text as a fraction of big whole numbers. */
export function exact(value: Decimal): Fraction {
  const [whole = '0', places = ''] = value.split('.');
  return new Fraction(BigInt(whole + places), 10n ** BigInt(places.length));
}

/** The sum of all of them. */
export function total(values: readonly Fraction[]): Fraction {
  return values.reduce((sum, value) => sum.add(value), new Fraction(0));
}

/** A fraction as decimal text with that many places, rounded half up (away from zero), once. */
export function decimalOf(value: Fraction, places: number): Decimal {
  const scale = 10n ** BigInt(places);
  const twice = 2n * value.n * scale;
  const rounded = (twice + value.d) / (2n * value.d);
  const digits = rounded.toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const text = places === 0 ? digits : `${whole}.${digits.slice(-places)}`;
  return value.s < 0n && rounded !== 0n ? `-${text}` : text;
}

/** As `decimalOf`, without the noughts at the end: "14.4". */
export function shortDecimal(value: Fraction, places: number): Decimal {
  return decimalOf(value, places).replace(/\.(\d*?)0+$/, (_, kept: string) => (kept ? `.${kept}` : ''));
}

/** The nearest multiple of `step`, half up. */
export function roundedTo(value: Fraction, step: Decimal): Fraction {
  return exact(decimalOf(value.div(exact(step)), 0)).mul(exact(step));
}

/** Som as tyiyn for the page, rounded half up, once. */
export function tyiynOf(som: Fraction): number {
  return Number(decimalOf(som, 2).replace('.', ''));
}
