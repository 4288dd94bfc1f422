import { LANGS } from '~/i18n/languages';
import { type IdeaContent, LONG_TEXTS } from './idea-content';

/** Parts of an idea that a change can touch, in the order of the page. Each has its name in the catalogues. */
export const IDEA_PARTS = [
  'title',
  'summary',
  'sector',
  'places',
  ...LONG_TEXTS,
  'objectives',
  'activities',
  'budget',
  'beneficiaries',
  'deadline',
  'contact',
  'picture',
] as const;
export type IdeaPart = (typeof IDEA_PARTS)[number];

type Facts = Record<IdeaPart, unknown>;

function factsOf(content: IdeaContent): Facts {
  const inAll = (pick: (text: NonNullable<IdeaContent['texts']['ky']>) => unknown) =>
    LANGS.map((lang) => {
      const text = content.texts[lang];
      return text ? pick(text) || null : null;
    });
  const longTexts = LONG_TEXTS.map((name) => [name, inAll((text) => text[name])]);
  return {
    title: inAll(({ title }) => title),
    summary: inAll(({ summary }) => summary),
    sector: content.sectorId,
    places: [content.placeId, [...content.otherPlaceIds].sort()],
    ...(Object.fromEntries(longTexts) as Record<(typeof LONG_TEXTS)[number], unknown>),
    objectives: content.objectives,
    activities: content.activities,
    budget: [content.budget, content.currency],
    beneficiaries: content.beneficiaries,
    deadline: content.seekingUntil,
    contact: content.contact,
    picture: content.pictureId,
  };
}

/** JSON with sorted keys: PostgreSQL keeps none of the order in which an object was written. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** Which parts differ between two revisions of an idea. */
export function changedParts(before: IdeaContent, after: IdeaContent): IdeaPart[] {
  const [old, young] = [factsOf(before), factsOf(after)];
  return IDEA_PARTS.filter((part) => canonical(old[part]) !== canonical(young[part]));
}
