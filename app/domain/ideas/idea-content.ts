import type { Lang, LocalText } from '~/i18n/languages';
import type { RichText } from '~/platform/rich-text/rich-text';

export const LONG_TEXTS = ['problem', 'evidence', 'goal', 'sustainability', 'risks'] as const;
export type LongText = (typeof LONG_TEXTS)[number];

export const BUDGET_SOURCES = ['requested', 'own_cash', 'own_in_kind', 'local_budget', 'partner'] as const;
export type BudgetSource = (typeof BUDGET_SOURCES)[number];

export const BUDGET_NEEDS = ['must_have', 'nice_to_have'] as const;
export type BudgetNeed = (typeof BUDGET_NEEDS)[number];

export const TEXT_ORIGINS = ['author', 'translator', 'machine'] as const;
export type TextOrigin = (typeof TEXT_ORIGINS)[number];

/** The words of an idea in one language. */
export type IdeaText = {
  title: string;
  summary: string;
  origin: TextOrigin;
  /**
   * The tag (BCP 47) of the language that the words are really in, where it is none of ours: an imported text keeps
   * its language, and stands in the place of one of ours until somebody writes it in that.
   */
  written?: string;
} & Record<LongText, RichText | null>;

export interface Objective {
  id: string;
  text: LocalText;
}

/** Months count from the start of the project; 1 is the first. */
export interface Activity {
  id: string;
  title: LocalText;
  responsible: LocalText;
  from: number | null;
  to: number | null;
}

export interface BudgetLine {
  id: string;
  title: LocalText;
  unit: LocalText;
  /** An exact decimal with at most three places, as text: "12.5". */
  quantity: string;
  /** Tyiyn for one unit. */
  unitPrice: number;
  source: BudgetSource;
  need: BudgetNeed;
}

export interface Beneficiaries {
  total: number | null;
  women: number | null;
  youth: number | null;
  disabilities: number | null;
}

export interface Contact {
  name: string;
  phone: string;
  email: string;
  /** The author's consent to show these data to everybody. */
  publish: boolean;
}

/** Everything that an author writes about an idea: the working draft, and each immutable revision. */
export interface IdeaContent {
  lang: Lang;
  sectorId: string | null;
  placeId: string | null;
  otherPlaceIds: string[];
  texts: Partial<Record<Lang, IdeaText>>;
  objectives: Objective[];
  activities: Activity[];
  budget: BudgetLine[];
  currency: string;
  beneficiaries: Beneficiaries;
  /** ISO date until which money is sought, or null. */
  seekingUntil: string | null;
  contact: Contact;
  pictureId: string | null;
}

/** An empty idea in `lang`. */
export function emptyContent(lang: Lang, placeId: string | null): IdeaContent {
  return {
    lang,
    sectorId: null,
    placeId,
    otherPlaceIds: [],
    texts: { [lang]: emptyText('author') },
    objectives: [],
    activities: [],
    budget: [],
    currency: 'KGS',
    beneficiaries: { total: null, women: null, youth: null, disabilities: null },
    seekingUntil: null,
    contact: { name: '', phone: '', email: '', publish: false },
    pictureId: null,
  };
}

/** A text of an idea before anything is written in that language. */
export function emptyText(origin: TextOrigin): IdeaText {
  return {
    title: '',
    summary: '',
    origin,
    problem: null,
    evidence: null,
    goal: null,
    sustainability: null,
    risks: null,
  };
}

/** The text in the language in which the idea was first written. */
export function originalText(content: IdeaContent): IdeaText {
  return content.texts[content.lang] ?? emptyText('author');
}

/** Languages in which the idea has at least a title and a summary. */
export function writtenLangs(content: IdeaContent): Lang[] {
  return (Object.keys(content.texts) as Lang[]).filter((lang) => {
    const text = content.texts[lang];
    return text !== undefined && text.title !== '' && text.summary !== '';
  });
}

/** The tag (BCP 47) by which a page marks the words that stand under `lang`. */
export function markedLang(content: IdeaContent, lang: Lang): string {
  return content.texts[lang]?.written ?? lang;
}
