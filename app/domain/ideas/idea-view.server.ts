import { LANGS, type Lang, type LocalText, pickText } from '~/i18n/languages';
import { toHtml } from '~/platform/rich-text/rich-text.server';
import {
  type Contact,
  emptyText,
  type IdeaContent,
  LONG_TEXTS,
  type LongText,
  markedLang,
  writtenLangs,
} from './idea-content';
import { lineAmount, shareOf, sumBudget } from './idea-money';
import type { IdeaNames, IdeaView, ViewFile, ViewPicture, ViewSection } from './idea-view';

/** Long texts as they were rendered when the revision was saved, by language. */
export type RenderedTexts = Partial<Record<Lang, Record<LongText, string>>>;

export interface IdeaViewParts {
  content: IdeaContent;
  /** The reader's language. */
  lang: Lang;
  names: IdeaNames;
  picture?: ViewPicture | null;
  files?: ViewFile[];
  /** The stored HTML of a revision; without it (a draft) the texts are rendered now. */
  rendered?: RenderedTexts;
}

/** Tells an idea in the reader's language, or in its own where that is missing; money and shares are computed. */
export function ideaView({ content, lang, names, picture, files, rendered }: IdeaViewParts): IdeaView {
  const langs = writtenLangs(content);
  const shown = langs.includes(lang) ? lang : content.lang;
  const text = content.texts[shown] ?? emptyText('author');
  const money = sumBudget(content.budget);
  const pick = (texts: LocalText) => {
    const picked = pickText(texts, lang, content.lang);
    return { text: picked.text, lang: markedLang(content, picked.lang) };
  };
  const mustHave = content.budget.filter(({ source, need }) => source === 'requested' && need === 'must_have');
  return {
    lang: shown,
    markedLang: markedLang(content, shown),
    original: content.lang,
    langs,
    origin: text.origin,
    title: text.title,
    summary: text.summary,
    sections: LONG_TEXTS.flatMap((name) => sectionOf(content, name, shown, rendered)),
    names,
    objectives: content.objectives.map((row) => ({ id: row.id, ...pick(row.text) })),
    activities: content.activities.map((row) => ({
      ...row,
      title: pick(row.title),
      responsible: pick(row.responsible),
    })),
    months: Math.max(0, ...content.activities.map(({ from, to }) => to ?? from ?? 0)),
    budget: content.budget.map((line) => ({
      ...line,
      title: pick(line.title),
      unit: pick(line.unit),
      amount: lineAmount(line),
    })),
    currency: content.currency,
    money,
    requestedMustHave: sumBudget(mustHave).requested,
    ownShare: shareOf(money.own, money.total),
    beneficiaries: content.beneficiaries,
    seekingUntil: content.seekingUntil,
    contact: publishedContact(content.contact),
    picture: picture ?? null,
    files: files ?? [],
  };
}

/** The long text in the language shown, else in the original's, else in any; nothing where nobody wrote it. */
function sectionOf(content: IdeaContent, name: LongText, shown: Lang, rendered?: RenderedTexts): ViewSection[] {
  for (const lang of [shown, content.lang, ...LANGS]) {
    const document = content.texts[lang]?.[name];
    if (!document) continue;
    // Below the h2 of its section of the page, as `addRevision` renders it.
    const html = rendered?.[lang]?.[name] ?? toHtml(document, { headingOffset: 1 });
    if (html !== '') return [{ name, html, lang: markedLang(content, lang) }];
  }
  return [];
}

/** Contact data by consent only: what is not published never reaches a page. */
function publishedContact({ publish, ...contact }: Contact): IdeaView['contact'] {
  return publish && (contact.phone !== '' || contact.email !== '') ? contact : null;
}
