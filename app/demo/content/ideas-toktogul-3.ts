import type { DemoIdea } from '../story';
import { paragraphs } from './paragraphs';
import { UNITS } from './units';

/** Ideas of Toktogul on the market, each in the language of its author. */
export const ideasToktogul3: DemoIdea[] = [
  {
    key: 'toktogul-women-deputies',
    origin: {
      kind: 'sourced',
      source:
        'donors.kg, 8 September 2023, Forum of Aimaks 2023: the Club of women deputies of local keneshes and the platform «Равный-равному» are real. This school in Toktogul and its figures are invented.',
    },
    lang: 'ru',
    author: 'venera',
    place: 'toktogul-city',
    sector: 'women-deputies',
    state: 'published',
    stage: 'under_consideration',
    texts: {
      ru: {
        title: 'Школа бюджета для женщин-депутатов и тех, кто собирается в депутаты',
        summary:
          'Шесть занятий для 24 женщин Токтогульского района: читать бюджет, считать тариф, вести слушания, спорить по делу.',
        problem: paragraphs(
          'Женщина, впервые избранная в кенеш, получает проект бюджета за несколько дней до сессии. Таблицы составлены в тысячах, без пояснений, спросить не у кого.',
          'На комиссиях такие депутаты чаще молчат. Не потому что нечего сказать: боятся ошибиться в цифре.',
        ),
        evidence: paragraphs(
          'Мы поговорили с одиннадцатью женщинами, которые работают депутатами сейчас или работали раньше. Девять назвали бюджет самой трудной темой.',
          'В стране действует Клуб женщин-депутатов местных кенешей, о нём говорили на Форуме аймаков в 2023 году. До нашего района его встречи доходят редко: дорога и два дня без хозяйства.',
        ),
        goal: 'За полгода 24 женщины самостоятельно разбирают бюджет своего муниципалитета и вносят хотя бы одно предложение с расчётом.',
        sustainability: paragraphs(
          'Материалы остаются открытыми: рабочая тетрадь на кыргызском языке и пять разобранных бюджетов.',
          'Четыре участницы станут наставницами для следующего набора. Зал даёт библиотека, чай и дорогу на второй год берут на себя кенеши: около 30 000 сомов.',
        ),
        risks: paragraphs(
          'Участниц не отпустят из дома на целый день. Поэтому занятия по четыре часа, рядом работает детская комната.',
          'Школу могут принять за партийную. Правило одно: за три месяца до выборов занятий нет.',
        ),
      },
    },
    objectives: [
      { ru: 'Провести шесть занятий по четыре часа на настоящих бюджетах' },
      { ru: 'Выпустить рабочую тетрадь на кыргызском и русском' },
      { ru: 'Подготовить четырёх наставниц' },
    ],
    activities: [
      {
        title: { ru: 'Набор участниц, опрос о трудностях' },
        responsible: { ru: 'Автор идеи, кенеши района' },
        from: 1,
        to: 1,
      },
      { title: { ru: 'Рабочая тетрадь' }, responsible: { ru: 'Автор идеи и экономист' }, from: 1, to: 2 },
      { title: { ru: 'Шесть занятий' }, responsible: { ru: 'Тренеры' }, from: 2, to: 5 },
      { title: { ru: 'Защита предложений перед депутатами' }, responsible: { ru: 'Участницы' }, from: 6, to: 6 },
    ],
    budget: [
      {
        title: { ru: 'Работа тренера' },
        unit: UNITS.day,
        quantity: '6',
        unitPrice: '9000',
        source: 'requested',
        need: 'must_have',
      },
      {
        title: { ru: 'Проезд участниц из сёл, шесть поездок' },
        unit: UNITS.person,
        quantity: '18',
        unitPrice: '2400',
        source: 'requested',
        need: 'must_have',
      },
      {
        title: { ru: 'Печать рабочей тетради' },
        unit: UNITS.piece,
        quantity: '60',
        unitPrice: '350',
        source: 'requested',
        need: 'must_have',
      },
      {
        title: { ru: 'Чай и обед' },
        unit: UNITS.day,
        quantity: '6',
        unitPrice: '6500',
        source: 'own_cash',
        need: 'must_have',
      },
      {
        title: { ru: 'Зал библиотеки' },
        unit: UNITS.day,
        quantity: '6',
        unitPrice: '3000',
        source: 'local_budget',
        need: 'must_have',
      },
      {
        title: { ru: 'Детская комната, воспитатель' },
        unit: UNITS.day,
        quantity: '6',
        unitPrice: '1800',
        source: 'own_in_kind',
        need: 'nice_to_have',
      },
    ],
    beneficiaries: { total: 24, women: 24 },
    seekingInDays: 30,
    publishContacts: true,
    daysAgo: 29,
    supporters: ['elmira', 'nurgul', 'zamira', 'perizat', 'aigul', 'cholpon', 'saltanat', 'farida'],
    comments: [
      {
        by: 'zamira',
        lang: 'ky',
        text: 'Эркек депутаттар да бюджетти окуй албайт. Аларды эмнеге чакырбайсыздар?',
        replies: [
          {
            by: 'venera',
            lang: 'ru',
            text: 'Позовём на последнее занятие, где защищают предложения. А первые пять пусть будут там, где не страшно спросить простое.',
          },
        ],
      },
      {
        by: 'yulia',
        as: 'oblast-development-fund',
        lang: 'ru',
        text: 'Проезд 2 400 сомов на человека за шесть поездок, то есть 200 сомов в одну сторону. Хватит ли для дальних сёл?',
        replies: [
          { by: 'venera', lang: 'ru', text: 'Это среднее: из ближних сёл 80, из дальних 350. Список приложу.' },
        ],
      },
    ],
    interests: [
      {
        organisation: 'oblast-development-fund',
        by: 'yulia',
        message:
          'Рассматриваем оплату тренера и проезда. Нужен список участниц по муниципалитетам и программа занятий.',
      },
    ],
  },
  {
    key: 'toktogul-library-computers',
    origin: { kind: 'invented' },
    lang: 'ru',
    author: 'elmira',
    organisation: 'ata-ene-uyu',
    place: 'toktogul-city',
    sector: 'youth-skills',
    state: 'published',
    texts: {
      ru: {
        title: 'Вечерние курсы для подростков в городской библиотеке',
        summary:
          'Десять ноутбуков и наставник: 60 подростков за год учатся таблицам, чертежам и первым программам, бесплатно.',
        problem: paragraphs(
          'После уроков подросткам некуда идти. Компьютерный класс в школе закрыт с пяти часов, дома у большинства только телефон.',
          'Выпускники уезжают поступать и впервые открывают таблицу на первом курсе.',
        ),
        evidence: paragraphs(
          'Из 92 опрошенных девятиклассников компьютер дома есть у 21. На курсы готовы ходить 58.',
          'В библиотеке вечером свободна комната на 12 мест, есть отопление и интернет.',
        ),
        goal: 'За учебный год курс заканчивают 60 подростков, половина из них девочки, у каждого есть своя законченная работа.',
        sustainability: paragraphs(
          'Ноутбуки стоят на балансе библиотеки, она же платит за интернет.',
          'Со второго года половину оплаты наставника покрывают вечерние платные курсы для взрослых: 12 человек по 1 500 сомов в месяц.',
        ),
        risks: paragraphs(
          'Наставник может уехать. Договор — с двумя людьми, которые ведут группы по очереди.',
          'Технику могут повредить: ноутбуки запираются в шкаф, выдаются под подпись.',
        ),
      },
    },
    objectives: [
      { ru: 'Оснастить комнату на десять мест' },
      { ru: 'Провести четыре потока по 15 подростков' },
      { ru: 'Открыть платную группу для взрослых' },
    ],
    activities: [
      { title: { ru: 'Закупка и настройка ноутбуков' }, responsible: { ru: '«Ата-эне үйү»' }, from: 1, to: 2 },
      { title: { ru: 'Четыре потока занятий' }, responsible: { ru: 'Наставники' }, from: 2, to: 10 },
      { title: { ru: 'Показ работ родителям' }, responsible: { ru: 'Библиотека' }, from: 6, to: 10 },
    ],
    budget: [
      {
        title: { ru: 'Ноутбук' },
        unit: UNITS.piece,
        quantity: '10',
        unitPrice: '42000',
        source: 'requested',
        need: 'must_have',
      },
      {
        title: { ru: 'Работа наставников' },
        unit: UNITS.month,
        quantity: '9',
        unitPrice: '22000',
        source: 'requested',
        need: 'must_have',
      },
      {
        title: { ru: 'Столы и шкаф с замком' },
        unit: UNITS.set,
        quantity: '1',
        unitPrice: '56000',
        source: 'local_budget',
        need: 'must_have',
      },
      {
        title: { ru: 'Интернет' },
        unit: UNITS.month,
        quantity: '10',
        unitPrice: '1500',
        source: 'local_budget',
        need: 'must_have',
      },
      {
        title: { ru: 'Проектор и экран' },
        unit: UNITS.set,
        quantity: '1',
        unitPrice: '48000',
        source: 'requested',
        need: 'nice_to_have',
      },
      {
        title: { ru: 'Работа волонтёров: настройка, дежурства' },
        unit: UNITS.personDay,
        quantity: '30',
        unitPrice: '900',
        source: 'own_in_kind',
        need: 'must_have',
      },
    ],
    beneficiaries: { total: 72, women: 36, youth: 60, disabilities: 4 },
    seekingInDays: 55,
    daysAgo: 16,
    supporters: ['nurgul', 'mirlan', 'perizat', 'cholpon', 'saltanat'],
    comments: [
      {
        by: 'mirlan',
        lang: 'ky',
        text: 'Балдар кечинде компьютерге отура берсе, ансыз да спортко келбей жатат. Жумасына эки күн кылсаңыздар жетет.',
        replies: [{ by: 'elmira', lang: 'ky', text: 'Ооба, ар бир топ жумасына эки жолу, бир жарым сааттан.' }],
      },
    ],
  },
  {
    key: 'toktogul-clinic-path',
    origin: { kind: 'invented' },
    lang: 'ky',
    author: 'zamira',
    enteredBy: 'clerk-toktogul',
    place: 'toktogul-city',
    sector: 'internal-roads',
    state: 'published',
    texts: {
      ky: {
        title: 'Ооруканага баруучу жөө жол, эки отургуч жана пандус',
        summary:
          'Аялдамадан ооруканага чейинки 310 метр жолго тротуар салып, эки отургуч коюп, эшигине пандус жасайлы.',
        problem: paragraphs(
          'Аялдамадан ооруканага чейин жөө жол жок. Карылар, кош бойлуу келиндер жолдун четиндеги шагыл менен басат, жаанда баткак.',
          'Эс алып отурчу жер да жок. Ооруканын кире беришинде төрт тепкич бар, коляска менен кире албайсың.',
        ),
        evidence:
          'Мен ар жума сайын дарыгерге барам. Бир эртең менен аялдамада отуруп санадым: тогуздан он экиге чейин 74 киши өттү, алтоо таяк менен, экөө коляска менен.',
        goal: 'Кары-жаш, коляскадагы киши аялдамадан дарыгерге чейин кургак, тегиз жол менен жетсин.',
        sustainability:
          'Жөө жолду мэриянын коммуналдык кызматы күтөт, карын оорукананын короо шыпыргычы күрөйт. Отургучту жылына бир сырдайбыз, сырын өзүбүз алып келебиз.',
        risks: 'Жолдун жээгинде арык бар, суу каптабасы үчүн түтүк салуу керек болот.',
      },
    },
    objectives: [{ ky: '310 метр тротуар салуу' }, { ky: 'Эки отургуч жана бир пандус орнотуу' }],
    activities: [
      { title: { ky: 'Өлчөө, смета' }, responsible: { ky: 'Мэриянын архитектору' }, from: 1, to: 1 },
      { title: { ky: 'Тротуар жана пандус' }, responsible: { ky: 'Коммуналдык кызмат' }, from: 2, to: 3 },
      { title: { ky: 'Ашар: отургуч, көчөт' }, responsible: { ky: 'Көчөнүн тургундары' }, from: 3, to: 3 },
    ],
    budget: [
      {
        title: { ky: 'Тротуар плиткасы, төшөөсү менен' },
        unit: UNITS.squareMetre,
        quantity: '465',
        unitPrice: '1350',
        source: 'requested',
        need: 'must_have',
      },
      {
        title: { ky: 'Бордюр' },
        unit: UNITS.metre,
        quantity: '310',
        unitPrice: '420',
        source: 'local_budget',
        need: 'must_have',
      },
      {
        title: { ky: 'Пандус, тутка менен' },
        unit: UNITS.job,
        quantity: '1',
        unitPrice: '72000',
        source: 'requested',
        need: 'must_have',
      },
      {
        title: { ky: 'Отургуч' },
        unit: UNITS.piece,
        quantity: '2',
        unitPrice: '9500',
        source: 'own_cash',
        need: 'nice_to_have',
      },
      {
        title: { ky: 'Ашар: жерди тегиздөө' },
        unit: UNITS.personDay,
        quantity: '40',
        unitPrice: '900',
        source: 'own_in_kind',
        need: 'must_have',
      },
    ],
    beneficiaries: { total: 900, women: 540, disabilities: 110 },
    daysAgo: 9,
    supporters: ['elmira', 'nurgul', 'mirlan', 'venera', 'gulnara', 'larisa', 'omurbek'],
    comments: [
      {
        by: 'clerk-toktogul',
        lang: 'ky',
        text: 'Бул идеяны мен Замира эженин сөзүнөн кабылдамада жаздым. Жообуңузду ушул жерге жазсаңыз, эжеге окуп берем.',
      },
      {
        by: 'venera',
        lang: 'ru',
        text: 'Поддерживаю. Уточните ширину: 465 квадратных метров на 310 метров — это 1,5 метра. Две коляски разойдутся с трудом, лучше 1,8.',
      },
      {
        by: 'mirlan',
        lang: 'ky',
        text: 'Отургучту мектептин устаканасында балдар менен жасап берсек болот, тактай эле керек.',
        replies: [
          { by: 'clerk-toktogul', lang: 'ky', text: 'Эжеге айттым, абдан ыраазы болду. Тактайды кошунасы берем деди.' },
        ],
      },
    ],
  },
  {
    key: 'toktogul-workout-yard',
    origin: { kind: 'invented' },
    lang: 'ky',
    author: 'mirlan',
    place: 'toktogul-city',
    sector: 'culture-sport',
    state: 'published',
    texts: {
      ky: {
        // Typed on a keyboard without ө, ү and ң, as many people write: the search must find it all the same.
        title: 'Жаштарга турник жана спорт аянтча курабыз',
        summary: 'Коп кабаттуу уйлордун ортосундагы бош жерге турник, брусья жана резина тошолгон аянтча керек.',
        problem: paragraphs(
          'Балдар кечинде гараждардын устундо отурат, машыга турган жер жок. Стадион алыс жана кечинде жабык.',
          'Ортодогу бош жерде эски темирлер жатат, бир бала былтыр бутун кесип алды.',
        ),
        evidence: 'Менин секциямда 60 бала бар, зал 20 балага эле жетет. Калганы кезек кутот.',
        goal: 'Жайга чейин аянтча даяр болсун, жумасына уч кун кечинде акысыз машыгуу откоробуз.',
        sustainability:
          'Аянтчаны уйлордун комитети карайт, айына бир жолу ашар кылабыз. Машыгууну мен озум акысыз откором.',
      },
    },
    objectives: [{ ky: 'Жерди тазалап, тегиздеп, резина тошоо' }, { ky: 'Турник, брусья жана эки отургуч коюу' }],
    activities: [
      { title: { ky: 'Ашар: эски темирди алып кетуу' }, responsible: { ky: 'Уйлордун комитети' }, from: 1, to: 1 },
      { title: { ky: 'Бетон, резина, турник' }, responsible: { ky: 'Мастерлер' }, from: 2, to: 2 },
    ],
    budget: [
      {
        title: { ky: 'Турник жана брусья комплекси' },
        unit: UNITS.set,
        quantity: '1',
        unitPrice: '138000',
        source: 'requested',
        need: 'must_have',
      },
      {
        title: { ky: 'Резина плитка' },
        unit: UNITS.squareMetre,
        quantity: '60',
        unitPrice: '1900',
        source: 'requested',
        need: 'nice_to_have',
      },
      {
        title: { ky: 'Цемент, кум' },
        unit: UNITS.bag,
        quantity: '45',
        unitPrice: '560',
        source: 'own_cash',
        need: 'must_have',
      },
      {
        title: { ky: 'Ашар: тазалоо, бетон куюу' },
        unit: UNITS.personDay,
        quantity: '35',
        unitPrice: '900',
        source: 'own_in_kind',
        need: 'must_have',
      },
    ],
    beneficiaries: { total: 180, women: 60, youth: 150 },
    seekingInDays: 20,
    publishContacts: true,
    daysAgo: 5,
    supporters: ['nurgul', 'ulan', 'saltanat', 'bakyt'],
    comments: [
      {
        by: 'nurgul',
        lang: 'ky',
        text: 'Кыздар үчүн да ойлонуп койгулачы, турник менен эле чектелбей. Жанына секиргичке жай, чырак керек.',
        replies: [{ by: 'mirlan', lang: 'ky', text: 'Макул эже, бир бурчун кыздарга калтырабыз, чырак кошобуз.' }],
      },
      { by: 'temir', lang: 'ru', text: 'Цемент могу отдать по закупочной цене, 45 мешков. Звоните, когда начнёте.' },
      {
        by: 'rustam',
        lang: 'ru',
        text: 'Опять турники! Кому они нужны, автор просто хочет пропиарить свою секцию, бездельник.',
        hidden: 'insult',
      },
    ],
  },
];
