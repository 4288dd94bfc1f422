import { type BudgetFigures, type BudgetLine, type BudgetStage, FIGURES, type Figure } from './budget';
import { sumOf } from './check-sums';
import { type Classification, type CodeKind, codeOf, codePath } from './classification';

/** A part of a budget: all lines below a code, or one line that has no code on this level. */
export interface BudgetPart extends BudgetFigures {
  /** The code, or the id of the line. */
  key: string;
  code: string | null;
  lines: BudgetLine[];
}

/** The figure that tells what a version is about: what was done in an executed one, what is meant in the others. */
export function shownFigure(stage: BudgetStage, lines: readonly BudgetFigures[]): Figure {
  return stage === 'executed' && lines.some(({ actual }) => actual !== null) ? 'actual' : 'plan';
}

function partOf(key: string, code: string | null, lines: BudgetLine[]): BudgetPart {
  const [plan, actual] = FIGURES.map((figure) => sumOf(lines, figure));
  return { key, code, lines, plan: plan ?? null, actual: actual ?? null };
}

export interface Walk {
  kind: CodeKind;
  codes: Classification;
  figure: Figure;
}

/**
 * The parts that lines fall into below a code, or on the outermost level for null: the largest first, those without a
 * figure last. Every line is in exactly one part. A level with one branch alone says nothing: then the next one.
 */
export function partsBelow(lines: readonly BudgetLine[], above: string | null, walk: Walk): BudgetPart[] {
  const { kind, codes, figure } = walk;
  const branches = new Map<string, BudgetLine[]>();
  const ends: BudgetPart[] = [];
  for (const line of lines) {
    const code = codeOf(line, kind);
    const path = code === null ? [] : codePath(codes, kind, code);
    const next = path[above === null ? 0 : path.indexOf(above) + 1];
    const branch = next === undefined ? undefined : branches.get(next);
    if (next === undefined) ends.push(partOf(line.id, null, [line]));
    else if (branch) branch.push(line);
    else branches.set(next, [line]);
  }
  const [only] = branches.keys();
  if (only !== undefined && branches.size === 1 && ends.length === 0) return partsBelow(lines, only, walk);
  const parts = [...ends, ...[...branches].map(([code, below]) => partOf(code, code, below))];
  return parts.sort((a, b) => (b[figure] ?? -Infinity) - (a[figure] ?? -Infinity) || (a.key < b.key ? -1 : 1));
}

/** The lines whose code lies at or below the given one. */
export function linesBelow(
  lines: readonly BudgetLine[],
  kind: CodeKind,
  code: string,
  codes: Classification,
): BudgetLine[] {
  return lines.filter((line) => {
    const own = codeOf(line, kind);
    return own !== null && codePath(codes, kind, own).includes(code);
  });
}

/**
 * The same whole in more detail, in at most `most` parts: the largest is opened first, down to its lines, as long as
 * there is room. So a grant that is half of all income stands by itself, and five small taxes stay together.
 */
export function spreadParts(parts: readonly BudgetPart[], walk: Walk, most: number): BudgetPart[] {
  const spread = [...parts];
  const closed = new Set<BudgetPart>();
  const size = (part: BudgetPart) => part[walk.figure] ?? 0;
  for (;;) {
    const open = spread.filter((part) => part.code !== null && part.lines.length > 1 && !closed.has(part));
    const [largest] = open.sort((a, b) => size(b) - size(a));
    if (!largest) break;
    const below = partsBelow(largest.lines, largest.code, walk);
    if (spread.length - 1 + below.length > most) closed.add(largest);
    else spread.splice(spread.indexOf(largest), 1, ...below);
  }
  return spread.sort((a, b) => size(b) - size(a));
}

/** A code with one line alone is that line, in the words of its file. */
export function singleLines(parts: readonly BudgetPart[]): BudgetPart[] {
  return parts.map((part) => {
    const [only, ...others] = part.lines;
    return only && others.length === 0 ? { ...part, key: only.id, code: null } : part;
  });
}
