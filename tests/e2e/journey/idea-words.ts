import { randomInt } from 'node:crypto';
import type { Lang } from '../../../app/i18n/languages';

/** What the author types, in the language of the journey. */
export interface IdeaWords {
  title: string;
  summary: string;
  problem: string;
  evidence: string;
  goal: string;
  objectives: [string, string, string];
  activities: [string, string];
  responsible: string;
  lines: [string, string, string];
  unit: string;
  sustainability: string;
  risks: string;
  document: string;
}

const WORDS: Record<Lang, IdeaWords> = {
  ky: {
    title: 'Арык көпүрөсүн оңдоо',
    summary: 'Мектепке баруучу жолдогу жыгач көпүрөнү бекем көпүрөгө алмаштырабыз.',
    problem: 'Көпүрөнүн тактайлары чирип калган. Күн сайын **180 окуучу** ушул көпүрө менен өтөт.',
    evidence: 'Кварталдык жыйында 64 киши болду, 61и колдоду.',
    goal: 'Балдар мектепке кыштыр-жайдыр коопсуз барат.',
    objectives: ['Бир көпүрө куруу', 'Эки жээкти бекемдөө', 'Ашыкча сап'],
    activities: ['Эски көпүрөнү сөгүү (ашар)', 'Жаңы көпүрөнү куруу'],
    responsible: 'Квартал комитети',
    lines: ['Темир арматура', 'Ашар: жумуш күнү', 'Ашыкча чыгым'],
    unit: 'даана',
    sustainability: 'Көпүрөнү квартал комитети карайт, жылына бир жолу сырдайт.',
    risks: 'Жазында суу көтөрүлөт, ошондуктан күзүндө курабыз.',
    document: 'Жыйындын чечими',
  },
  ru: {
    title: 'Новый мостик через арык',
    summary: 'Заменим деревянный мостик по дороге в школу на прочный.',
    problem: 'Доски мостика сгнили. Каждый день по нему идут **180 учеников**.',
    evidence: 'На собрании квартала было 64 человека, 61 поддержал.',
    goal: 'Дети безопасно ходят в школу круглый год.',
    objectives: ['Построить один мостик', 'Укрепить два берега', 'Лишняя строка'],
    activities: ['Разобрать старый мостик (ашар)', 'Построить новый мостик'],
    responsible: 'Квартальный комитет',
    lines: ['Железная арматура', 'Ашар: рабочий день', 'Лишний расход'],
    unit: 'штука',
    sustainability: 'За мостиком смотрит квартальный комитет, раз в год красит.',
    risks: 'Весной вода поднимается, поэтому строим осенью.',
    document: 'Решение собрания',
  },
  en: {
    title: 'A new footbridge over the canal',
    summary: 'We replace the wooden footbridge on the way to school by a solid one.',
    problem: 'The planks of the footbridge are rotten. Every day **180 pupils** cross it.',
    evidence: '64 people came to the meeting of the quarter, and 61 agreed.',
    goal: 'Children walk to school safely all year round.',
    objectives: ['Build one footbridge', 'Strengthen two banks', 'A row too many'],
    activities: ['Take the old footbridge down (ashar)', 'Build the new footbridge'],
    responsible: 'Quarter committee',
    lines: ['Steel bars', 'Ashar: a day of work', 'A cost too many'],
    unit: 'piece',
    sustainability: 'The quarter committee looks after the footbridge and paints it once a year.',
    risks: 'In spring the water rises, so we build in autumn.',
    document: 'Decision of the meeting',
  },
};

/** An idea that no other run has: its title ends in a number of its own. */
export interface JourneyIdea {
  lang: Lang;
  words: IdeaWords;
  mark: string;
  /** Its public number, once it was begun. */
  number: number;
}

/** What is to be posted in `lang`. */
export function newIdea(lang: Lang): JourneyIdea {
  const mark = String(randomInt(1e7, 1e8));
  const words = WORDS[lang];
  return { lang, mark, number: 0, words: { ...words, title: `${words.title} ${mark}` } };
}

/** The title in Kyrgyz: the original, or the translation that the author adds. */
export const kyrgyzTitle = ({ mark }: JourneyIdea): string => `${WORDS.ky.title} ${mark}`;

/** The translation that stands beside the title. */
export const kyrgyzSummary = WORDS.ky.summary;

/** How a resident looks for it on a phone: another case of the word, and none of the special letters. */
export const typedOnAPhone = ({ mark }: JourneyIdea): string => `копуронун ${mark}`;
