import type { BudgetStage } from '~/domain/budgets/budget';
import type { LocalText } from '~/i18n/languages';

/** The expenditure of a programme goes into lines by what it is spent on. */
export const DEMO_EXPENSES = {
  '211': { ky: 'эмгек акы', ru: 'заработная плата', en: 'wages' },
  '212': { ky: 'Социалдык фондго төгүмдөр', ru: 'отчисления в Социальный фонд', en: 'social fund contributions' },
  '22': { ky: 'товарлар жана кызматтар', ru: 'товары и услуги', en: 'goods and services' },
  '25': { ky: 'субсидия', ru: 'субсидия', en: 'subsidy' },
  '272': { ky: 'төлөмдөр жана жардам', ru: 'выплаты и помощь', en: 'payments and aid' },
  '28': { ky: 'күтүлбөгөн чыгашалар', ru: 'непредвиденные расходы', en: 'unforeseen spending' },
  '3111': { ky: 'куруу жана оңдоо', ru: 'строительство и ремонт', en: 'building and repair' },
  '3112': { ky: 'жабдуу жана техника', ru: 'оборудование и техника', en: 'equipment and vehicles' },
} as const satisfies Record<string, LocalText>;

/** One row of an invented budget, in thousand som: a figure for each of its versions, null where it has no such line. */
export type DemoBudgetRow = { figures: readonly (number | null)[] } & (
  | { revenue: string }
  | { programme: string; economic: keyof typeof DEMO_EXPENSES }
  | { financing: string }
);

/** A version told from the rows: `plan` and `actual` say which of their figures it takes. */
export interface DemoVersion {
  key: string;
  place: string;
  /** Counted from the year in which the demo is told. */
  year: -1 | 0 | 1;
  stage: BudgetStage;
  rows: readonly DemoBudgetRow[];
  plan: number;
  actual?: number;
  officer: string;
  daysAgo: number;
  resolution: string | null;
  population: number;
  /** Thousand som by which the stated total of spending differs from its lines: a slip that the page must show. */
  slip?: number;
}
