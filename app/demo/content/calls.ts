import type { ApplicationOutcome } from '~/domain/calls/call';
import type { LocalText } from '~/i18n/languages';

/** A call for ideas of the demo. As everything in the demo, invented. Days are counted from the day of the telling. */
export interface DemoCall {
  funder: string;
  by: string;
  titles: LocalText;
  texts: LocalText;
  /** Slugs. */
  sectors: string[];
  places?: string[];
  /** Whole som: the budget, and what one idea may ask for at most. */
  budget: number;
  most: number;
  documents: LocalText[];
  announcedOn: number;
  opensOn?: number;
  closesOn: number;
  extended?: { on: number; to: number; reason: string };
  applications: DemoApplication[];
  decided?: { on: number };
  email: string;
}

export interface DemoApplication {
  /** Key of the idea. */
  idea: string;
  author: { person: string; organisation?: string };
  on: number;
  /** Hands in all required papers, unless it says otherwise. */
  withoutPapers?: true;
  decision?: { by: string; outcome: ApplicationOutcome; reason: string };
  appeal?: {
    on: number;
    body: string;
    answer: { on: number; by: string; outcome: 'upheld' | 'rejected'; to: ApplicationOutcome | null; reply: string };
  };
}

const COUNCIL_LETTER: LocalText = {
  ky: 'Жергиликтүү кеңештин же мэриянын колдоо каты',
  ru: 'Письмо поддержки от местного кенеша или мэрии',
  en: 'Letter of support from the local kenesh or the mayor’s office',
};
const PRICES: LocalText = {
  ky: 'Эң кымбат эки беренеге баа сунуштары',
  ru: 'Ценовые предложения на две самые дорогие статьи',
  en: 'Price offers for the two most expensive items',
};

/** One is decided, with an appeal; one is open, and was extended; one opens in a few days. */
export const CALLS: DemoCall[] = [
  {
    funder: 'too-fondu',
    by: 'donor-lead',
    titles: {
      ky: 'Коопсуз көчө жана таза суу',
      ru: 'Безопасная улица и чистая вода',
      en: 'Safe streets and clean water',
    },
    texts: {
      ky: 'Фонд көчөнүн жарыгына, жолдорго жана ичүүчү сууга байланышкан чакан идеяларды каржылайт.\n\nИш бир жылдын ичинде бүтүшү керек. Кийин ким карай турганын так жазыңыз. Айлык акы жана унаа каржыланбайт.',
      ru: 'Фонд финансирует небольшие идеи об уличном освещении, дорогах и питьевой воде.\n\nРаботы должны закончиться за год. Напишите, кто будет содержать сделанное. Зарплаты и транспорт не финансируются.',
      en: 'The fund pays for small ideas on street lighting, roads and drinking water.\n\nThe work has to be done within a year. Say who will maintain it. Wages and vehicles are not funded.',
    },
    sectors: ['streets', 'water'],
    budget: 3_000_000,
    most: 4_000_000,
    documents: [COUNCIL_LETTER],
    announcedOn: -24,
    closesOn: -12,
    applications: [
      {
        idea: 'toktogul-school-road-lights',
        author: { person: 'mirlan', organisation: 'mekteptin-dostoru' },
        on: -15,
        decision: {
          by: 'donor-officer',
          outcome: 'selected',
          reason:
            'Мектепке барган балдар үчүн коопсуздук биринчи орунда. Шамдарды мэрия балансына алат, кат тиркелген. Чыгымдар беренелер боюнча негизделген.',
        },
      },
      {
        idea: 'osh-toloykon-gravel',
        author: { person: 'kanat' },
        on: -16,
        decision: {
          by: 'donor-officer',
          outcome: 'declined',
          reason: 'Өздүк салым көрсөтүлгөн, бирок жолду кийин ким карай турганы так эмес.',
        },
        appeal: {
          on: -5,
          body: 'Жолду ким карай турганы «Кийин ким карайт» бөлүмүндө жана тиркелген катта жазылган: айылдын ашар комитети жылына эки жолу тегиздейт. Катты карап чыгыңызчы.',
          answer: {
            on: -3,
            by: 'donor-lead',
            outcome: 'upheld',
            to: 'reserve',
            reply:
              'Катта жоопкерчилик так жазылган экен, баалоодо ал эске алынган эмес. Табыштама резервге которулду: каражат бошосо, биринчи каржыланат.',
          },
        },
      },
      {
        idea: 'osh-courtyard-road',
        author: { person: 'larisa' },
        on: -13,
        withoutPapers: true,
        decision: {
          by: 'donor-officer',
          outcome: 'declined',
          reason: 'Талап кылынган колдоо каты тиркелген эмес, ошондуктан табыштама каралган жок.',
        },
      },
    ],
    decided: { on: -7 },
    email: 'konkurs@too-fondu.example',
  },
  {
    funder: 'koldoo-international',
    by: 'ilyas',
    titles: {
      ky: 'Балдар жана жаштар үчүн идеялар',
      ru: 'Идеи для детей и молодёжи',
      en: 'Ideas for children and young people',
    },
    texts: {
      ky: 'Балдардын жана жаштардын окуусуна, бош убактысына жана кесип үйрөнүшүнө жардам берген идеяларды күтөбүз.\n\nМайыптыгы бар балдар да катыша алган идеялар артыкчылыкка ээ. Ар бир чечимдин себебин жазабыз.',
      ru: 'Ждём идеи об учёбе, досуге и профессиональных навыках детей и молодёжи.\n\nПреимущество у идей, где участвуют и дети с инвалидностью. Причину каждого решения мы напишем.',
      en: 'We look for ideas on learning, free time and skills of children and young people.\n\nIdeas that include children with disabilities come first. We give the reason of each decision.',
    },
    sectors: ['education', 'culture'],
    budget: 4_000_000,
    most: 2_000_000,
    documents: [COUNCIL_LETTER, PRICES],
    announcedOn: -10,
    closesOn: 8,
    extended: { on: -2, to: 12, reason: 'Тоолуу айылдардын жолу кар баскандан жабылды, кат алууга убакыт керек.' },
    applications: [
      { idea: 'toktogul-library-computers', author: { person: 'elmira', organisation: 'ata-ene-uyu' }, on: -4 },
      { idea: 'osh-jibek-jolu-reading', author: { person: 'jamilya' }, on: -1, withoutPapers: true },
    ],
    email: 'calls@koldoo.example',
  },
  {
    funder: 'oblast-development-fund',
    by: 'yulia',
    titles: {
      ky: 'Токтогул району: таштанды жана тазалык',
      ru: 'Токтогульский район: отходы и чистота',
      en: 'Toktogul rayon: waste and cleanliness',
    },
    texts: {
      ky: 'Таштанды чогултуу, бөлүп чогултуу жана тазалык боюнча идеялар. Жергиликтүү бюджеттин катышуусу керек.',
      ru: 'Идеи о сборе и разделении отходов и о чистоте. Нужно участие местного бюджета.',
      en: 'Ideas on collecting and sorting waste, and on cleanliness. The local budget has to take part.',
    },
    sectors: [],
    places: ['toktogul'],
    budget: 2_500_000,
    most: 2_500_000,
    documents: [COUNCIL_LETTER],
    announcedOn: -1,
    opensOn: 5,
    closesOn: 35,
    applications: [],
    email: 'fond@oblast.example',
  },
];
