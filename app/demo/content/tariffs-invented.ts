import type { Fields } from '~/domain/tariffs/calculation-fields';
import type { DemoTariff } from './tariffs-real';

const INVENTED = 'Ойдон чыгарылган көрсөтмө эсеп · Вымышленный расчёт для показа · Calculation invented for the demo';
const INCOME: Fields = {
  'income.amount': '38000',
  'income.source': 'Ойдон чыгарылган тегерек сан · Вымышленное круглое число · Invented round number',
};

/** Whom the invented water works serve: the same in every version but where a version says otherwise. */
const CONSUMERS: Fields = {
  'population.metered': '9800000',
  'population.house.people': '42000',
  'population.house.norm': '170',
  'population.yard.people': '28000',
  'population.yard.norm': '87',
  'population.standpipe.people': '15000',
  'population.standpipe.norm': '50',
  'budget.metered': '1450000',
  'budget.coefficient': '1.2',
  'other.metered': '2300000',
  'other.coefficient': '1.8',
  supply_share: '92',
  produced: '24500000',
};

const TODAY: Fields = {
  ...{ payroll: '62000000', social_contributions: '10695000', electricity: '48000000', materials: '9500000' },
  ...{ repair: '14000000', transport: '7200000', administration: '8400000', taxes: '3900000', other_costs: '2300000' },
  ...{ depreciation: '21000000', loan_repayment: '12000000', investment: '6000000' },
  ...{ subsidy: '18000000', other_income: '3500000' },
};

const NEXT_YEAR: Fields = {
  ...{ payroll: '74400000', social_contributions: '12834000', electricity: '61000000', materials: '11200000' },
  ...{ repair: '21000000', transport: '8300000', administration: '9100000', taxes: '4300000', other_costs: '2500000' },
  ...{ 'extra_1.name': 'Эсептегичтерди орнотуу', extra_1: '4000000' },
  ...{ depreciation: '24000000', loan_repayment: '18500000', investment: '15000000' },
  ...{ subsidy: '10000000', other_income: '3600000' },
};

/** What was asked for in the year before, beside each item of the next. */
const before: Fields = Object.fromEntries(Object.entries(TODAY).map(([item, amount]) => [`${item}.before`, amount]));

/** One complete calculation, so that every page has something to show: a tariff in force, a proposal, an alternative. */
export const inventedTariffs: DemoTariff[] = [
  {
    key: 'osh-water',
    place: 'osh',
    service: 'drinking_water',
    providers: {
      ky: 'Ош суу ишканасы (ойдон чыгарылган)',
      ru: 'Ошское водное предприятие (вымышленное)',
      en: 'Osh water works (invented)',
    },
    isDemo: true,
    officer: 'officer-osh',
    versions: [
      {
        kind: 'approved',
        from: -5,
        decided: '2021-11-18',
        resolution: 'Ош шаардык кеңеши, № 41 (ойдон чыгарылган)',
        source: INVENTED,
        typed: {
          ...CONSUMERS,
          ...TODAY,
          electricity: '31000000',
          payroll: '48500000',
          collection: '82',
          coverage: '77',
          ...INCOME,
        },
      },
      {
        kind: 'approved',
        from: -2,
        decided: '2023-12-06',
        resolution: 'Ош шаардык кеңеши, № 87 (ойдон чыгарылган)',
        source: INVENTED,
        typed: { ...CONSUMERS, ...TODAY, collection: '86', coverage: '81', ...INCOME },
      },
      {
        kind: 'proposed',
        from: 1,
        source: INVENTED,
        note: 'Ишкана сунуштайт: оңдоону көбөйтүү, насыяны төлөө, эсептегичтерди орнотуу.',
        typed: { ...CONSUMERS, ...NEXT_YEAR, ...before, collection: '88', coverage: '83', ...INCOME },
      },
      {
        kind: 'alternative',
        from: 1,
        source: INVENTED,
        note: 'Инвестициянын жарымын бюджет төлөйт, ири керектөөчүлөрдүн коэффициенти өсөт.',
        typed: {
          ...{ ...CONSUMERS, ...NEXT_YEAR, ...before, ...INCOME },
          ...{ subsidy: '17500000', 'other.coefficient': '2.2', collection: '88', coverage: '83' },
        },
      },
    ],
  },
];
