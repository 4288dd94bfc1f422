import type { Lang } from '~/i18n/languages';

/** A person of the story, and the organisation that they act for. */
interface By {
  by: string;
  organisation?: string;
}

/** How an idea of the story is carried out. Everything is invented. Days are counted from the day it is told. */
export interface DemoProject {
  /** Key of the idea, of its author and of the author's organisation. */
  idea: string;
  author: By;
  lang: Lang;
  begun: number;
  /** From which day on people comment on the idea: what they say is of its results. */
  discussed?: number;
  completed?: { day: number; note: string; confirmed: By };
  milestones: {
    title: string;
    due: number;
    done?: number;
    /** Why it was done after its day. */
    late?: string;
    /** Moved on a day to another, and why. */
    moved?: { day: number; to: number; reason: string };
  }[];
  indicators: {
    title: string;
    unit: string;
    baseline: string;
    target: string;
    until: number;
    values: { day: number; value: string; note?: string }[];
  }[];
  /** `line` is the place of a line in the idea's budget, from 0; amounts in som. */
  spendings: { day: number; line: number; som: number; note?: string }[];
  reports: {
    day: number;
    text: string;
    /** What its photo shows. */
    photo?: string;
    /** How it read at first, and why it was put right on a later day. */
    corrected?: { day: number; before: string; reason: string };
  }[];
  judgements?: (By & { day: number; isAccepted: boolean; note: string })[];
  checks?: (By & { day: number; months: 12; works: 'yes' | 'partly'; note: string; photo?: boolean })[];
}

