import type { DemoIdea } from '../story';
import { paragraphs } from './paragraphs';
import { UNITS } from './units';

/** Ideas of Toktogul that are not on the market: a returned one, a declined one and a draft. */
export const ideasToktogul4: DemoIdea[] = [
  {
    key: 'toktogul-compost',
    origin: { kind: 'invented' },
    lang: 'ru',
    author: 'venera',
    place: 'toktogul-city',
    sector: 'solid-waste',
    state: 'returned',
    note: paragraphs(
      'Идея полезная, но опубликовать её пока нельзя. Укажите участок: нужно письмо мэрии, что земля свободна и до жилья не меньше 300 метров.',
      'В бюджете нет воды для полива гряд. И поясните, кто дежурит в выходные.',
      'После правок отправьте снова, отвечу в течение трёх рабочих дней.',
    ),
    texts: {
      ru: {
        title: 'Компост из базарных остатков для городских клумб',
        summary: 'Овощные остатки с базара не везти на свалку, а перерабатывать в компост: около 90 тонн в год.',
        problem: paragraphs(
          'Треть того, что вывозят с базара, — ботва, кожура и листья. Летом контейнеры текут и пахнут.',
          'Тем временем город покупает чернозём для клумб и саженцев.',
        ),
        evidence: 'Две недели взвешивали остатки с 40 прилавков: в среднем 250 килограммов в день, кроме понедельника.',
        goal: 'За первый сезон переработать 60 тонн остатков и получить 20 тонн компоста.',
        sustainability:
          'Компост забирает городское озеленение, часть продаём дачникам по 12 сомов за килограмм. Выручки хватает на зарплату одного работника.',
      },
    },
    objectives: [{ ru: 'Оборудовать шесть гряд под навесом' }, { ru: 'Договориться с базаром о раздельных баках' }],
    activities: [
      { title: { ru: 'Договор с базаром, раздача баков' }, responsible: { ru: 'Автор идеи' }, from: 1, to: 1 },
      { title: { ru: 'Навес, гряды, первый замес' }, responsible: { ru: 'Бригада' }, from: 2, to: 3 },
    ],
    budget: [
      {
        title: { ru: 'Навес 6 × 18 м' },
        unit: UNITS.squareMetre,
        quantity: '108',
        unitPrice: '1700',
        source: 'requested',
        need: 'must_have',
      },
      {
        title: { ru: 'Измельчитель' },
        unit: UNITS.piece,
        quantity: '1',
        unitPrice: '126000',
        source: 'requested',
        need: 'must_have',
      },
      {
        title: { ru: 'Бак с крышкой, 120 л' },
        unit: UNITS.piece,
        quantity: '20',
        unitPrice: '3900',
        source: 'partner',
        need: 'must_have',
      },
    ],
    beneficiaries: { total: 600 },
    daysAgo: 4,
    supporters: [],
    comments: [],
  },
  {
    key: 'toktogul-car-wash',
    origin: { kind: 'invented' },
    lang: 'ru',
    author: 'temir',
    place: 'toktogul-city',
    sector: 'small-enterprise',
    state: 'declined',
    declineReason: 'not_public_benefit',
    note: paragraphs(
      'Мойка — частный бизнес: доход получает владелец, жители платят за услугу по рыночной цене. Сюда попадают идеи, польза от которых общая.',
      'Если вы готовы поставить у трассы бесплатный туалет и воду для проезжающих, опишите это отдельной идеей. Отказ можно обжаловать, возражение рассмотрит другой человек.',
    ),
    texts: {
      ru: {
        title: 'Автомойка и кафе у трассы',
        summary: 'Мойка на четыре поста и кафе на 30 мест у дороги Бишкек — Ош. Новые рабочие места для города.',
        problem: 'Проезжающим негде помыть машину и поесть. Город теряет деньги.',
        goal: 'Открыть мойку и кафе до начала сезона и дать работу восьми людям.',
      },
    },
    objectives: [{ ru: 'Построить мойку и кафе' }],
    activities: [],
    budget: [
      {
        title: { ru: 'Строительство' },
        unit: UNITS.squareMetre,
        quantity: '140',
        unitPrice: '22000',
        source: 'requested',
        need: 'must_have',
      },
    ],
    beneficiaries: { total: 8 },
    daysAgo: 33,
    supporters: [],
    comments: [],
  },
  {
    key: 'toktogul-music-room',
    origin: { kind: 'invented' },
    lang: 'ky',
    author: 'nurgul',
    organisation: 'mekteptin-dostoru',
    place: 'toktogul-city',
    sector: 'culture-sport',
    state: 'draft',
    texts: {
      ky: {
        title: 'Мектептеги комуз ийрими үчүн бөлмө',
        summary: 'Комуз ийримине 34 бала жазылды, бирок бөлмө да, аспап да жетпейт.',
        problem: paragraphs(
          'Ийрим спортзалдын бурчунда өтөт, топ добушу менен комуз угулбайт. Он эки комуз бар, анын төртөө сынык.',
          'Бюджетти экономист менен тактап, кийин толуктайм.',
        ),
      },
    },
    objectives: [],
    activities: [],
    budget: [
      {
        title: { ky: 'Комуз' },
        unit: UNITS.piece,
        quantity: '15',
        unitPrice: '6500',
        source: 'requested',
        need: 'must_have',
      },
    ],
    daysAgo: 2,
    supporters: [],
    comments: [],
  },
];
