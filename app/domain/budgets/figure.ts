/** What the figures of a file count in, as powers of ten of a tyiyn. */
export const FIGURE_UNITS = { som: 2, thousand_som: 5, million_som: 8 } as const;
export type FigureUnit = keyof typeof FIGURE_UNITS;

/** The sign between whole and part. It decides only where a figure could be read in two ways, such as 5,453. */
export const DECIMAL_SIGNS = { comma: ',', point: '.' } as const;
export type DecimalSign = keyof typeof DECIMAL_SIGNS;

export type FigureProblem = 'not_a_figure' | 'too_fine' | 'too_large';
export type ReadFigure = { value: number | null } | { problem: FigureProblem };

/** One trillion som: the sums of a whole file stay exact. */
const LARGEST = 100_000_000_000_000n;

const NOTHING = /^(?:|-|–|—|x|х|…)$/i;
/** Groups of three, between which one space stands. */
const WHOLE = /^\d{1,3}(?: \d{3})+$|^\d+$/;

/**
 * Reads a figure as people write it ("5 453,6", "5,453.6", "(12,5)", "−3") exactly, in tyiyn: no float comes in
 * between. An empty cell and a dash give null: no figure is not nought. What cannot be read in one way only is a problem.
 */
export function readFigure(text: string, unit: FigureUnit, decimal: DecimalSign): ReadFigure {
  const plain = text.replace(/[\s\u00a0\u2000-\u200b\u202f\u2060'’]+/gu, ' ').trim();
  if (NOTHING.test(plain)) return { value: null };
  const unsigned = /^\((.+)\)$|^[-−–] ?(.+)$|^\+(.+)$/.exec(plain);
  const isNegative = Boolean(unsigned?.[1] ?? unsigned?.[2]);
  const parts = partsOf((unsigned?.[1] ?? unsigned?.[2] ?? unsigned?.[3] ?? plain).trim(), DECIMAL_SIGNS[decimal]);
  if (!parts) return { problem: 'not_a_figure' };
  const fraction = parts.fraction.replace(/0+$/, '');
  const places = FIGURE_UNITS[unit];
  if (fraction.length > places) return { problem: 'too_fine' };
  const tyiyn = BigInt(parts.whole + fraction.padEnd(places, '0'));
  if (tyiyn > LARGEST) return { problem: 'too_large' };
  // Nought has no sign: a hash must not tell 0 from −0.
  return { value: isNegative && tyiyn > 0n ? -Number(tyiyn) : Number(tyiyn) };
}

/** The digits before and after the decimal sign; undefined where the text is no figure. */
function partsOf(body: string, decimal: string): { whole: string; fraction: string } | undefined {
  if (body.length > 40 || !/^\d[\d ]*(?:[.,][\d ]*\d)?(?:[.,]\d+)*$/.test(body)) return undefined;
  const at = decimalAt(body, decimal);
  const fraction = at === undefined ? '' : body.slice(at + 1);
  const grouped = at === undefined ? body : body.slice(0, at);
  const signs = new Set(grouped.match(/[.,]/g) ?? []);
  const isMixed = signs.size > 1 || (signs.size === 1 && grouped.includes(' '));
  const whole = grouped.replace(/[.,]/g, ' ');
  if (isMixed || !WHOLE.test(whole) || !/^\d*$/.test(fraction)) return undefined;
  return { whole: whole.replaceAll(' ', ''), fraction };
}

/** Where the decimal sign of a figure stands; undefined where its signs only part the thousands. */
function decimalAt(body: string, decimal: string): number | undefined {
  const found = [...body.matchAll(/[.,]/g)];
  const last = found.at(-1);
  if (!last) return undefined;
  if (found.length > 1) {
    const isOther = found.slice(0, -1).every(([sign]) => sign !== last[0]);
    return isOther ? last.index : undefined;
  }
  // "5,453" is five thousand or five and a bit: only what the file is said to use can tell.
  const couldBeGroup = /^[1-9]\d{0,2}[.,]\d{3}$/.test(body);
  return couldBeGroup && last[0] !== decimal ? undefined : last.index;
}
