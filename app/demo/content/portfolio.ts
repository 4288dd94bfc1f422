interface DemoProject {
  id: string;
  title: { ky: string; ru: string; en: string };
  status: number;
  from: string;
  to: string;
  place: string | null;
  /** DAC purpose code. */
  sector: string;
  country?: string;
  /** Whole US dollars: budget, committed, paid. */
  usd: [budget: number, committed: number, paid: number];
}

/** The reference of an invented funder: no register of organisations begins like this. */
export const TOO_FONDU_REF = 'XX-DEMO-TOO-FONDU';

/** Invented projects of Too Fondu outside Ashar, as its own file tells of them. The last one is not in Kyrgyzstan. */
const PROJECTS: DemoProject[] = [
  {
    id: 'P-11',
    title: {
      ky: 'Алай районунун мектептеринде жылытууну жаңылоо',
      ru: 'Обновление отопления в школах Алайского района',
      en: 'New heating for the schools of Alai rayon',
    },
    ...{ status: 2, from: '2025-04-01', to: '2027-10-31', place: 'Alai rayon', sector: '11220' },
    usd: [420_000, 380_000, 145_000],
  },
  {
    id: 'P-12',
    title: {
      ky: 'Нарын облусунда айылдык суу түтүктөрү',
      ru: 'Сельские водопроводы в Нарынской области',
      en: 'Village water supply in Naryn oblast',
    },
    ...{ status: 2, from: '2024-06-01', to: '2026-12-31', place: 'Naryn oblast', sector: '14030' },
    usd: [650_000, 650_000, 512_500],
  },
  {
    id: 'P-13',
    title: {
      ky: 'Токтогул районунда таштанды чогултуу',
      ru: 'Сбор мусора в Токтогульском районе',
      en: 'Collection of waste in Toktogul rayon',
    },
    ...{ status: 1, from: '2027-03-01', to: '2028-12-31', place: 'Toktogul rayon', sector: '14050' },
    usd: [180_000, 0, 0],
  },
  {
    id: 'P-07',
    title: {
      ky: 'Ош облусунда фельдшердик пункттарды оңдоо',
      ru: 'Ремонт фельдшерских пунктов в Ошской области',
      en: 'Repair of health posts in Osh oblast',
    },
    ...{ status: 4, from: '2021-05-01', to: '2023-11-30', place: 'Osh oblast', sector: '12230' },
    usd: [300_000, 296_000, 296_000],
  },
  {
    id: 'P-15',
    title: {
      ky: 'Айыл өкмөттөрү үчүн бюджет боюнча окуу',
      ru: 'Обучение айыл окмоту по бюджету',
      en: 'Budget training for aiyl okmotus',
    },
    ...{ status: 2, from: '2026-01-15', to: '2027-06-30', place: null, sector: '15112' },
    usd: [95_000, 95_000, 31_250],
  },
  {
    id: 'P-16',
    title: {
      ky: 'Фергана өрөөнүндө сугат каналдары',
      ru: 'Оросительные каналы в Ферганской долине',
      en: 'Irrigation canals in the Fergana valley',
    },
    ...{ status: 2, from: '2025-09-01', to: '2027-09-30', place: null, sector: '31140', country: 'UZ' },
    usd: [250_000, 250_000, 60_000],
  },
];

const value = (amount: number, on: string) => `<value currency="USD" value-date="${on}">${amount}</value>`;

function transactionXml(type: number, amount: number, on: string): string {
  if (amount === 0) return '';
  return `<transaction><transaction-type code="${type}"/><transaction-date iso-date="${on}"/>${value(amount, on)}</transaction>`;
}

function activityXml({ id, title, status, from, to, place, sector, country = 'KG', usd }: DemoProject): string {
  const [budget, committed, paid] = usd;
  const yearEnd = `${from.slice(0, 4)}-12-31`;
  return [
    '<iati-activity xml:lang="ru" default-currency="USD">',
    `<iati-identifier>${TOO_FONDU_REF}-${id}</iati-identifier>`,
    `<reporting-org ref="${TOO_FONDU_REF}" type="60"><narrative>Тоо фонду</narrative></reporting-org>`,
    `<title>${Object.entries(title)
      .map(([lang, text]) => `<narrative xml:lang="${lang}">${text}</narrative>`)
      .join('')}</title>`,
    `<description><narrative>${title.ru}</narrative></description>`,
    '<participating-org role="1"><narrative>Тоо фонду</narrative></participating-org>',
    `<activity-status code="${status}"/>`,
    `<activity-date type="1" iso-date="${from}"/><activity-date type="3" iso-date="${to}"/>`,
    `<recipient-country code="${country}"/>`,
    place ? `<location><name><narrative xml:lang="en">${place}</narrative></name></location>` : '',
    `<sector vocabulary="1" code="${sector}"/>`,
    `<budget><period-start iso-date="${from}"/><period-end iso-date="${yearEnd}"/>${value(budget, from)}</budget>`,
    transactionXml(2, committed, from),
    transactionXml(3, paid, yearEnd),
    '</iati-activity>',
  ].join('\n');
}

/** The file of Too Fondu, as it would upload it. */
export const TOO_FONDU_FILE = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<iati-activities version="2.03">',
  ...PROJECTS.map(activityXml),
  '</iati-activities>',
].join('\n');
