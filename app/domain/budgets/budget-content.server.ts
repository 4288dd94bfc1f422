import { asc, eq } from 'drizzle-orm';
import { type Reader, tables } from '~db/index.server';
import type { Budget, NewBudgetLine, StatedTotal } from './budget';

type Facts = Pick<
  Budget,
  | 'year'
  | 'stage'
  | 'ordinal'
  | 'currency'
  | 'resolutionNumber'
  | 'resolutionDate'
  | 'population'
  | 'populationSource'
  | 'unpublishedSides'
  | 'source'
  | 'sourceUrl'
  | 'note'
  | 'mismatches'
  | 'isDemo'
>;

/** Everything that a published version says, in the form of which its hash is taken. Figures are in tyiyn. */
interface BudgetContent extends Omit<Facts, 'unpublishedSides' | 'mismatches'> {
  place: string;
  unpublishedSides: readonly string[];
  mismatches: readonly unknown[];
  lines: readonly NewBudgetLine[];
  totals: readonly StatedTotal[];
}

/** Puts a version into that form. The order of lines and totals is the file's. */
function budgetContent(
  place: string,
  facts: Facts,
  lines: readonly NewBudgetLine[],
  totals: readonly StatedTotal[],
): BudgetContent {
  return {
    place,
    year: facts.year,
    stage: facts.stage,
    ordinal: facts.ordinal,
    currency: facts.currency,
    resolutionNumber: facts.resolutionNumber,
    resolutionDate: facts.resolutionDate,
    population: facts.population,
    populationSource: facts.populationSource,
    unpublishedSides: facts.unpublishedSides,
    source: facts.source,
    sourceUrl: facts.sourceUrl,
    note: facts.note,
    mismatches: facts.mismatches,
    isDemo: facts.isDemo,
    lines: lines.map(({ side, economicCode, functionalCode, programme, titles, plan, actual, note }) => ({
      ...{ side, economicCode, functionalCode, programme, titles, plan, actual, note },
    })),
    totals: totals.map(({ side, code, titles, plan, actual }) => ({ side, code, titles, plan, actual })),
  };
}

async function storedRows(reader: Reader, budgetId: string) {
  const { budgetLines, budgetTotals } = tables;
  const lines = await reader
    .select()
    .from(budgetLines)
    .where(eq(budgetLines.budgetId, budgetId))
    .orderBy(asc(budgetLines.position));
  const totals = await reader
    .select()
    .from(budgetTotals)
    .where(eq(budgetTotals.budgetId, budgetId))
    .orderBy(asc(budgetTotals.position));
  return { lines, totals };
}

/** What anybody may take the hash of to check a version: the published content as stored. */
export async function storedContent(reader: Reader, budget: Budget): Promise<BudgetContent> {
  const { places } = tables;
  const [place] = await reader.select({ slug: places.slug }).from(places).where(eq(places.id, budget.placeId));
  const { lines, totals } = await storedRows(reader, budget.id);
  return budgetContent(place?.slug ?? '', budget, lines, totals);
}
