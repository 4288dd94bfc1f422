import type { Fields } from '~/domain/tariffs/calculation-fields';
import type { Service, VersionKind } from '~/domain/tariffs/tariff';
import type { LocalText } from '~/i18n/languages';

export interface DemoTariffVersion {
  kind: VersionKind;
  /** ISO dates, or a number of years from the one in which the story is told: its first of January. */
  from: string | number;
  to?: string;
  decided?: string;
  resolution?: string;
  source: string;
  sourceUrl?: string;
  note?: string;
  typed: Fields;
}

export interface DemoTariff {
  key: string;
  place: string;
  service: Service;
  /** The key of an organisation of the story. */
  provider?: string;
  providers: LocalText;
  isDemo?: boolean;
  /** Whose officer enters it; the administrator where the place has none. */
  officer?: string;
  versions: DemoTariffVersion[];
}

type ChargeTuple = [amount: string, unit: string, more?: Record<string, string>];

/** Prices as the fields of a form; the first is price 1. */
function prices(...charges: ChargeTuple[]): Fields {
  return Object.fromEntries(
    charges.flatMap(([amount, unit, more = {}], index) =>
      Object.entries({ amount, unit, group: 'population', ...more }).map(([part, value]) => [
        `charge.${index + 1}.${part}`,
        value,
      ]),
    ),
  );
}

const UNNAMED: LocalText = {
  ky: 'Булакта аталган эмес',
  ru: 'В источнике не назван',
  en: 'Not named in the source',
};

const SARY_OI = 'Сары-Ой айыл кеңешинин 2017-жылдын 2-мартындагы чечими, saryoi.naryn-region.kg';
const MIN_BULAK = 'Мин-Булак айыл кеңешинин 2023-жылдын 27-апрелиндеги чечими, minbulak.org.kg';
const BISHKEK_WATER = 'kadam-media.kg/142522; bulak.kg, 30.05.2023; for.kg/news-810836';
const BISHKEK_WASTE = 'oimedia.org, 31.01.2023';

/** Prices that were really published, as the domain study quotes them (§2.4). Their costs were not. */
export const realTariffs: DemoTariff[] = [
  {
    key: 'sary-oi-water',
    place: 'sary-oi',
    service: 'drinking_water',
    providers: UNNAMED,
    versions: [
      {
        kind: 'approved',
        from: '2017-03-02',
        decided: '2017-03-02',
        source: SARY_OI,
        note: 'Кишиге төлөм нормадан чыккан суммадан аз коюлган: кеңеш ылдый тегеректеген окшойт. Себебин булак айтпайт.',
        typed: {
          ...prices(
            ['14.43', 'm3'],
            ['20', 'person_month', { connection: 'standpipe', basis: 'norm' }],
            ['35', 'person_month', { connection: 'yard', basis: 'norm' }],
            ['14.43', 'm3', { group: 'budget' }],
            ['3000', 'once'],
          ),
          'norm.standpipe': '50',
          'norm.yard': '87',
        },
      },
    ],
  },
  {
    key: 'min-bulak-water',
    place: 'min-bulak',
    service: 'drinking_water',
    providers: UNNAMED,
    versions: [
      {
        kind: 'approved',
        from: '2023-04-27',
        decided: '2023-04-27',
        source: MIN_BULAK,
        note: 'Төлөм үй-бүлөгө бир жылга коюлган. 1 м³ баасы да, норма да жарыяланган эмес.',
        typed: prices(
          ['1800', 'household_year', { connection: 'house' }],
          ['600', 'household_year', { connection: 'standpipe' }],
        ),
      },
    ],
  },
  {
    key: 'min-bulak-waste',
    place: 'min-bulak',
    service: 'solid_waste',
    providers: UNNAMED,
    versions: [
      {
        kind: 'approved',
        from: '2023-04-27',
        decided: '2023-04-27',
        source: MIN_BULAK,
        note: 'Кишиге жылына 20 сом: айына 1,67 сом.',
        typed: prices(['20', 'person_year']),
      },
    ],
  },
  {
    key: 'bishkek-water',
    place: 'bishkek',
    service: 'drinking_water',
    providers: UNNAMED,
    versions: [
      {
        kind: 'approved',
        from: '2023-05-31',
        to: '2023-05-31',
        source: BISHKEK_WATER,
        note: 'Булак бул баалар качан башталганын айтпайт: 2023-жылдын 31-майында алар дагы эле күчүндө болгон.',
        typed: {
          ...prices(['8.10', 'm3'], ['9.10', 'm3', { group: 'budget' }], ['13', 'm3', { group: 'other' }]),
          'norm.house': '170',
        },
      },
      {
        kind: 'approved',
        from: '2023-06-01',
        source: BISHKEK_WATER,
        note: 'Токтомдун номери булакта жок.',
        typed: {
          ...prices(['10.45', 'm3'], ['12.95', 'm3', { group: 'budget' }], ['18.5', 'm3', { group: 'other' }]),
          'norm.house': '170',
        },
      },
    ],
  },
  {
    key: 'bishkek-sewerage',
    place: 'bishkek',
    service: 'sewerage',
    providers: UNNAMED,
    versions: [
      {
        kind: 'approved',
        from: '2023-06-01',
        source: BISHKEK_WATER,
        note: 'Мурунку баалар жана канализациянын нормасы булакта жок.',
        typed: prices(['3.45', 'm3'], ['4.5', 'm3', { group: 'budget' }], ['9', 'm3', { group: 'other' }]),
      },
    ],
  },
  {
    key: 'bishkek-waste',
    place: 'bishkek',
    service: 'solid_waste',
    providers: UNNAMED,
    versions: [
      {
        kind: 'approved',
        from: '2022-12-31',
        to: '2022-12-31',
        source: BISHKEK_WASTE,
        note: 'Булак бул баа качан башталганын айтпайт: 2023-жылдын январынан мурун күчүндө болгон.',
        typed: prices(['22.5', 'person_month']),
      },
      {
        kind: 'approved',
        from: '2023-01-01',
        source: BISHKEK_WASTE,
        note: 'Булак айын гана атайт. Өз унаасы менен төгүү: 1 тонна үчүн 445 сом.',
        typed: prices(
          ['41', 'person_month'],
          ['22.5', 'person_month', { benefit: 'pensioner' }],
          ['361', 'm3', { group: 'other' }],
          ['2430', 'tonne', { group: 'other' }],
        ),
      },
    ],
  },
  {
    key: 'osh-waste',
    place: 'osh',
    service: 'solid_waste',
    provider: 'osh-tazalyk',
    providers: {},
    officer: 'officer-osh',
    versions: [
      {
        kind: 'approved',
        from: '2013-06-06',
        decided: '2013-06-06',
        source: 'Ош шаардык кеңешинин 2013-жылдын 6-июнундагы чечими: oper.vb.kg/doc/243726; super.kg/kabar/news/32151',
        note: 'Ишканаларга 1 м³: чыгаруу 350 сом, көмүү 149 сом, баары 499 сом. Кийинки тарифтер табылган жок.',
        typed: prices(
          ['20', 'person_month', { connection: 'flat' }],
          ['25', 'person_month', { connection: 'private_house' }],
          ['499', 'm3', { group: 'other' }],
        ),
      },
    ],
  },
];
