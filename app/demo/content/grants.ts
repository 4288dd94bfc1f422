/** Days are counted from the day on which the story is told; sums are in som. Agreement numbers and rates are invented. */
interface By {
  by: string;
  organisation?: string;
}

export interface DemoPayment {
  day: number;
  amount: number;
  currency?: 'USD';
  rate?: string;
  /** The author has the money. */
  isConfirmed?: boolean;
  /** It was first recorded with another sum, and put right the day after. */
  typedWrong?: { amount: number; reason: string };
}

export interface DemoCommitment {
  day: number;
  funder: Required<By>;
  amount: number;
  agreement: string;
  /** By how much it goes past what is asked; both sides know. */
  excess?: number;
  payments?: DemoPayment[];
  /** Payments to come. */
  planned?: { day: number; amount: number }[];
  returned?: { day: number; amount: number; reason: string };
}

export interface DemoPledge {
  day: number;
  funder: Required<By>;
  amount: number;
  conditions: string;
  until: number;
  namePublic: boolean;
}

export interface DemoContribution {
  day: number;
  kind: 'cash' | 'in_kind';
  title: string;
  amount: number;
  valuedHow?: string;
}

/** The money of one idea. */
export interface DemoMoney {
  idea: string;
  author: By;
  pledges?: DemoPledge[];
  commitments?: DemoCommitment[];
  contributions?: DemoContribution[];
}

const TOO_FONDU = { by: 'donor-lead', organisation: 'too-fondu' };
const KOLDOO = { by: 'ilyas', organisation: 'koldoo-international' };
const OBLAST = { by: 'yulia', organisation: 'oblast-development-fund' };

/** Where the invented rate of the dollar is said to be from. */
export const DEMO_RATE_SOURCE = 'Көрсөтмө курс (демо)';

/** One idea is funded in full by two, one in part with a pledge beside it, one by more than it asked, and so on. */
export const MONEY: readonly DemoMoney[] = [
  {
    idea: 'osh-sorting-yards',
    author: { by: 'aigul', organisation: 'jashyl-osh' },
    commitments: [
      {
        day: -40,
        funder: TOO_FONDU,
        amount: 1_200_000,
        agreement: 'ДЕМО-ТФ-14',
        payments: [
          {
            day: -30,
            amount: 500_000,
            isConfirmed: true,
            typedWrong: { amount: 50_000, reason: 'Бир нөл кем жазылып калган' },
          },
        ],
        planned: [{ day: 20, amount: 700_000 }],
      },
      {
        day: -25,
        funder: KOLDOO,
        amount: 745_800,
        agreement: 'ДЕМО-КИ-3',
        payments: [{ day: -6, amount: 3_500, currency: 'USD', rate: '87.45' }],
        planned: [{ day: 45, amount: 400_000 }],
      },
    ],
    contributions: [
      {
        day: -20,
        kind: 'in_kind',
        title: 'Аянтчаларды тазалоо, ашар',
        amount: 36_000,
        valuedHow: '18 киши, 2 күн, күнүнө 1 000 сом',
      },
      { day: -15, kind: 'cash', title: 'Тургундардан чогултулган акча', amount: 42_000 },
    ],
  },
  {
    idea: 'kazan-kuigan-drinking-water',
    author: { by: 'daniyar', organisation: 'ak-suu-birikmesi' },
    commitments: [
      { day: -18, funder: OBLAST, amount: 1_500_000, agreement: 'ДЕМО-ОФ-21', planned: [{ day: 12, amount: 750_000 }] },
    ],
    pledges: [
      {
        day: -9,
        funder: TOO_FONDU,
        amount: 800_000,
        conditions: 'Эл өздүк салымынын кеминде жарымын чогултсун. Суунун сапаты лабораторияда текшерилсин.',
        until: 21,
        namePublic: true,
      },
    ],
  },
  {
    idea: 'toktogul-women-deputies',
    author: { by: 'venera' },
    commitments: [{ day: -12, funder: OBLAST, amount: 150_000, agreement: 'ДЕМО-ОФ-22', excess: 31_800 }],
  },
  {
    idea: 'osh-sewing-workshop',
    author: { by: 'farida' },
    pledges: [
      {
        day: -14,
        funder: KOLDOO,
        amount: 400_000,
        conditions: 'Цех үчүн имарат ижарасынын келишими болсун.',
        until: 60,
        namePublic: false,
      },
    ],
  },
  {
    idea: 'kazan-kuigan-irrigation-ditch',
    author: { by: 'omurbek', organisation: 'ak-suu-birikmesi' },
    commitments: [
      {
        day: -60,
        funder: KOLDOO,
        amount: 1_016_400,
        agreement: 'ДЕМО-КИ-1',
        payments: [{ day: -50, amount: 600_000, isConfirmed: true }],
        planned: [{ day: -3, amount: 416_400 }],
      },
    ],
    contributions: [
      {
        day: -45,
        kind: 'in_kind',
        title: 'Арык казуу, ашар',
        amount: 120_000,
        valuedHow: '40 киши, 3 күн, күнүнө 1 000 сом',
      },
    ],
  },
  {
    idea: 'osh-council-project-writing',
    author: { by: 'rustam', organisation: 'osh-council-7' },
    commitments: [
      {
        day: -88,
        funder: KOLDOO,
        amount: 382_200,
        agreement: 'ДЕМО-КИ-2',
        payments: [
          { day: -80, amount: 200_000, isConfirmed: true },
          { day: -35, amount: 182_200, isConfirmed: true },
        ],
      },
    ],
  },
  {
    idea: 'toktogul-inclusive-group',
    author: { by: 'elmira', organisation: 'ata-ene-uyu' },
    commitments: [
      {
        day: -178,
        funder: KOLDOO,
        amount: 685_600,
        agreement: 'ДЕМО-КИ-0',
        payments: [{ day: -165, amount: 300_000, isConfirmed: true }],
      },
    ],
  },
  {
    idea: 'toktogul-school-toilets',
    author: { by: 'nurgul', organisation: 'mekteptin-dostoru' },
    commitments: [
      {
        day: -548,
        funder: TOO_FONDU,
        amount: 793_200,
        agreement: 'ДЕМО-ТФ-2',
        payments: [
          { day: -530, amount: 450_000, isConfirmed: true },
          { day: -480, amount: 343_200, isConfirmed: true },
        ],
        returned: { day: -430, amount: 21_700, reason: 'Плитка пландан арзан сатылып алынды' },
      },
    ],
    contributions: [
      {
        day: -500,
        kind: 'in_kind',
        title: 'Ата-энелердин ашары: пол жана дубал',
        amount: 90_000,
        valuedHow: '30 киши, 3 күн, күнүнө 1 000 сом',
      },
    ],
  },
];
