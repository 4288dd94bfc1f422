import { ideasOsh1 } from '../../../app/demo/content/ideas-osh-1';
import { pickText } from '../../../app/i18n/languages';
import type { JourneyCall } from './calls';
import type { JourneyIdea } from './idea-words';

const HOUR = 3_600_000;

/** A call that no other run has: it closes in two hours. */
export const newCall = (mark: string): JourneyCall => ({
  title: `Чакан долбоорлор сынагы ${mark}`,
  text: 'Мектепке баруучу жолду коопсуз кылган идеяларды күтөбүз.',
  budget: '1 000 000',
  paper: 'Жыйындын протоколу',
  closesAt: new Date(Date.now() + 2 * HOUR),
});

/** An idea of the demo that is on the funder's shortlist, to compare with: only its title is asked for. */
export function demoRival(idea: JourneyIdea): JourneyIdea {
  const rival = ideasOsh1.find(({ key }) => key === 'osh-street-lighting');
  const titles = Object.entries(rival?.texts ?? {}).map(([lang, text]) => [lang, text?.title] as const);
  const { text: title } = pickText(Object.fromEntries(titles), idea.lang);
  return { ...idea, words: { ...idea.words, title } };
}

/** What people say to one another on the way. The mark keeps apart what several journeys write. */
export const fundingSpeech = (mark: string) => ({
  window: `Мектепке жол ${mark}`,
  ownWindow: `Өзүбүз үчүн ${mark}`,
  tag: `жол-${mark}`,
  note: `Мэрия менен сүйлөшөлү. ${mark}`,
  corrected: `Мэрия менен сүйлөштүк. ${mark}`,
  weighed: `Жер маселеси чечилген. ${mark}`,
  weighedToo: `Баалар текшерилди. ${mark}`,
  message: `Идеяңыз бизге жакты. ${mark}`,
  question: `Көпүрөнү ким карайт? ${mark}`,
  answer: `Квартал комитети карайт. ${mark}`,
  declined: `Сметаны тактоо керек. ${mark}`,
  appeal: `Смета такталган, кайра караңыз. ${mark}`,
  reply: `Смета туура экен. ${mark}`,
  conditions: `Мэриянын макулдугу болсо. ${mark}`,
  brought: `Ашар: эки күндүк жумуш ${mark}`,
  completed: `Көпүрө бүттү. ${mark}`,
  accepted: `Көпүрө бекем, кабыл алдык. ${mark}`,
});

/** What the author plans, measures and tells while the money is spent. */
export const progressSpeech = (mark: string) => ({
  milestone: `Көпүрөнү куруу ${mark}`,
  reason: `Жазгы суу көтөрүлдү. ${mark}`,
  indicator: `Оңдолгон жол ${mark}`,
  unit: 'метр',
  report: `Түркүктөр орнотулду. ${mark}`,
  photo: `Көпүрөнүн эки түркүгү ${mark}`,
  corrected: `Төрт түркүк орнотулду. ${mark}`,
  correction: `Түркүктөрдүн саны айтылган эмес. ${mark}`,
});

/** The funder of the journeys, by the names of its two people. */
export const FUNDER = {
  key: 'too-fondu',
  owner: 'donor-lead',
  officer: 'donor-officer',
  officerName: 'Азамат Шабданов',
} as const;

/** The officer who accepts what is built in the place of the journeys. */
export const INSPECTOR = 'officer-osh';
