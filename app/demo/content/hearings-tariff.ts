import type { DemoHearing } from '../hearing-story';

/** A hearing on the invented water tariff of Osh, open for remarks while the demo is looked at. Invented. */
export const hearingsTariff: DemoHearing[] = [
  {
    key: 'osh-water-tariff',
    until: 'announced',
    kind: 'tariff',
    place: 'osh',
    officer: 'officer-osh',
    clerk: 'clerk-osh',
    titles: {
      ky: 'Ош шаарында ичүүчү суунун жаңы тарифи',
      ru: 'Новый тариф на питьевую воду в городе Ош',
      en: 'New tariff for drinking water in Osh city',
    },
    decides: {
      ky: 'Шаардык кеңеш ичүүчү суунун жаңы тарифин бекитет же четке кагат.',
      ru: 'Городской кенеш утвердит или отклонит новый тариф на питьевую воду.',
      en: 'The city kenesh approves or declines the new tariff for drinking water.',
    },
    summaries: {
      ky: 'Суу ишканасы тарифти көтөрүүнү сунуштайт. Акча түтүктөрдү оңдоого, насыяны төлөөгө жана эсептегичтерди орнотууга кетет. Башка вариантта инвестициянын бир бөлүгүн шаардык бюджет төлөйт.',
      ru: 'Водное предприятие предлагает поднять тариф. Деньги пойдут на ремонт труб, выплату займа и установку счётчиков. По другому варианту часть инвестиций оплатит городской бюджет.',
      en: 'The water works propose a higher tariff. The money goes to repairing pipes, repaying a loan and fitting meters. In the alternative the city budget pays part of the investment.',
    },
    venues: {
      ky: 'Ош шаары, мэриянын чоң залы (демо дарек)',
      ru: 'город Ош, большой зал мэрии (адрес для демонстрации)',
      en: 'Osh city, large hall of the mayor’s office (demo address)',
    },
    chair: 'Мирбек Асанов, вице-мэр',
    secretary: 'Гүлмира Сатыбалдиева',
    contact: { name: 'Гүлмира Сатыбалдиева', phone: '+996 3222 5-00-00', email: 'officer-osh@example.org' },
    tariff: { key: 'osh-water', version: 3, compared: 2 },
    questions: [
      {
        texts: {
          ky: 'Түтүктөрдү оңдоо үчүн кымбатыраак төлөөгө макулсузбу?',
          ru: 'Согласны ли вы платить больше за ремонт труб?',
          en: 'Would you pay more for the repair of pipes?',
        },
        for: ['jamilya', 'kanat'],
        against: ['rustam', 'farida'],
        abstain: ['yulia'],
      },
    ],
    announcedInDays: -5,
    meetingInDays: 7,
    agenda: [
      {
        titles: { ky: 'Тарифтин эсеби', ru: 'Расчёт тарифа', en: 'The calculation of the tariff' },
        speaker: 'Мирбек Асанов',
        minutes: 40,
      },
      {
        titles: { ky: 'Тургундардын пикирлери', ru: 'Замечания жителей', en: 'Remarks of residents' },
        speaker: 'Гүлмира Сатыбалдиева',
        minutes: 80,
      },
    ],
    registrations: [{ by: 'jamilya', seats: 1 }],
    remarks: [
      {
        kind: 'question',
        by: 'farida',
        lang: 'ky',
        item: 'electricity',
        text: 'Электр энергиясына кеткен чыгаша эмне үчүн мынча өсөт?',
        answer: {
          outcome: 'accepted',
          reason: 'Насостор эски, электр энергиясы кымбаттады. Үч насосту алмаштыруу эсепке кирди.',
          lang: 'ky',
          official: 'Мирбек Асанов',
          post: 'вице-мэр',
        },
      },
      {
        kind: 'proposal',
        by: 'kanat',
        lang: 'ky',
        text: 'Инвестицияны эки жылга бөлсөк, тариф азыраак өсөт. Көчүрмөдө эсептеп койдум.',
        copy: { investment: '7500000' },
        for: ['jamilya', 'farida', 'saltanat'],
        against: ['rustam'],
        abstain: [],
      },
      {
        kind: 'objection',
        by: 'rustam',
        lang: 'ru',
        item: 'payroll',
        text: 'Фонд оплаты труда растёт на пятую часть, а подачи воды ночью по-прежнему нет.',
      },
      {
        kind: 'proposal',
        by: { channel: 'desk', name: 'Төлөгөн аба', isNamed: false },
        lang: 'ky',
        text: 'Колонкадан суу алган пенсионерлерге тарифти көтөрбөңүз.',
      },
    ],
  },
];
