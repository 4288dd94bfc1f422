import type { Lang, LocalText } from '~/i18n/languages';
import { newId } from '~/platform/ids.server';
import { IDEA_LIMITS } from './idea';
import {
  type Activity,
  type BudgetLine,
  emptyText,
  type IdeaContent,
  type IdeaText,
  type Objective,
} from './idea-content';
import type { StepValues, WritingStep } from './idea-step.schema.server';
import type { ParsedStep } from './parse-step.server';

type Change<S extends WritingStep> = (content: IdeaContent, values: StepValues[S], lang: Lang) => IdeaContent;

/**
 * A step's form as a change of the draft: `lang` is the language of the words in it. Sector and places are ids here.
 * Pure; keeps what was not sent.
 */
export function changeOf<S extends WritingStep>({ step, values }: ParsedStep<S>, lang: Lang) {
  return (content: IdeaContent): IdeaContent => (CHANGES[step] as Change<S>)(content, values, lang);
}

const CHANGES: { [S in WritingStep]: Change<S> } = {
  problem(content, values, lang) {
    const { title, summary, problem, evidence, origin } = values;
    return {
      ...withText(content, lang, { title, summary, problem, evidence, origin }),
      ...(lang === content.lang && placesAndSector(content, values)),
    };
  },
  goal(content, { goal, objectives, origin }, lang) {
    return {
      ...withText(content, lang, { goal, origin }),
      objectives: mergeRows(content, lang, content.objectives, objectives, objectiveOf),
    };
  },
  activities(content, { activities }, lang) {
    return { ...content, activities: mergeRows(content, lang, content.activities, activities, activityOf) };
  },
  budget(content, { budget, seekingUntil }, lang) {
    return {
      ...content,
      budget: mergeRows(content, lang, content.budget, budget, budgetLineOf),
      seekingUntil: seekingUntil === undefined ? content.seekingUntil : seekingUntil,
    };
  },
  people(content, { beneficiaries, sustainability, risks, contact, origin }, lang) {
    return {
      ...withText(content, lang, { sustainability, risks, origin }),
      beneficiaries: merged(content.beneficiaries, beneficiaries),
      contact: merged(content.contact, contact),
    };
  },
};

/** `base` with those of `change` that were sent. */
function merged<T extends object>(base: T, change: { [K in keyof T]?: T[K] | undefined } = {}): T {
  const sent = Object.entries(change).filter(([, value]) => value !== undefined);
  return { ...base, ...(Object.fromEntries(sent) as Partial<T>) };
}

function placesAndSector(content: IdeaContent, { sector, place, otherPlaces }: StepValues['problem']) {
  const placeId = place === undefined ? content.placeId : place || null;
  const others = otherPlaces?.filter((other) => other !== '' && other !== placeId) ?? content.otherPlaceIds;
  return {
    sectorId: sector === undefined ? content.sectorId : sector || null,
    placeId,
    otherPlaceIds: [...new Set(others)].slice(0, IDEA_LIMITS.otherPlaces),
  };
}

type SentText = { [K in keyof IdeaText]?: IdeaText[K] | undefined };

/** The words in one language. The original's are always its author's; an untouched translation is not begun. */
function withText(content: IdeaContent, lang: Lang, sent: SentText): IdeaContent {
  const isOriginal = lang === content.lang;
  const before = content.texts[lang];
  const text = merged(before ?? emptyText('author'), isOriginal ? { ...sent, origin: 'author' } : sent);
  const hasWords = Object.entries(text).some(([name, value]) => name !== 'origin' && value !== '' && value !== null);
  if (!isOriginal && !before && !hasWords) return content;
  // Another title means that an imported text was written anew, in the language of its place.
  if (text.title !== before?.title) delete text.written;
  return { ...content, texts: { ...content.texts, [lang]: text } };
}

/** `texts` with the words of one language; empty words leave it. */
function withWords(texts: LocalText, lang: Lang, words: string | undefined): LocalText {
  if (words === undefined) return texts;
  const { [lang]: _, ...others } = texts;
  return words === '' ? others : { ...others, [lang]: words };
}

type SentRow = { id?: string | undefined };
type RowOf<R, S> = (row: R | undefined, sent: S, lang: Lang) => R;

/**
 * The rows of the form over those of the draft, found by id. In the original's language the form is the whole list:
 * what it lacks is removed, what is new gets an id, and rows without a word are left out. A translation only adds words.
 */
function mergeRows<R extends { id: string }, S extends SentRow>(
  content: IdeaContent,
  lang: Lang,
  rows: R[],
  sent: S[] | undefined,
  rowOf: RowOf<R, S>,
): R[] {
  if (!sent) return rows;
  const left = new Map(rows.map((row) => [row.id, row]));
  if (lang !== content.lang) {
    for (const row of sent) {
      const known = left.get(row.id ?? '');
      if (known) left.set(known.id, rowOf(known, row, lang));
    }
    return [...left.values()];
  }
  return sent.flatMap((row) => {
    const known = left.get(row.id ?? '');
    if (!known && isBlank(row)) return [];
    left.delete(row.id ?? '');
    const next = rowOf(known, row, lang);
    return isBlank(row) ? [] : [next];
  });
}

/** The choices of a row always have a value: they say nothing about whether somebody filled it in. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(['id', 'source', 'need']);

/** True where nothing was filled in that can be read. */
function isBlank(row: object): boolean {
  const says = (value: unknown) => value !== undefined && value !== '' && value !== null && value !== 0;
  return !Object.entries(row).some(([name, value]) => !SAYS_NOTHING.has(name) && says(value));
}

const objectiveOf: RowOf<Objective, { id?: string; text?: string }> = (row, sent, lang) => ({
  id: row?.id ?? newId(),
  text: withWords(row?.text ?? {}, lang, sent.text),
});

const activityOf: RowOf<Activity, NonNullable<StepValues['activities']['activities']>[number]> = (row, sent, lang) => ({
  id: row?.id ?? newId(),
  title: withWords(row?.title ?? {}, lang, sent.title),
  responsible: withWords(row?.responsible ?? {}, lang, sent.responsible),
  ...merged({ from: row?.from ?? null, to: row?.to ?? null }, { from: sent.from, to: sent.to }),
});

const budgetLineOf: RowOf<BudgetLine, NonNullable<StepValues['budget']['budget']>[number]> = (row, sent, lang) => ({
  id: row?.id ?? newId(),
  title: withWords(row?.title ?? {}, lang, sent.title),
  unit: withWords(row?.unit ?? {}, lang, sent.unit),
  quantity: sent.quantity ?? row?.quantity ?? '',
  unitPrice: sent.unitPrice ?? row?.unitPrice ?? 0,
  source: sent.source ?? row?.source ?? 'requested',
  need: sent.need ?? row?.need ?? 'must_have',
});
