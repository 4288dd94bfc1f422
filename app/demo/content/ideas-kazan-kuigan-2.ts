import type { DemoIdea } from '../story';
import { paragraphs } from './paragraphs';
import { UNITS } from './units';

/** Ideas of Kazan-Kuigan on the market, each in the language of its author. */
export const ideasKazanKuigan2: DemoIdea[] = [
  {
    key: 'kazan-kuigan-livestock-crush',
    origin: { kind: 'invented' },
    lang: 'ky',
    author: 'omurbek',
    place: 'kazan-kuigan',
    sector: 'livestock',
    state: 'published',
    texts: {
      ky: {
        title: 'Малды эмдөөчү жай: раскол, таразасы жана муздаткычы менен',
        summary:
          'Малды эмдеп, чечек менен шарпка каршы укол салганда кармоочу жай жок. Темир раскол, тараза жана вакцинага муздаткыч керек.',
        problem: paragraphs(
          'Жазда, күздө малды короо-короодо аркан менен жыгып эмдейбиз. Былтыр бир ветеринардын колу сынды, эки бодо мал буттан кетти.',
          'Вакцина үйдөгү муздаткычта сакталат, жарык өчсө бузулат. Кайсы мал эмделди, кайсынысы калды — так эсеп жок.',
        ),
        evidence: paragraphs(
          'Мен кырк жыл зоотехник болдум. Раскол менен саатына 60 бодо мал эмделет, арканы менен 12.',
          'Айылда 1 100дөй бодо мал, 6 800дөй кой-эчки бар, муну жайыт комитети менен санадык.',
        ),
        goal: 'Эки жумада бүт мал эмделип, ар бири журналга жазылат, адам да, мал да мертинбейт.',
        sustainability: paragraphs(
          'Жай жайыт комитетинин карамагында болот. Бодо малга 15 сом, койго 4 сом алынат, мезгилине болжол менен 43 700 сом чогулат.',
          'Бул акча темирди сырдоого, электрге жана таразаны жыл сайын текшертүүгө жетет.',
        ),
        risks:
          'Айрым чабандар малын айдап келгиси келбейт. Жайлоого чыгар жолго коюп, эмдегенди так ошол жерде жасайбыз.',
      },
    },
    objectives: [
      { ky: 'Бетон аянтча жана темир раскол куруу' },
      { ky: 'Тараза менен муздаткыч сатып алуу' },
      { ky: 'Малдын журналын ачып, эки адамды үйрөтүү' },
    ],
    activities: [
      { title: { ky: 'Жерин тандоо, бетон куюу' }, responsible: { ky: 'Жайыт комитети, ашар' }, from: 1, to: 1 },
      { title: { ky: 'Расколду ширетип орнотуу' }, responsible: { ky: 'Айылдык уста' }, from: 2, to: 2 },
      { title: { ky: 'Биринчи эмдөө, журнал' }, responsible: { ky: 'Ветеринар, жайыт комитети' }, from: 3, to: 3 },
    ],
    budget: [
      {
        title: { ky: 'Темир түтүк, 60 мм' },
        unit: UNITS.metre,
        quantity: '220',
        unitPrice: '480',
        source: 'requested',
        need: 'must_have',
      },
      {
        title: { ky: 'Ширетүү жана орнотуу' },
        unit: UNITS.job,
        quantity: '1',
        unitPrice: '45000',
        source: 'local_budget',
        need: 'must_have',
      },
      {
        title: { ky: 'Мал таразасы, 1 500 кг' },
        unit: UNITS.piece,
        quantity: '1',
        unitPrice: '78000',
        source: 'requested',
        need: 'nice_to_have',
      },
      {
        title: { ky: 'Вакцина муздаткычы, күн батареясы менен' },
        unit: UNITS.set,
        quantity: '1',
        unitPrice: '64000',
        source: 'requested',
        need: 'must_have',
      },
      {
        title: { ky: 'Цемент' },
        unit: UNITS.bag,
        quantity: '60',
        unitPrice: '560',
        source: 'own_cash',
        need: 'must_have',
      },
      {
        title: { ky: 'Ашар: бетон куюу' },
        unit: UNITS.personDay,
        quantity: '30',
        unitPrice: '900',
        source: 'own_in_kind',
        need: 'must_have',
      },
    ],
    beneficiaries: { total: 850, women: 400, youth: 240 },
    seekingInDays: 65,
    publishContacts: true,
    daysAgo: 18,
    supporters: ['daniyar', 'ulan', 'perizat', 'elmira', 'bakyt'],
    comments: [
      {
        by: 'ulan',
        lang: 'ky',
        text: 'Койго 4 сом кымбат эмес, бирок 300 койлуу киши 1 200 сом төлөйт. Акчаны кагаз менен алыңыздар.',
        replies: [
          { by: 'omurbek', lang: 'ky', text: 'Квитанция болот, бул шарт жайыт комитетинин чечиминде жазылат.' },
        ],
      },
      {
        by: 'yulia',
        as: 'oblast-development-fund',
        lang: 'ru',
        text: '1 100 × 15 + 6 800 × 4 = 43 700, сходится. Но это если пригонят всех. Посчитайте и на половину скота.',
      },
    ],
  },
  {
    key: 'kazan-kuigan-short-day-groups',
    origin: {
      kind: 'sourced',
      source:
        'Swiss Embassy in the Kyrgyz Republic, 3 December 2018: 11 of the action plans improved preschool and school education. These groups and their figures are invented.',
    },
    lang: 'ru',
    author: 'ulan',
    organisation: 'ak-suu-birikmesi',
    place: 'kazan-kuigan',
    sector: 'preschool',
    state: 'published',
    texts: {
      ru: {
        title: 'Группы по четыре часа для пятилеток в пустом крыле школы',
        summary:
          'Садика в селе нет. Откроем в тёплом крыле школы две группы по 18 детей, чтобы в первый класс шли подготовленными.',
        problem: paragraphs(
          'Ближайший детский сад с местами — в районном центре. Зимой ребёнка туда не возят.',
          'Дети приходят в первый класс, не умея держать карандаш. Учительница полгода догоняет.',
        ),
        evidence: paragraphs(
          'Обошли дворы: детей от четырёх до шести лет 51, в сад ходят трое.',
          'В школе пустуют две комнаты с печью, их закрыли после объединения классов.',
        ),
        goal: 'С сентября по май 36 детей занимаются четыре часа в день, пять дней в неделю.',
        sustainability: paragraphs(
          'Двух воспитательниц берёт на ставку школа, письмо в районный отдел образования отправлено.',
          'Уголь и уборка — из взноса родителей, 350 сомов в месяц с ребёнка: за девять месяцев 113 400 сомов.',
        ),
        risks:
          'Ставки могут не дать с первого года. Тогда воспитательниц до января оплачиваем из проекта, потом решаем на собрании.',
      },
    },
    objectives: [
      { ru: 'Отремонтировать две комнаты и туалет при них' },
      { ru: 'Принять 36 детей и обучить двух воспитательниц' },
    ],
    activities: [
      { title: { ru: 'Ремонт, печь, мебель' }, responsible: { ru: 'Родители, школа' }, from: 1, to: 3 },
      { title: { ru: 'Обучение воспитательниц' }, responsible: { ru: 'Районный отдел образования' }, from: 3, to: 3 },
      { title: { ru: 'Занятия' }, responsible: { ru: 'Школа' }, from: 4, to: 12 },
    ],
    budget: [
      {
        title: { ru: 'Ремонт комнат' },
        unit: UNITS.squareMetre,
        quantity: '72',
        unitPrice: '2900',
        source: 'requested',
        need: 'must_have',
      },
      {
        title: { ru: 'Стол и два стула' },
        unit: UNITS.set,
        quantity: '18',
        unitPrice: '5600',
        source: 'requested',
        need: 'must_have',
      },
      {
        title: { ru: 'Оплата воспитательниц до января' },
        unit: UNITS.month,
        quantity: '8',
        unitPrice: '14500',
        source: 'requested',
        need: 'must_have',
      },
      {
        title: { ru: 'Печь и дымоход' },
        unit: UNITS.piece,
        quantity: '2',
        unitPrice: '23000',
        source: 'local_budget',
        need: 'must_have',
      },
      {
        title: { ru: 'Книги и игрушки' },
        unit: UNITS.set,
        quantity: '2',
        unitPrice: '18000',
        source: 'partner',
        need: 'nice_to_have',
      },
      {
        title: { ru: 'Краска и известь' },
        unit: UNITS.kilogram,
        quantity: '80',
        unitPrice: '260',
        source: 'own_cash',
        need: 'must_have',
      },
      {
        title: { ru: 'Ашар родителей' },
        unit: UNITS.personDay,
        quantity: '54',
        unitPrice: '900',
        source: 'own_in_kind',
        need: 'must_have',
      },
    ],
    beneficiaries: { total: 108, women: 54, youth: 36, disabilities: 2 },
    seekingInDays: 50,
    publishContacts: true,
    daysAgo: 24,
    supporters: ['daniyar', 'omurbek', 'perizat', 'elmira', 'zamira', 'nurgul', 'jamilya'],
    comments: [
      {
        by: 'elmira',
        as: 'ata-ene-uyu',
        lang: 'ru',
        text: 'Двое детей с инвалидностью в вашем списке: заложите место у входа без порога, это недорого, если сразу. Поделимся программой на 72 часа.',
        replies: [{ by: 'ulan', lang: 'ru', text: 'Спасибо, порог уберём при ремонте. За программой приедем.' }],
      },
      {
        by: 'perizat',
        lang: 'ky',
        text: 'Менин кичүү сиңдим ушул куракта, апам ишке чыга албай жүрөт. Китепканадан балдар китебин бекер берем.',
      },
      {
        by: 'omurbek',
        lang: 'ky',
        text: 'Көмүр быйыл кымбаттады, 350 сом жетпейт го. Эки бөлмөгө алты тонна кетет.',
        replies: [
          {
            by: 'ulan',
            lang: 'ky',
            text: 'Эсептедик: алты тоннага 45 000 сомдой, калганы тазалыкка жана оңдоого жетет.',
          },
        ],
      },
    ],
  },
  {
    key: 'kazan-kuigan-wool-yard',
    origin: { kind: 'invented' },
    lang: 'ky',
    author: 'perizat',
    place: 'kazan-kuigan',
    sector: 'small-enterprise',
    state: 'published',
    texts: {
      // Published with gaps on purpose: the page shows what its author is still preparing.
      ky: {
        title: 'Жүндү жууп, тытып, кийиз басуучу орток цех',
        summary:
          'Жыл сайын жүндү арзан беребиз же өрттөйбүз. Жаш келиндерге кийиз басуучу орток бөлмө ачсак, иш да, киреше да болот.',
        problem: paragraphs(
          'Койдун жүнүн алып-сатар килосун 15–20 сомдон алат, көбү короодо чирийт же өрттөлөт.',
          'Апалар кийиз, шырдак жасаганды билет, бирок жүн жууганга жер жок, кол менен тытуу оор.',
        ),
        goal: 'Он эки келин кышкысын бөлмөдө иштеп, айына кеминде алты шырдак сатат.',
      },
    },
    objectives: [{ ky: 'Бош турган кампаны жылытып, сууну киргизүү' }, { ky: 'Тытуучу машина алуу' }],
    activities: [],
    budget: [
      {
        title: { ky: 'Жүн тытуучу машина, болжолдуу баасы' },
        unit: UNITS.piece,
        quantity: '1',
        unitPrice: '185000',
        source: 'requested',
        need: 'must_have',
      },
    ],
    daysAgo: 7,
    supporters: ['daniyar', 'ulan', 'cholpon'],
    comments: [
      {
        by: 'cholpon',
        lang: 'ru',
        text: 'Хорошая идея, но по одной строке бюджета её никто не возьмёт. А ремонт склада, вода, первая шерсть? Посчитайте и это.',
        replies: [
          {
            by: 'perizat',
            lang: 'ky',
            text: 'Ооба, машинанын так баасын Бишкектен сурап жатам. Калган саптарын эки жумада жазам.',
          },
        ],
      },
      {
        by: 'moderator-kazan-kuigan',
        lang: 'ky',
        text: 'Эски кампа айыл өкмөтүнүн балансында. Ижара тууралуу келип сүйлөшүңүз, кабылдама шейшемби күнү.',
      },
    ],
  },
  {
    key: 'kazan-kuigan-herder-days',
    origin: { kind: 'invented' },
    lang: 'en',
    author: 'perizat',
    organisation: 'ak-suu-birikmesi',
    place: 'kazan-kuigan',
    sector: 'tourism',
    state: 'published',
    texts: {
      en: {
        title: 'Two days with a herder family: six homes ready for guests',
        summary:
          'Travellers pass us by. Six families fit out a room and a clean toilet and offer two days of work, food and riding.',
        problem: paragraphs(
          'Every summer groups drive through At-Bashy on their way to the mountains and leave nothing in the villages but dust.',
          'Families would host, but a guest needs a clean toilet, a warm shower and somebody who speaks a little English. None of us has all three.',
        ),
        evidence: paragraphs(
          'On four Saturdays in July we counted 61 cars of visitors at the turn-off. We asked 40 drivers: 17 would have stopped for a night if they had known where.',
          'Nineteen families said they were interested; six have a spare room with its own door.',
        ),
        goal: 'In the first season six homes receive at least 180 guest-nights, and each family earns 40,000 som after costs.',
        sustainability: paragraphs(
          'Each family pays 10 per cent of what it earns into a common fund for linen, signs and the booking phone.',
          'At 180 nights of 1,800 som that is 32,400 som a year, enough for repairs. Families keep their own rooms and toilets in order.',
        ),
        risks: paragraphs(
          '- **Few guests.** We begin with six homes, not nineteen, and add when they are full.',
          '- **An accident on horseback.** Guests ride only with a trained guide and a helmet.',
          '- **Quarrels over guests.** One list, strictly by turns.',
        ),
      },
    },
    objectives: [
      { en: 'Fit six homes with a dry toilet, a shower and bedding' },
      { en: 'Train twelve hosts in hygiene, prices and simple English' },
      { en: 'Put up signs and open one phone for bookings' },
    ],
    activities: [
      { title: { en: 'Toilets and showers' }, responsible: { en: 'Families, a village builder' }, from: 1, to: 3 },
      {
        title: { en: 'Training of hosts and two riding guides' },
        responsible: { en: 'Ak-Suu Birikmesi' },
        from: 3,
        to: 4,
      },
      { title: { en: 'Signs, photographs, first guests' }, responsible: { en: 'Village youth' }, from: 4, to: 8 },
    ],
    budget: [
      {
        title: { en: 'Dry toilet with washbasin' },
        unit: UNITS.piece,
        quantity: '6',
        unitPrice: '32000',
        source: 'requested',
        need: 'must_have',
      },
      {
        title: { en: 'Shower with solar heater' },
        unit: UNITS.set,
        quantity: '6',
        unitPrice: '18500',
        source: 'requested',
        need: 'must_have',
      },
      {
        title: { en: 'Bedding for three guests' },
        unit: UNITS.set,
        quantity: '6',
        unitPrice: '9600',
        source: 'own_cash',
        need: 'must_have',
      },
      {
        title: { en: 'Training of hosts' },
        unit: UNITS.day,
        quantity: '5',
        unitPrice: '9500',
        source: 'requested',
        need: 'must_have',
      },
      {
        title: { en: 'Riding helmets' },
        unit: UNITS.piece,
        quantity: '10',
        unitPrice: '4200',
        source: 'partner',
        need: 'must_have',
      },
      {
        title: { en: 'Road signs' },
        unit: UNITS.piece,
        quantity: '4',
        unitPrice: '5500',
        source: 'local_budget',
        need: 'nice_to_have',
      },
      {
        title: { en: 'Building work by the families' },
        unit: UNITS.personDay,
        quantity: '72',
        unitPrice: '900',
        source: 'own_in_kind',
        need: 'must_have',
      },
    ],
    beneficiaries: { total: 86, women: 44, youth: 29 },
    seekingInDays: 80,
    publishContacts: true,
    daysAgo: 14,
    supporters: ['daniyar', 'ulan', 'ilyas', 'aigul', 'saltanat'],
    comments: [
      {
        by: 'ilyas',
        lang: 'en',
        text: '180 nights from six homes is 30 each. Reachable, but only if the season runs from mid-June to September. What about passes closed by snow?',
        replies: [
          {
            by: 'perizat',
            lang: 'en',
            text: 'The road to the village is open all year. We planned ten weekends with all six homes full to a half.',
          },
        ],
      },
      {
        by: 'omurbek',
        lang: 'ky',
        text: 'Англисче жазыпсың, кызым, биз түшүнбөй калдык. Кыргызчасын да жазып койчу, ат дегенди көрдүм эле.',
        replies: [{ by: 'perizat', lang: 'ky', text: 'Жазам, абай. Бул жума ичинде котормосун кошом.' }],
      },
    ],
  },
];
