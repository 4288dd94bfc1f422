import type { Lang, LocalText } from '~/i18n/languages';
import { writeSom } from '~/platform/number-input';
import { toPlain } from '~/platform/rich-text/rich-text.server';
import type { FormValues } from './editor-page';
import { emptyText, type IdeaContent } from './idea-content';
import type { WritingStep } from './idea-step.schema.server';

/** What stands in a step's form for this draft: the reverse of `changeOf`, with ids as there. `lang` is that of the words. */
export function stepValues(step: WritingStep, content: IdeaContent, lang: Lang): FormValues {
  const values = VALUES[step](content, lang);
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value === null ? '' : String(value)]));
}

type Loose = Record<string, string | number | null>;

const VALUES: Record<WritingStep, (content: IdeaContent, lang: Lang) => Loose> = {
  problem: (content, lang) => ({
    ...textValues(content, lang, ['title', 'summary', 'problem', 'evidence', 'origin']),
    sector: content.sectorId,
    place: content.placeId,
    ...Object.fromEntries(content.otherPlaceIds.map((id, number) => [`otherPlaces.${number}`, id])),
  }),
  goal: (content, lang) => ({
    ...textValues(content, lang, ['goal', 'origin']),
    ...rowValues('objectives', content.objectives, ({ text }) => ({ text: words(text, lang) })),
  }),
  activities: (content, lang) =>
    rowValues('activities', content.activities, ({ title, responsible, from, to }) => ({
      title: words(title, lang),
      responsible: words(responsible, lang),
      from,
      to,
    })),
  budget: (content, lang) => ({
    ...rowValues('budget', content.budget, ({ title, unit, quantity, unitPrice, source, need }) => ({
      title: words(title, lang),
      unit: words(unit, lang),
      quantity,
      unitPrice: unitPrice === 0 ? '' : writeSom(unitPrice),
      source,
      need,
    })),
    ...dateValues('seekingUntil', content.seekingUntil),
  }),
  people: (content, lang) => ({
    ...textValues(content, lang, ['sustainability', 'risks', 'origin']),
    ...prefixed('beneficiaries', content.beneficiaries),
    ...prefixed('contact', { ...content.contact, publish: content.contact.publish ? 'yes' : 'no' }),
  }),
};

type TextName = Exclude<keyof ReturnType<typeof emptyText>, 'written'>;

function textValues(content: IdeaContent, lang: Lang, names: TextName[]): Loose {
  const text = content.texts[lang] ?? emptyText('author');
  return Object.fromEntries(
    names.map((name) => {
      const value = text[name];
      return [name, typeof value === 'object' ? value && toPlain(value) : value];
    }),
  );
}

const words = (texts: LocalText, lang: Lang): string => texts[lang] ?? '';

function prefixed(prefix: string, values: object): Loose {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix}.${name}`, value]));
}

function rowValues<R extends { id: string }>(prefix: string, rows: R[], valuesOf: (row: R) => Loose): Loose {
  return Object.assign(
    {},
    ...rows.map((row, number) => prefixed(`${prefix}.${number}`, { id: row.id, ...valuesOf(row) })),
  );
}

/** Without leading zeros, as people write a date. */
function dateValues(name: string, day: string | null): Loose {
  const [year = '', month = '', date = ''] = day?.split('-').map((part) => String(Number(part))) ?? [];
  return { [`${name}.day`]: date, [`${name}.month`]: month, [`${name}.year`]: year };
}

/** The list of that name in a draft; undefined where drafts have none. */
export function stepRows(content: IdeaContent, name: string): readonly { id: string }[] | undefined {
  return name === 'objectives' || name === 'activities' || name === 'budget' ? content[name] : undefined;
}
