import type { DemoHearing } from '../hearing-story';

/** A meeting that goes on while the demo is looked at. Invented. */
export const hearingsLive: DemoHearing[] = [
  {
    key: 'osh-live',
    until: 'announced',
    isLive: true,
    kind: 'other_decision',
    place: 'osh-sulaiman-too',
    officer: 'officer-osh',
    clerk: 'clerk-osh',
    titles: {
      ky: 'Сулайман-Тоо кварталындагы балдар аянтчасынын орду',
      ru: 'Место для детской площадки в квартале Сулайман-Тоо',
      en: 'Where the playground of the Sulaiman-Too quarter goes',
    },
    decides: {
      ky: 'Шаардык кеңеш балдар аянтчасы кайсы жерге курулаарын чечет. Жыйын азыр жүрүп жатат.',
      ru: 'Городской кенеш решит, где построить детскую площадку. Встреча идёт сейчас.',
      en: 'The city kenesh decides where the playground is built. The meeting is going on now.',
    },
    summaries: {
      ky: 'Эки жер сунушталды: мектептин арты жана эски базардын ордундагы бош аянт.',
      ru: 'Предложены два места: за школой и на пустыре старого рынка.',
      en: 'Two places are proposed: behind the school, and the empty ground of the old market.',
    },
    venues: {
      ky: 'Сулайман-Тоо кварталы, мектептин спорт залы (демо дарек)',
      ru: 'квартал Сулайман-Тоо, спортзал школы (адрес для демонстрации)',
      en: 'Sulaiman-Too quarter, gymnasium of the school (demo address)',
    },
    chair: 'Мирбек Асанов, вице-мэр',
    secretary: 'Гүлмира Сатыбалдиева',
    contact: { name: 'Гүлмира Сатыбалдиева', phone: '+996 3222 5-00-00', email: 'officer-osh@example.org' },
    questions: [],
    announcedInDays: -15,
    meetingInDays: 0,
    agenda: [
      {
        titles: { ky: 'Эки жердин сүрөттөлүшү', ru: 'Описание двух мест', en: 'The two places' },
        speaker: 'Мирбек Асанов',
        minutes: 30,
        record: 'Эки жердин аянты, коопсуздугу жана баасы салыштырылды.',
      },
      {
        titles: { ky: 'Тургундардын суроолору', ru: 'Вопросы жителей', en: 'Questions of residents' },
        speaker: 'Гүлмира Сатыбалдиева',
        minutes: 60,
        record: '',
      },
      {
        titles: { ky: 'Кол көтөрүү', ru: 'Поднятие рук', en: 'Show of hands' },
        speaker: 'Мирбек Асанов',
        minutes: 20,
      },
    ],
    registrations: [{ by: 'jamilya', seats: 2, needs: 'Балам менен келем' }],
    hands: {
      ky: 'Аянтча эски базардын ордуна курулсунбу?',
      ru: 'Строить площадку на месте старого рынка?',
      en: 'Shall the playground go to the old market ground?',
    },
    remarks: [
      { kind: 'question', by: 'jamilya', lang: 'ky', text: 'Мектептин артында түнкүсүн жарык болобу?' },
      { kind: 'question', by: 'farida', lang: 'ky', text: 'Аянтчаны ким тазалап турат?' },
      {
        kind: 'question',
        by: 'yulia',
        lang: 'ru',
        text: 'Будет ли площадка доступна для детей на коляске?',
      },
      {
        kind: 'proposal',
        by: 'saltanat',
        lang: 'ky',
        text: 'Эки жерге тең чакан аянтча куруп, жанына көлөкө берчү дарак отургузуу.',
        amount: 1_200_000,
        moneyFrom: 'Сейил бактар сабынан',
        for: ['jamilya', 'farida', 'kanat'],
        against: ['rustam'],
        abstain: [],
      },
    ],
  },
];
