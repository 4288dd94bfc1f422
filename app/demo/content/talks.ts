/** A message of a talk; as everything in the demo, invented. */
export interface DemoMessage {
  side: 'funder' | 'author';
  text: string;
  /** The title of the paper that goes with it. */
  paper?: string;
  /** Hours after the message before. */
  after: number;
}

export interface DemoTalk {
  idea: string;
  funder: string;
  by: string;
  /** Who answers for the idea, and for which organisation. */
  author: { person: string; organisation?: string };
  /** The day on which it begins, counted from today. */
  day: number;
  isNamed: boolean;
  /** The funder gives its name after so many messages. */
  revealedAfter?: number;
  /** Both sides show their contact data at the end. */
  sharesContacts?: boolean;
  messages: DemoMessage[];
}

/** Four talks: by name, without a name, with a name given later, and one that waits for its answer. */
export const TALKS: DemoTalk[] = [
  {
    idea: 'osh-street-lighting',
    funder: 'too-fondu',
    by: 'donor-officer',
    author: { person: 'bakyt', organisation: 'osh-council-3' },
    day: -12,
    isNamed: true,
    sharesContacts: true,
    messages: [
      {
        side: 'funder',
        text: 'Саламатсызбы! Шамдар шаардын балансына качан өтөт? Бул тууралуу мэриянын каты барбы?',
        after: 0,
      },
      {
        side: 'author',
        text: 'Саламатсызбы! Мэрия менен сүйлөштүк, кат ушул аптада чыгат. Үч ишкананын баасын тиркеп жатам.',
        paper: 'Үч ишкананын шамдарга сунуштаган баасы',
        after: 20,
      },
      { side: 'funder', text: 'Рахмат. Кат чыкканда ушул жерге жөнөтүңүз. Жумада чалышып алалы.', after: 26 },
    ],
  },
  {
    idea: 'osh-courtyard-road',
    funder: 'koldoo-international',
    by: 'ilyas',
    author: { person: 'larisa' },
    day: -6,
    isNamed: false,
    messages: [
      {
        side: 'funder',
        text: 'Здравствуйте! Проверял ли водоканал старый водопровод под проездом? Есть ли запись о проверке?',
        after: 0,
      },
      {
        side: 'author',
        text: 'Здравствуйте! Проверка назначена на следующую неделю, её оплачивают жильцы. Результат пришлю сюда.',
        after: 9,
      },
    ],
  },
  {
    idea: 'osh-toloykon-gravel',
    funder: 'oblast-development-fund',
    by: 'yulia',
    author: { person: 'kanat' },
    day: -9,
    isNamed: false,
    revealedAfter: 2,
    messages: [
      {
        side: 'funder',
        text: 'Саламатсызбы! Шагылды ким ташыйт, айылдын өз техникасы барбы?',
        after: 0,
      },
      {
        side: 'author',
        text: 'Салам! Эки трактор бар, күйүүчү майын айыл көтөрөт. Самосвалды гана жалдайбыз.',
        after: 15,
      },
      {
        side: 'funder',
        text: 'Рахмат. Биз облустун өнүктүрүү фондубуз. Сметаны кийинки айда комиссияга киргизебиз.',
        after: 40,
      },
    ],
  },
  {
    idea: 'osh-sorting-yards',
    funder: 'oblast-development-fund',
    by: 'yulia',
    author: { person: 'aigul', organisation: 'jashyl-osh' },
    day: -1,
    isNamed: false,
    messages: [
      {
        side: 'funder',
        text: 'Саламатсызбы! Эгер акча жарымына гана жетсе, кайсы короолордон баштайсыз?',
        after: 0,
      },
    ],
  },
];
