import { type Lang, pickText } from '~/i18n/languages';
import { wholeShares } from '~/platform/shares';
import { BUDGET_SIDES, type Budget, type BudgetLine, type BudgetSide } from './budget';
import { yearBefore } from './budget-head.queries.server';
import { linesBelow, partsBelow, shownFigure, singleLines, spreadParts, type Walk } from './budget-parts';
import type { BudgetHead, BudgetOverview, ExplainedWord, OpenedCode, PartsView } from './budget-view';
import { budgetCodes, budgetLines } from './budgets.queries.server';
import { sumOf } from './check-sums';
import { type Classification, type CodeKind, codeOf, codePath } from './classification';
import { codeName, partsView, type VersionBefore } from './part-views';

/** As many bars as are read at a glance. */
const MOST_SOURCES = 9;
const MOST_KINDS = 7;
const MOST_WORDS = 7;

/** Everything that the pages of one version are made of. */
export interface BudgetData {
  lines: BudgetLine[];
  codes: Classification;
  before: VersionBefore | null;
  beforeVersion: BudgetHead['earlier'];
}

/** Reads the lines of a version, and of the one of the year before, which the ticks show. */
export async function budgetData(budget: Budget, head: BudgetHead): Promise<BudgetData> {
  const beforeVersion = yearBefore(head, head.others);
  const linesBefore = beforeVersion ? await budgetLines(beforeVersion.id) : [];
  return {
    lines: await budgetLines(budget.id),
    codes: await budgetCodes(),
    before: beforeVersion && { lines: linesBefore, figure: shownFigure(beforeVersion.stage, linesBefore) },
    beforeVersion,
  };
}

/** How one side is walked: money in by what it is, money out by what it is for. */
const KIND_OF: Record<BudgetSide, CodeKind> = { revenue: 'economic', expenditure: 'functional', financing: 'economic' };

function sideView(budget: Budget, data: BudgetData, side: BudgetSide, kind: CodeKind, lang: Lang): PartsView | null {
  const lines = data.lines.filter((line) => line.side === side);
  if (lines.length === 0) return null;
  const walk: Walk = { kind, codes: data.codes, figure: shownFigure(budget.stage, data.lines) };
  const parts = partsBelow(lines, null, walk);
  const most = side === 'revenue' ? MOST_SOURCES : kind === 'economic' ? MOST_KINDS : parts.length;
  const spread = spreadParts(parts, walk, most);
  return partsView(side === 'revenue' ? singleLines(spread) : spread, { side, walk, lang, before: data.before });
}

/** By what money is spent on; shown where at least half of the lines say it. */
function kindsView(budget: Budget, data: BudgetData, lang: Lang): PartsView | null {
  const spending = data.lines.filter(({ side }) => side === 'expenditure');
  const coded = spending.filter((line) => line.economicCode !== null && line.functionalCode !== null);
  return coded.length * 2 > spending.length ? sideView(budget, data, 'expenditure', 'economic', lang) : null;
}

/** The words behind the largest sources: for each the nearest code above it that is explained. */
function wordsOf({ lines, codes }: BudgetData, lang: Lang): ExplainedWord[] {
  const words = new Map<string, ExplainedWord>();
  const sources = lines.filter(({ side }) => side === 'revenue').sort((a, b) => (b.plan ?? 0) - (a.plan ?? 0));
  for (const { economicCode } of sources) {
    const path = economicCode ? codePath(codes, 'economic', economicCode) : [];
    const nearest = [...path].reverse().find((code) => explained(codes, code, lang));
    const word = nearest && explained(codes, nearest, lang);
    if (word && words.size < MOST_WORDS) words.set(word.key, word);
  }
  return [...words.values()];
}

function explained(codes: Classification, code: string, lang: Lang): ExplainedWord | null {
  const known = codes.get(`economic:${code}`);
  const explanation = known ? pickText(known.explanations, lang) : null;
  return known && explanation?.text ? { key: code, name: pickText(known.names, lang), explanation } : null;
}

/** What the page of a budget says of the whole. */
export function budgetOverview(budget: Budget, data: BudgetData, lang: Lang): BudgetOverview {
  const { lines } = data;
  const figure = shownFigure(budget.stage, lines);
  const totals = BUDGET_SIDES.map((side) => {
    const own = lines.filter((line) => line.side === side);
    return { side, plan: sumOf(own, 'plan'), actual: sumOf(own, 'actual') };
  });
  const [revenue = null, expenditure = null] = totals.map((total) => total[figure]);
  return {
    ...{ figure, totals },
    balance: revenue === null || expenditure === null ? null : revenue - expenditure,
    population: budget.population,
    unpublished: budget.unpublishedSides,
    revenue: sideView(budget, data, 'revenue', KIND_OF.revenue, lang),
    expenditure: sideView(budget, data, 'expenditure', KIND_OF.expenditure, lang),
    kinds: kindsView(budget, data, lang),
    financing: sideView(budget, data, 'financing', KIND_OF.financing, lang)?.parts ?? [],
    words: wordsOf(data, lang),
    mismatches: budget.mismatches,
  };
}

/** One code opened: what it is, and what it falls into. Null where the version has no line below it. */
export function openedCode(
  budget: Budget,
  data: BudgetData,
  { kind, code }: { kind: CodeKind; code: string },
  lang: Lang,
): { opened: OpenedCode; view: PartsView } | null {
  const { codes, lines, before } = data;
  const below = linesBelow(lines, kind, code, codes);
  const [first] = below;
  if (!first) return null;
  const { side } = first;
  const own = below.filter((line) => line.side === side);
  const figure = shownFigure(budget.stage, lines);
  const walk: Walk = { kind, codes, figure };
  const rest = lines.filter((line) => line.side === side && !own.includes(line));
  const amounts = [sumOf(own, figure) ?? 0, sumOf(rest, figure) ?? 0];
  const known = codes.get(`${kind}:${code}`);
  const explanation = known ? pickText(known.explanations, lang) : null;
  const name = codeName(codes, kind, code, lang);
  return {
    opened: {
      ...{ kind, code, label: name.text, lang: name.lang },
      explanation: explanation?.text ? explanation : null,
      above: codePath(codes, kind, codeOf(first, kind) ?? code)
        .filter((above) => above.length < code.length && code.startsWith(above))
        .map((above) => ({ code: above, ...named(codes, kind, above, lang) })),
      share: wholeShares(amounts, 1000)[0] ?? 0,
      lineCount: own.length,
    },
    view: partsView(partsBelow(own, code, walk), {
      ...{ side, walk, lang },
      before: before && { ...before, lines: linesBelow(before.lines, kind, code, codes) },
    }),
  };
}

function named(codes: Classification, kind: CodeKind, code: string, lang: Lang) {
  const { text, lang: textLang } = codeName(codes, kind, code, lang);
  return { label: text, lang: textLang };
}