/** One project runs on time, one is late and silent, one was completed, accepted and looked at a year later. */
export const PROJECTS: readonly DemoProject[] = [
  {
    idea: 'osh-council-project-writing',
    author: { by: 'rustam', organisation: 'osh-council-7' },
    lang: 'ru',
    begun: -84,
    discussed: -40,
    milestones: [
      { title: 'Рабочая тетрадь напечатана на двух языках', due: -60, done: -62 },
      { title: 'Первый поток, 24 человека', due: -45, done: -46 },
      { title: 'Второй поток, 24 человека', due: -10, done: -12 },
      { title: 'Третий поток и шесть активистов', due: 25 },
      { title: 'Тридцать проектов отправлены на рынок идей', due: 120 },
    ],
    indicators: [
      {
        title: 'Обученные сотрудники советов',
        unit: 'человек',
        baseline: '0',
        target: '72',
        until: 30,
        values: [
          { day: -46, value: '24' },
          { day: -12, value: '46', note: 'Двое не пришли из-за болезни, их приняли в третий поток.' },
        ],
      },
      {
        title: 'Проекты, отправленные на рынок идей',
        unit: 'проектов',
        baseline: '0',
        target: '30',
        until: 120,
        values: [{ day: -8, value: '7' }],
      },
    ],
    spendings: [
      { day: -70, line: 1, som: 45_000 },
      { day: -63, line: 2, som: 51_000, note: 'Бумага подорожала. Разницу в 3 000 сомов совет взял на себя.' },
      { day: -46, line: 0, som: 36_000 },
      { day: -45, line: 3, som: 32_400 },
      { day: -12, line: 0, som: 36_000 },
      { day: -11, line: 3, som: 31_050 },
    ],
    reports: [
      {
        day: -44,
        text: 'Прошёл первый поток: 24 человека из восьми советов. Каждый ушёл с черновиком бюджета своего проекта.\n\nТруднее всего дался расчёт собственного вклада. Для второго потока добавим в тетрадь пример.',
      },
      {
        day: -7,
        text: 'Второй поток закончен, было 22 человека. Семь проектов уже на рынке идей.\n\nТретий поток начнётся в срок, шесть мест отданы активистам.',
        photo: 'Здание школы, где по субботам проходят занятия',
        corrected: {
          day: -5,
          before:
            'Второй поток закончен, было 24 человека. Семь проектов уже на рынке идей.\n\nТретий поток начнётся в срок, шесть мест отданы активистам.',
          reason: 'В первом тексте мы посчитали двух человек, которые не пришли.',
        },
      },
    ],
  },
  {
    idea: 'toktogul-inclusive-group',
    author: { by: 'elmira', organisation: 'ata-ene-uyu' },
    lang: 'ru',
    begun: -172,
    milestones: [
      {
        title: 'Пандус и поручни у входа',
        due: -150,
        done: -118,
        late: 'Поручни привезли другого размера, неделю ждали замену.',
        moved: { day: -149, to: -125, reason: 'Бетон нельзя было заливать: ночью стоял мороз.' },
      },
      {
        title: 'Ремонт комнаты и туалета',
        due: -110,
        moved: { day: -112, to: -70, reason: 'Подрядчик нашёл сырость под полом, его пришлось вскрыть.' },
      },
      { title: 'Два воспитателя прошли курс', due: -80 },
      { title: 'Группа открыта для 16 детей', due: -40 },
    ],
    indicators: [
      {
        title: 'Дети в группе',
        unit: 'детей',
        baseline: '0',
        target: '16',
        until: -40,
        values: [],
      },
    ],
    spendings: [
      { day: -119, line: 0, som: 96_000 },
      { day: -114, line: 1, som: 148_500 },
    ],
    reports: [
      {
        day: -112,
        text: 'Пандус готов, его проверили две мамы с колясками. Под полом комнаты оказалась сырость, ремонт затянется примерно на шесть недель.',
        photo: 'Вход в школу с новым пандусом и поручнями',
      },
    ],
  },
  {
    idea: 'toktogul-school-toilets',
    author: { by: 'nurgul', organisation: 'mekteptin-dostoru' },
    lang: 'ky',
    begun: -540,
    discussed: -386,
    completed: {
      day: -402,
      note: 'Сегиз кабина иштеп баштады. Тазалык боюнча эреже бекитилди.',
      confirmed: { by: 'donor-lead', organisation: 'too-fondu' },
    },
    milestones: [
      { title: 'Түтүк казылып, шаардык канализацияга кошулду', due: -490, done: -494 },
      {
        title: 'Плитка, кабина, желдетүү',
        due: -440,
        done: -431,
        late: 'Эшиктер плитканы сындырып жатты. Жапкычтарды күтүп, тогуз күн кечиктик.',
      },
      { title: 'Пандус жана тутка', due: -425, done: -426 },
      {
        title: 'Сегиз кабина ачылды',
        due: -405,
        done: -404,
        late: 'Суунун анализи бир күн кечикти, ошону күттүк.',
      },
    ],
    indicators: [
      {
        title: 'Мектептин дааратканасына баруудан качкан окуучулар',
        unit: '%',
        baseline: '61',
        target: '10',
        until: -380,
        values: [
          { day: -395, value: '12', note: '214 окуучу аты-жөнүн жазбай жооп берди.' },
          { day: -382, value: '8' },
        ],
      },
    ],
    spendings: [
      { day: -492, line: 2, som: 175_000 },
      { day: -470, line: 0, som: 380_000 },
      { day: -450, line: 1, som: 132_000 },
      { day: -433, line: 0, som: 284_400, note: 'Эшик жапкычтарга 3 200 сом кетти, чектери тиркелди.' },
      { day: -431, line: 3, som: 42_000 },
      { day: -426, line: 4, som: 58_000 },
    ],
    reports: [
      {
        day: -493,
        text: 'Ашарга 31 ата-эне келди. 140 метр траншеяны үч күндө казып, түтүктү 1,4 метр тереңдикке салдык.',
      },
      {
        day: -430,
        text: 'Плитка менен кабиналар даяр. Эшиктер катуу жабылып, плитканы сындырып жаткан. Ошондуктан 3 200 сомго жапкыч койдук.',
      },
      {
        day: -403,
        text: 'Сегиз кабина ачылды: төртөө кыздарга, төртөө уул балдарга. Биринчи күнү эле узун кезек болду, анткени баары көргүсү келди.',
        photo: 'Мектептин жаңы дааратканалар жайгашкан канаты',
      },
    ],
    judgements: [
      {
        by: 'officer-toktogul',
        day: -396,
        isAccepted: false,
        note: 'Экинчи кабаттагы бир кабинанын эшиги жабылбайт, пандустун туткасы бош. Оңдогондон кийин кайра келем.',
      },
      {
        by: 'officer-toktogul',
        day: -388,
        isAccepted: true,
        note: 'Эшик да, тутка да оңдолду. Сегиз кабинанын баары иштейт, суу жылуу. Мектеп балансына алды.',
      },
    ],
    checks: [
      {
        by: 'officer-toktogul',
        day: -30,
        months: 12,
        works: 'partly',
        note: 'Жети кабина иштейт, таза. Сегизинчисинин краны агып, жабык турат. Мектеп кранды ушул айда алмаштырам деди.',
        photo: true,
      },
    ],
  },
];

/** The ideas whose course is told here, by their keys. */
export const CARRIED_OUT: ReadonlyMap<string, DemoProject> = new Map(
  PROJECTS.map((project) => [project.idea, project]),
);
