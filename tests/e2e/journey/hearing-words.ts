import { randomInt } from 'node:crypto';
import type { LocalText } from '../../../app/i18n/languages';
import { inDays } from '../clock';

const MINUTES = 30;

/** Where the hearings of the journeys are held: the municipality of these officers, and its place. */
export const MUNICIPALITY = { officer: 'officer-toktogul', clerk: 'clerk-toktogul', place: 'toktogul-city' } as const;

/** A hearing that no other run has: its title ends in a number of its own. */
export interface JourneyHearing {
  mark: string;
  /** Its public number, once it was begun. */
  number: number;
  titles: Required<LocalText>;
  startsAt: Date;
  /** The last moment for remarks, and the planned end of the meeting. */
  endsAt: Date;
  minutes: number;
}

/** What is to be held: tomorrow at two, for half an hour. */
export function newHearing(): JourneyHearing {
  const mark = String(randomInt(1e7, 1e8));
  const startsAt = inDays(1, 14);
  return {
    mark,
    number: 0,
    titles: {
      ky: `Токтогулдун бюджетинин долбоору ${mark}`,
      ru: `Проект бюджета Токтогула ${mark}`,
      en: `Draft budget of Toktogul ${mark}`,
    },
    startsAt,
    endsAt: new Date(startsAt.getTime() + MINUTES * 60_000),
    minutes: MINUTES,
  };
}

/** What people say to one another on the way. The mark keeps apart what several journeys say. */
export const hearingSpeech = (mark: string) => ({
  decides: 'Шаардык кеңеш келерки жылдын бюджетин бекитет.',
  summary: 'Көчө жарыгына жана сууга көбүрөөк акча бөлүнөт.',
  venue: 'Токтогул шаары, мэриянын чоң залы',
  chair: 'Асанов Бакыт',
  secretary: 'Эсенова Гүлнара',
  contact: { name: 'Бекова Айнура', phone: '+996 3747 5-00-00', email: 'ugu@example.org' },
  vote: `Көчө жарыгы биринчи болсунбу? ${mark}`,
  points: ['Бюджеттин долбоору', 'Суроолор жана сунуштар'] as const,
  question: `Суу түтүгү качан алмашат? ${mark}`,
  proposal: `Мектептин көчөсүнө он жарык коюлсун. ${mark}`,
  moneyFrom: 'Мэриянын резервинен',
  atDesk: `Базардын арыгы тазалансын. ${mark}`,
  person: `Сейде Апа ${mark}`,
  record: `Баяндама угулду, эки суроо берилди. ${mark}`,
  hands: `Жарыкты биринчи кылабызбы? ${mark}`,
  conclusions: `Жарык менен суу биринчи деп макулдашылды. ${mark}`,
  correction: `Экинчи пунктта үч суроо болгон. ${mark}`,
  corrected: 'Оңдолду: үч суроо.',
  answered: `Түтүк келерки жылы майда алмашат. ${mark}`,
  inPart: `Беш жарыкка акча каралды. ${mark}`,
  objection: `Калган беш жарык качан? ${mark}`,
  second: `Калган беши келерки жылы коюлат. ${mark}`,
  official: { name: 'Маматова Айсулуу', post: 'Финансы бөлүмүнүн башчысы' },
  resolution: `№ ${mark.slice(-4)}`,
  resolved: 'Бюджет бекитилсин, көчө жарыгына кошумча акча бөлүнсүн.',
  note: 'Беш жарык: Мектеп көчөсү.',
  done: 'Бешөө тең орнотулду.',
});

export type HearingSpeech = ReturnType<typeof hearingSpeech>;
