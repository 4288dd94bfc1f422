/** Spaces of all widths that people and spreadsheets put between thousands. */
const SPACES = /[\s\u00a0\u2009\u202f]/g;
const CURRENCY = /(сом|som|kgs)\.?$/iu;

const bare = (typed: string): string => typed.replace(SPACES, '').replace(CURRENCY, '');

/** A whole number as people type it ("1 180"), or null where it is none. At most nine digits. */
export function readWhole(typed: string): number | null {
  const digits = bare(typed);
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
}

/**
 * A quantity as people type it ("2 100", "12,5") as an exact decimal text ("12.5") above zero, with at most nine digits
 * before the point and three after it; null where it is none. "1,500" is refused: it may mean 1500 or 1.5.
 */
export function readQuantity(typed: string): string | null {
  const text = bare(typed);
  const found = /^(\d{1,9})(?:[.,](\d{1,3}))?$/.exec(text);
  if (!found || /^[1-9]\d{0,2},\d{3}$/.test(text)) return null;
  const whole = String(Number(found[1]));
  const fraction = (found[2] ?? '').replace(/0+$/, '');
  const quantity = fraction ? `${whole}.${fraction}` : whole;
  return quantity === '0' ? null : quantity;
}

/** An amount in som as people type it ("12 500,50", "5800 сом") in tyiyn; null where it is none. */
export function readSom(typed: string): number | null {
  const found = /^(\d{1,11})(?:[.,](\d{1,2}))?$/.exec(bare(typed));
  if (!found) return null;
  return Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
}

/** Tyiyn as they stand in a field: "12500" or "12500,50". */
export function writeSom(tyiyn: number): string {
  const whole = Math.floor(tyiyn / 100);
  const rest = tyiyn % 100;
  return rest === 0 ? String(whole) : `${whole},${String(rest).padStart(2, '0')}`;
}

/**
 * An exact decimal text as it stands in a field: "12,5". With three digits after it the point stays ("1.234"), since
 * `readQuantity` refuses the comma there.
 */
export function writeDecimal(exact: string): string {
  return /\.\d{3}$/.test(exact) ? exact : exact.replace('.', ',');
}

/** Day, month and year as typed, as an ISO date; null where the calendar has no such day or the year is far off. */
export function readDate({ day, month, year }: Record<'day' | 'month' | 'year', string>): string | null {
  const parts = [day, month, year].map((part) => part.trim());
  if (!parts.every((part) => /^\d{1,4}$/.test(part))) return null;
  const [d, m, y] = parts.map(Number) as [number, number, number];
  const at = new Date(Date.UTC(y, m - 1, d));
  const exists = at.getUTCFullYear() === y && at.getUTCMonth() === m - 1 && at.getUTCDate() === d;
  return exists && y >= 2000 && y <= 2100 ? at.toISOString().slice(0, 10) : null;
}
