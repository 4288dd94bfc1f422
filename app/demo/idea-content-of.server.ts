import type { IdeaContent, IdeaText } from '~/domain/ideas/idea-content';
import { LANGS, type Lang } from '~/i18n/languages';
import { newId } from '~/platform/ids.server';
import { parsePlain } from '~/platform/rich-text/rich-text.server';
import { referenceId } from '~db/seed/load.server';
import type { DemoIdea, DemoIdeaText } from './story';

const DAY = 86_400_000;

const rich = (plain: string | undefined) => (plain ? parsePlain(plain) : null);

function textOf(text: DemoIdeaText, origin: IdeaText['origin']): IdeaText {
  return {
    title: text.title,
    summary: text.summary,
    origin,
    problem: rich(text.problem),
    evidence: rich(text.evidence),
    goal: rich(text.goal),
    sustainability: rich(text.sustainability),
    risks: rich(text.risks),
  };
}

/** What the author of a demo idea would have typed into the form, as of `today`. */
export function ideaContentOf(idea: DemoIdea, today: Date): IdeaContent {
  const texts: Partial<Record<Lang, IdeaText>> = {};
  for (const lang of LANGS) {
    const text = idea.texts[lang];
    if (text) texts[lang] = textOf(text, lang === idea.lang ? 'author' : 'translator');
  }
  const until = idea.seekingInDays === undefined ? null : new Date(today.getTime() + idea.seekingInDays * DAY);
  const { total = null, women = null, youth = null, disabilities = null } = idea.beneficiaries ?? {};
  return {
    lang: idea.lang,
    sectorId: referenceId('sector', idea.sector),
    placeId: referenceId('place', idea.place),
    otherPlaceIds: (idea.otherPlaces ?? []).map((slug) => referenceId('place', slug)),
    texts,
    objectives: idea.objectives.map((text) => ({ id: newId(), text })),
    activities: idea.activities.map((activity) => ({ id: newId(), ...activity })),
    budget: idea.budget.map(({ unitPrice, ...line }) => ({
      id: newId(),
      ...line,
      unitPrice: Math.round(Number(unitPrice) * 100),
    })),
    currency: 'KGS',
    beneficiaries: { total, women, youth, disabilities },
    seekingUntil: until?.toISOString().slice(0, 10) ?? null,
    contact: contactOf(idea),
    pictureId: null,
  };
}

function contactOf({ author, publishContacts = false }: DemoIdea): IdeaContent['contact'] {
  // example.org and numbers that are nobody's: the demo must not lead to real people.
  return { name: '', phone: '', email: `${author}@example.org`, publish: publishContacts };
}
