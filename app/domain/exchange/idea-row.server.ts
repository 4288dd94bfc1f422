import { IDEA_LIMITS } from '~/domain/ideas/idea';
import {
  type BudgetLine,
  type BudgetSource,
  emptyContent,
  emptyText,
  type IdeaContent,
  type IdeaText,
  LONG_TEXTS,
} from '~/domain/ideas/idea-content';
import type { Registers } from '~/domain/places/registers.queries.server';
import { isLang, LANGS, type Lang } from '~/i18n/languages';
import { newId } from '~/platform/ids.server';
import { parsePlain } from '~/platform/rich-text/rich-text.server';
import type { CsvColumns } from './csv-rows.server';
import type { RowReader } from './row-reader.server';

const EXTERNAL_ID_MAX = 120;
const SOURCE_MAX = 500;

const TEXTS = ['title', 'summary', ...LONG_TEXTS] as const;

/** Where the words of another language stand until somebody writes them in one of ours. */
const PLACE_OF_FOREIGN: Lang = 'en';

const BUDGET_COLUMNS: Record<string, BudgetSource> = {
  requested: 'requested',
  own: 'own_cash',
  own_in_kind: 'own_in_kind',
  local_budget: 'local_budget',
  partner: 'partner',
};

/** The header of docs/import-ideas.md. */
export const IDEA_COLUMNS: CsvColumns = {
  required: ['external_id', 'author', 'lang', 'title'],
  optional: [
    ...TEXTS.filter((name) => name !== 'title'),
    ...TEXTS.flatMap((name) => LANGS.map((lang) => `${name}_${lang}`)),
    'sector',
    'place',
    'other_places',
    'currency',
    ...Object.keys(BUDGET_COLUMNS),
    'beneficiaries',
    'women',
    'youth',
    'disabilities',
    'seeking_until',
    'source',
  ],
};

export interface IdeaRow {
  externalId: string;
  source: string | undefined;
  content: IdeaContent;
}

/** The idea in a row. What is wrong is noted with the row; then the content is not to be used. */
export function ideaRow(row: RowReader, registers: Registers): IdeaRow {
  const { lang, written } = langOf(row);
  const texts = textsOf(row, lang, written);
  const { places, sectors } = registers;
  const slugs = places.all.map(({ slug }) => slug);
  const sectorSlugs = sectors.all.map(({ slug }) => slug);
  const place = row.known('place', places.bySlug, 'a place of the register', slugs);
  const others = row.allKnown('other_places', places.bySlug, 'a place of the register', slugs);
  const count = (column: string) => row.count(column, IDEA_LIMITS.beneficiaries);
  const content: IdeaContent = {
    ...emptyContent(lang, place?.id ?? null),
    texts,
    sectorId: row.known('sector', sectors.bySlug, 'a sector', sectorSlugs)?.id ?? null,
    otherPlaceIds: others.map(({ id }) => id).filter((id) => id !== place?.id),
    budget: budgetOf(row, lang, texts[lang]?.title ?? ''),
    currency: currencyOf(row),
    beneficiaries: {
      total: count('beneficiaries'),
      women: count('women'),
      youth: count('youth'),
      disabilities: count('disabilities'),
    },
    seekingUntil: row.day('seeking_until'),
  };
  return {
    externalId: row.needed('external_id', EXTERNAL_ID_MAX),
    source: row.text('source', SOURCE_MAX) || undefined,
    content,
  };
}

/** The language of a row, and its tag where it is none of ours. */
function langOf(row: RowReader): { lang: Lang; written?: string } {
  const tag = row.needed('lang', 35);
  if (isLang(tag) || tag === '') return { lang: isLang(tag) ? tag : PLACE_OF_FOREIGN };
  try {
    const [written] = Intl.getCanonicalLocales(tag);
    if (written && isLang(written)) return { lang: written };
    return { lang: PLACE_OF_FOREIGN, written };
  } catch {
    row.wrong('lang', `“${tag}” is no language. Write its code, such as ky, ru, en or pl.`);
    return { lang: PLACE_OF_FOREIGN };
  }
}

/** The original's words, and translations from the columns that end with a language. */
function textsOf(row: RowReader, original: Lang, written: string | undefined): IdeaContent['texts'] {
  row.refuseEmpty('title');
  const texts: IdeaContent['texts'] = {
    [original]: { ...textOf(row, 'author', (name) => name), ...(written && { written }) },
  };
  for (const lang of LANGS) {
    const columns = TEXTS.map((name) => `${name}_${lang}`);
    const given = columns.find((column) => row.has(column));
    if (!given) continue;
    if (lang === original) {
      const why = written ? 'its place holds the original. Leave it out' : 'is the original’s language. Use the column';
      row.wrong(given, `${why}${written ? '.' : ` ${given.slice(0, -3)}.`}`);
      continue;
    }
    texts[lang] = textOf(row, 'translator', (name) => `${name}_${lang}`);
  }
  return texts;
}

function textOf(row: RowReader, origin: IdeaText['origin'], columnOf: (name: string) => string): IdeaText {
  const text = emptyText(origin);
  text.title = row.text(columnOf('title'), IDEA_LIMITS.title);
  text.summary = row.text(columnOf('summary'), IDEA_LIMITS.summary);
  for (const name of LONG_TEXTS) {
    const plain = row.text(columnOf(name), IDEA_LIMITS.longText);
    if (plain !== '') text[name] = parsePlain(plain);
  }
  return text;
}

/** One line for each amount, called as the idea is: the file says no more about it. */
function budgetOf(row: RowReader, lang: Lang, title: string): BudgetLine[] {
  return Object.entries(BUDGET_COLUMNS).flatMap(([column, source]): BudgetLine[] => {
    const unitPrice = row.amount(column);
    if (!unitPrice) return [];
    if (unitPrice > IDEA_LIMITS.lineAmount) {
      row.wrong(column, 'is too large. Check the number of digits.');
      return [];
    }
    return [{ id: newId(), title: { [lang]: title }, unit: {}, quantity: '1', unitPrice, source, need: 'must_have' }];
  });
}

function currencyOf(row: RowReader): string {
  const code = row.text('currency', 40) || 'KGS';
  if (Intl.supportedValuesOf('currency').includes(code)) return code;
  row.wrong('currency', `“${code}” is no currency. Write its code in capitals, such as KGS or PLN.`);
  return 'KGS';
}
