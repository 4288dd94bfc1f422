import { fold } from '~/platform/search/fold';
import type { BudgetLine, Figure } from './budget';

/** One line in two versions; one that stands in only one of them has nothing on the other side. */
export interface ComparedLine {
  key: string;
  before: BudgetLine | null;
  now: BudgetLine | null;
  /** Tyiyn; null where either side gives no figure. A line that was added counts from nought. */
  change: number | null;
}

export type LineFate = 'added' | 'removed' | 'changed' | 'same';

/** Null where a line has nothing of what the key is made of. */
type Key = (line: BudgetLine) => string | null;

interface Looks {
  codes: string;
  title: string;
  programme: string;
}

const looks = new WeakMap<BudgetLine, Looks>();

/** How a line looks when letters, capitals and punctuation are left aside; folded once. */
function looksOf(line: BudgetLine): Looks {
  const known = looks.get(line);
  if (known) return known;
  const { side, economicCode, functionalCode, programme, titles } = line;
  const plain = (text: string) =>
    fold(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const found = {
    codes: [side, economicCode, functionalCode].join('|'),
    title: plain(titles.ky ?? titles.ru ?? titles.en ?? ''),
    programme: plain(programme ?? ''),
  };
  looks.set(line, found);
  return found;
}

/** What makes two lines one, from the surest: codes, programme and title; then title; then codes. */
const KEYS: readonly Key[] = [
  (line) => Object.values(looksOf(line)).join('|'),
  (line) => [looksOf(line).codes, looksOf(line).title].join('|'),
  (line) => [line.side, looksOf(line).programme, looksOf(line).title].join('|'),
  (line) =>
    line.economicCode || line.functionalCode ? [looksOf(line).codes, looksOf(line).programme].join('|') : null,
];

function byKey(lines: Iterable<BudgetLine>, key: Key): Map<string, BudgetLine[]> {
  const found = new Map<string, BudgetLine[]>();
  for (const line of lines) {
    const value = key(line);
    const same = value === null ? undefined : found.get(value);
    if (same) same.push(line);
    else if (value !== null) found.set(value, [line]);
  }
  return found;
}

/** Lines of two versions that are the same one. Where several lines share a key, nobody can tell: the next key decides. */
export function matchLines(before: readonly BudgetLine[], now: readonly BudgetLine[]): Map<BudgetLine, BudgetLine> {
  const [left, right] = [new Set(before), new Set(now)];
  const pairs = new Map<BudgetLine, BudgetLine>();
  for (const key of KEYS) {
    if (left.size === 0 || right.size === 0) break;
    const candidates = byKey(left, key);
    for (const [value, [line, ...others]] of byKey(right, key)) {
      const [earlier, ...more] = candidates.get(value) ?? [];
      if (!line || !earlier || others.length > 0 || more.length > 0) continue;
      pairs.set(line, earlier);
      left.delete(earlier);
      right.delete(line);
    }
  }
  return pairs;
}

/** What became of a line. */
export function fateOf({ before, now, change }: ComparedLine): LineFate {
  if (!before) return 'added';
  if (!now) return 'removed';
  return change === 0 ? 'same' : 'changed';
}

interface Version {
  lines: readonly BudgetLine[];
  figure: Figure;
}

/** Two versions line by line, the biggest changes first; every line of both stands in it exactly once. */
export function compareLines(before: Version, now: Version): ComparedLine[] {
  const pairs = matchLines(before.lines, now.lines);
  const paired = new Set(pairs.values());
  const amountOf = (line: BudgetLine | null, figure: Figure) => (line ? line[figure] : 0);
  const compared = (earlier: BudgetLine | null, later: BudgetLine | null): ComparedLine => {
    const [was, is] = [amountOf(earlier, before.figure), amountOf(later, now.figure)];
    const change = was === null || is === null ? null : is - was;
    return { key: later?.id ?? earlier?.id ?? '', before: earlier, now: later, change };
  };
  const rows = [
    ...now.lines.map((line) => compared(pairs.get(line) ?? null, line)),
    ...before.lines.filter((line) => !paired.has(line)).map((line) => compared(line, null)),
  ];
  return rows.sort((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0) || (a.key < b.key ? -1 : 1));
}
