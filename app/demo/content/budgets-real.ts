import type { NewBudgetLine, StatedTotal } from '~/domain/budgets/budget';
import type { LocalText } from '~/i18n/languages';

/** A published budget as its source gives it: nothing is added, and what the source leaves out stays unknown. */
export interface RealBudget {
  key: string;
  place: string;
  year: number;
  source: string;
  sourceUrl: string;
  note: string | null;
  lines: readonly NewBudgetLine[];
  totals: readonly StatedTotal[];
}

/** Thousand som with at most one decimal, in tyiyn. */
const thousand = (som: number) => Math.round(som * 10) * 10_000;

const revenue = (economicCode: string | null, som: number, titles: LocalText): NewBudgetLine => ({
  side: 'revenue',
  economicCode,
  functionalCode: null,
  programme: null,
  titles,
  plan: thousand(som),
  actual: null,
  note: null,
});
const total = (som: number): StatedTotal => ({
  side: 'revenue',
  code: null,
  titles: { ky: 'Кирешелердин жыйынтыгы', ru: 'Итого доходов', en: 'Total revenue' },
  plan: thousand(som),
  actual: null,
});

const GRANT = { ky: 'Теңдештирүүчү грант', ru: 'Выравнивающий грант', en: 'Equalisation grant' };
const LOCAL = { ky: 'Жергиликтүү кирешелер', ru: 'Местные доходы', en: 'Local revenue' };

// The codes are ours, not the sources': they say which explanation belongs to the line. Domain study, §2.3.
export const realBudgets: readonly RealBudget[] = [
  {
    key: 'kazan-kuigan-2022',
    place: 'kazan-kuigan',
    year: 2022,
    source:
      'Казан-Куйган айылдык кеңешинин 28-чакырылышынын 4-сессиясынын токтому, айыл өкмөтүнүн сайтында (kazankuigan.naryn-region.kg)',
    sourceUrl: 'https://kazankuigan.naryn-region.kg/',
    note: null,
    lines: [
      revenue(null, 1_999.6, LOCAL),
      revenue('1331', 3_037, GRANT),
      revenue('1423', 311, { ky: 'Атайын эсеп', ru: 'Специальный счёт', en: 'Special account' }),
      revenue('1415', 106, { ky: 'Жайыт акысы', ru: 'Плата за пастбища', en: 'Pasture fee' }),
    ],
    totals: [total(5_453.6)],
  },
  {
    key: 'kara-kujur-2021',
    place: 'kara-kujur',
    year: 2021,
    source: 'Кара-Кужур айылдык кеңешинин токтому, айыл өкмөтүнүн сайтында (karakujur.naryn-region.kg)',
    sourceUrl: 'https://karakujur.naryn-region.kg/',
    note: 'Булакта өзүнчө: атайын эсеп 200,0 миң сом. Ал жыйынтыкка кирген эмес.',
    lines: [revenue(null, 2_520.8, LOCAL), revenue('1331', 6_033.6, GRANT)],
    totals: [total(8_554.4)],
  },
];
