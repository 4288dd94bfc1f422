import { type Lang, pickText } from '~/i18n/languages';
import { wholeShares } from '~/platform/shares';
import type { BudgetLine, BudgetSide, Figure } from './budget';
import { matchLines } from './budget-comparison';
import { type BudgetPart, linesBelow, type Walk } from './budget-parts';
import type { PartsView, PartView } from './budget-view';
import { sumOf } from './check-sums';
import type { Classification, CodeKind } from './classification';

/** The version before, of which the ticks of a chart are made. */
export interface VersionBefore {
  lines: readonly BudgetLine[];
  figure: Figure;
}

/** The name of a code for residents; a code that the classification does not have names itself. */
export function codeName(codes: Classification, kind: CodeKind, code: string, lang: Lang) {
  const known = codes.get(`${kind}:${code}`);
  return known ? pickText(known.names, lang) : { text: code, lang };
}

interface Asked {
  side: BudgetSide;
  walk: Walk;
  lang: Lang;
  before: VersionBefore | null;
}

function nameOf({ code, lines }: BudgetPart, { walk, lang }: Asked) {
  if (code !== null) return codeName(walk.codes, walk.kind, code, lang);
  return pickText(lines[0]?.titles ?? {}, lang);
}

/** What each part had in the version before: a code what lay below it, a line its match. */
function amountsBefore(
  parts: readonly BudgetPart[],
  { before, side, walk }: Asked,
): (part: BudgetPart) => number | null {
  const lines = before?.lines.filter((line) => line.side === side) ?? [];
  const single = parts.flatMap(({ code, lines: own }) => (code === null ? own : []));
  const pairs = matchLines(lines, single);
  return ({ code, lines: own }) => {
    if (!before) return null;
    if (code !== null) return sumOf(linesBelow(lines, walk.kind, code, walk.codes), before.figure);
    const match = own[0] && pairs.get(own[0]);
    return match ? match[before.figure] : null;
  };
}

/** Parts with their names, their shares of 1,000 som, and what they were before. */
export function partsView(parts: readonly BudgetPart[], asked: Asked): PartsView {
  const { side, walk, before } = asked;
  const { figure, kind } = walk;
  const lines = parts.flatMap((part) => part.lines);
  const shares = wholeShares(
    parts.map((part) => part[figure] ?? 0),
    1000,
  );
  const earlier = amountsBefore(parts, asked);
  const sideBefore = before?.lines.filter((line) => line.side === side) ?? [];
  return {
    ...{ kind, side, figure },
    total: sumOf(lines, figure),
    before: before ? sumOf(sideBefore, before.figure) : undefined,
    missing: lines.filter((line) => line[figure] === null).length,
    parts: parts.map((part, index): PartView => {
      const { text, lang } = nameOf(part, asked);
      const { key, code, plan, actual } = part;
      return {
        ...{ key, label: text, lang, code, plan, actual },
        position: code === null ? (part.lines[0]?.position ?? null) : null,
        amount: part[figure],
        before: before ? earlier(part) : undefined,
        share: shares[index] ?? 0,
      };
    }),
  };
}
