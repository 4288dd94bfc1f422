import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '~/i18n/languages';

const FOLDER = path.resolve(import.meta.dirname, '../app/i18n');
const MOST_WORDS = 20;

const NAMESPACES = [
  'accounts',
  'aid',
  'answers',
  'boards',
  'budgets',
  'calls',
  'common',
  'discussion',
  'editor',
  'errors',
  'funding',
  'grants',
  'hearings',
  'ideas',
  'mails',
  'market',
  'me',
  'meeting',
  'moderation',
  'organisations',
  'pages',
  'places',
  'projects',
  'protocol',
  'remarks',
  'scores',
  'talks',
  'tariffs',
  'windows',
] as const;

/** Words that we gave up for others (docs/terms.md), and words of offices that say nothing. */
const GIVEN_UP: Record<Lang, RegExp> = {
  ky: /бара[кг](?!ча)|демейки|стать[яи]|кеңеш берүүчү|иш жүзү(?!нд)|каттоо эсеби|өз салым|арыз|жамааттык уюм|жооптуу жер|тиркемелер|приложение|заявка|кнопка/iu,
  ru: /сектор|финансирующ|короткий список|учётн|стади[яи]|снимок|приватност|свой вклад|данн(?:ый|ая|ое) сайт|осуществля|является необходимым|нажмите здесь|зафиксирован|Киргиз/iu,
  en: /\bdonors?\b(?!\.kg)|(?<!e-)\bmails?\b(?! server)|please note|click here|utili[sz]e|in order to|beneficiar|\bnought\b/iu,
};

/** Where an old word is right: a kind of organisation, a quoted source, a sheet of a workbook. */
const RIGHT_HERE = new Set([
  'en common.org_donor_agency',
  'en organisations.kind_hint',
  'en pages.about_p_origin_2',
  'en pages.rules_p_who_2',
  'ky budgets.import_error_empty',
  'ky budgets.import_error_sheet',
  'ky budgets.import_error_too_wide',
  'ky budgets.import_sheet',
  'ky budgets.import_sheet_hint',
]);

const read = (lang: Lang, namespace: string): [key: string, message: string][] =>
  Object.entries(JSON.parse(readFileSync(path.join(FOLDER, lang, `${namespace}.json`), 'utf8')));

/** The longest reading of a message: of each plural its last form, of each value its name. */
function spoken(message: string): string {
  const others = message.replace(/\{\w+, plural,(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/g, (plural) => {
    const start = plural.lastIndexOf('other {');
    return plural.slice(start + 'other {'.length, -2);
  });
  return others.replace(/\{(\w+)[^{}]*\}/g, '$1');
}

const sentencesOf = (message: string) => spoken(message).split(/(?<=[.!?…])\s+|\n+/);
const wordsOf = (sentence: string) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}#]/u.test(word)).length;

describe.each(LANGS)('the texts in %s', (lang) => {
  const texts = NAMESPACES.flatMap((namespace) =>
    read(lang, namespace).map(([key, message]) => ({ name: `${lang} ${namespace}.${key}`, message })),
  );

  it(`have no sentence of more than ${MOST_WORDS} words`, () => {
    const long = texts.flatMap(({ name, message }) =>
      sentencesOf(message)
        .filter((sentence) => wordsOf(sentence) > MOST_WORDS)
        .map((sentence) => `${name}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  it('use one word for one thing', () => {
    const found = texts
      .filter(
        ({ name, message }) => GIVEN_UP[lang].test(message.replaceAll(/\{\w+[^{}]*\}/g, '')) && !RIGHT_HERE.has(name),
      )
      .map(({ name, message }) => `${name}: ${message}`);
    expect(found).toEqual([]);
  });

  it('quote as the language does and leave no stray spaces', () => {
    const quotes = lang === 'en' ? /["«»]/ : /["“”]/;
    const wrong = texts.filter(({ message }) => quotes.test(message) || /[^☐] {2}| [,.!;]|^\s/.test(message));
    expect(wrong).toEqual([]);
  });
});
