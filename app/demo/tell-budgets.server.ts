import type { ActorRef } from '~/domain/audit/acts.server';
import type { NewBudgetLine, StatedTotal } from '~/domain/budgets/budget';
import { isBelow, sumOf } from '~/domain/budgets/check-sums';
import { addBudget } from '~/domain/budgets/versions.server';
import type { LocalText } from '~/i18n/languages';
import { setClockForTests } from '~/platform/clock.server';
import { referenceId } from '~db/seed/load.server';
import { DEMO_EXPENSES, type DemoBudgetRow, type DemoVersion } from './budget-story';
import type { Cast } from './cast.server';
import { demoFinancing, demoProgrammes, demoRevenue } from './content/budget-words';
import { demoVersions } from './content/budgets';
import { type RealBudget, realBudgets } from './content/budgets-real';

const DAY = 86_400_000;
/** The days are counted back from the day on which the story is told; real budgets were here before it began. */
const REAL_DAYS_AGO = 330;
const INVENTED = 'Ойдон чыгарылган көрсөтмө бюджет · Вымышленный бюджет для показа · Budget invented for the demo';
const INVENTED_POPULATION = 'Ойдон чыгарылган тегерек сан · Вымышленное круглое число · Invented round number';

/** Tells the budgets of the demo, each on its day, by the officers of their places. Returns their numbers by key. */
export async function tellBudgets(cast: Cast, today: Date): Promise<Map<string, number>> {
  const told = new Map<string, number>();
  const on = (daysAgo: number) => setClockForTests(() => new Date(today.getTime() - daysAgo * DAY));
  on(REAL_DAYS_AGO);
  for (const budget of realBudgets) told.set(budget.key, await tellReal(budget));
  for (const version of [...demoVersions].sort((a, b) => b.daysAgo - a.daysAgo)) {
    on(version.daysAgo);
    told.set(version.key, await tellInvented(await cast.as(version.officer), version, today));
  }
  return told;
}

function tellReal({ place, year, source, sourceUrl, note, lines, totals }: RealBudget): Promise<number> {
  return addBudget(
    { kind: 'system' },
    {
      placeId: referenceId('place', place),
      ...{ year, stage: 'approved', source, sourceUrl, note, lines, totals },
      ...{ resolutionNumber: null, resolutionDate: null, population: null, populationSource: null },
    },
  );
}

function tellInvented(officer: ActorRef, version: DemoVersion, today: Date): Promise<number> {
  const lines = version.rows.flatMap((row) => lineOf(row, version) ?? []);
  return addBudget(officer, {
    placeId: referenceId('place', version.place),
    year: today.getUTCFullYear() + version.year,
    stage: version.stage,
    resolutionNumber: version.resolution,
    resolutionDate: null,
    population: version.population,
    populationSource: INVENTED_POPULATION,
    source: INVENTED,
    sourceUrl: null,
    note: null,
    isDemo: true,
    lines,
    totals: totalsOf(lines, version.slip),
  });
}

/** Thousand som with at most one decimal, in tyiyn. */
const tyiyn = (thousand: number | null | undefined) =>
  thousand === null || thousand === undefined ? null : Math.round(thousand * 10) * 10_000;

/** The row as a line of the version; null where the version does not have it. */
function lineOf(row: DemoBudgetRow, { plan, actual }: DemoVersion): NewBudgetLine | null {
  const figures = { plan: tyiyn(row.figures[plan]), actual: actual === undefined ? null : tyiyn(row.figures[actual]) };
  if (figures.plan === null && figures.actual === null) return null;
  const line = { functionalCode: null, programme: null, note: null, ...figures };
  if ('programme' in row) {
    const { code, titles } = wordsOf(demoProgrammes, row.programme);
    const item = DEMO_EXPENSES[row.economic];
    return {
      ...line,
      side: 'expenditure',
      functionalCode: code,
      economicCode: row.economic,
      programme: titles.ky ?? null,
      titles: { ky: `${titles.ky}: ${item.ky}`, ru: `${titles.ru}: ${item.ru}`, en: `${titles.en}: ${item.en}` },
    };
  }
  const [side, words] =
    'revenue' in row
      ? (['revenue', wordsOf(demoRevenue, row.revenue)] as const)
      : (['financing', wordsOf(demoFinancing, row.financing)] as const);
  return { ...line, side, economicCode: words.code, titles: words.titles };
}

function wordsOf(words: Record<string, { code: string; titles: LocalText }>, key: string) {
  const found = words[key];
  if (!found) throw new Error(`The demo budgets name an unknown ${key}`);
  return found;
}

const TOTALS = [
  {
    side: 'revenue',
    codes: [null, '11', '13', '14'],
    titles: { ky: 'Кирешелердин жыйынтыгы', ru: 'Итого доходов', en: 'Total revenue' },
  },
  {
    side: 'expenditure',
    codes: [null, '701', '702', '703', '704', '705', '706', '707', '708', '709', '710'],
    titles: { ky: 'Чыгашалардын жыйынтыгы', ru: 'Итого расходов', en: 'Total expenditure' },
  },
] as const;

/** What a file would state: each side, and its codes of the first level. */
function totalsOf(lines: readonly NewBudgetLine[], slip = 0): StatedTotal[] {
  return TOTALS.flatMap(({ side, codes, titles }) =>
    codes.flatMap((code): StatedTotal[] => {
      const below = lines.filter((line) => line.side === side && isBelow(line, code));
      if (below.length === 0) return [];
      const slipped = side === 'expenditure' && code === null ? (tyiyn(slip) ?? 0) : 0;
      const plan = sumOf(below, 'plan');
      const named = code === null ? titles : { ky: `${code}: жыйынтык`, ru: `${code}: итого`, en: `${code}: total` };
      return [
        { side, code, titles: named, plan: plan === null ? null : plan + slipped, actual: sumOf(below, 'actual') },
      ];
    }),
  );
}
