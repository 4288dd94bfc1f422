import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '~/i18n/languages';

const FOLDER = path.resolve(import.meta.dirname, '../app/i18n');
const NAMESPACES = readdirSync(path.join(FOLDER, 'ky')).map((file) => file.replace('.json', ''));

const read = (lang: Lang, namespace: string): Record<string, string> =>
  JSON.parse(readFileSync(path.join(FOLDER, lang, `${namespace}.json`), 'utf8'));

type Node = ReturnType<IntlMessageFormat['getAst']>[number];

/** Names of the values and, of plurals, the forms that a message has. */
function shapeOf(nodes: Node[]): { values: Set<string>; plurals: Map<string, string[]> } {
  const values = new Set<string>();
  const plurals = new Map<string, string[]>();
  const visit = (list: Node[]) => {
    for (const node of list) {
      if ('value' in node && node.type !== 0) values.add(String(node.value));
      if ('options' in node) {
        if ('offset' in node) plurals.set(String(node.value), Object.keys(node.options));
        for (const option of Object.values(node.options)) visit(option.value);
      }
    }
  };
  visit(nodes);
  return { values, plurals };
}

const shape = (message: string, lang: Lang) =>
  shapeOf(new IntlMessageFormat(message, lang, undefined, { ignoreTag: true }).getAst());

function sourceText(folder: string): string {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => {
      const name = path.join(folder, entry.name);
      if (entry.isDirectory()) return entry.name === 'content' ? '' : sourceText(name);
      return /\.(ts|tsx)$/.test(entry.name) && !/\.test\./.test(entry.name) ? readFileSync(name, 'utf8') : '';
    })
    .join('\n');
}

describe.each(NAMESPACES)('the catalogue %s', (namespace) => {
  const ky = read('ky', namespace);

  it.each(['ru', 'en'] as const)('has in %s exactly the messages that Kyrgyz has', (lang) => {
    expect(Object.keys(read(lang, namespace)).sort()).toEqual(Object.keys(ky).sort());
  });

  it('takes the same values in every language, and every plural form that the language has', () => {
    const wrong: string[] = [];
    for (const lang of LANGS) {
      const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
      for (const [key, message] of Object.entries(read(lang, namespace))) {
        const { values, plurals } = shape(message, lang);
        const expected = shape(ky[key] ?? '', 'ky').values;
        if ([...values].sort().join() !== [...expected].sort().join()) wrong.push(`${lang} ${key}: other values`);
        for (const [name, options] of plurals) {
          const missing = forms.filter((form) => !options.includes(form));
          if (missing.length > 0) wrong.push(`${lang} ${key}: {${name}} lacks ${missing.join(', ')}`);
        }
        if (message.trim() === '') wrong.push(`${lang} ${key}: empty`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('the catalogues', () => {
  it('hold no message that nothing shows', () => {
    const source = sourceText(path.resolve(FOLDER, '..'));
    const quoted = new Set([...source.matchAll(/['"`]([a-z]+\.[a-z0-9_]+)['"`]/g)].map((match) => match[1]));
    // A template shows every key that it can become; one without a word of its own would show all, and shows none.
    const templates = [...source.matchAll(/`([a-z]+\.[a-z0-9_]*\$\{[^`]*)`/g)]
      .map((match) => match[1] ?? '')
      .filter((template) => /\.[a-z0-9]|\}_?[a-z]/.test(template))
      .map((template) => new RegExp(`^${template.replace('.', '\\.').replace(/\$\{[^}]*\}/g, '[a-z0-9_]+')}$`));
    const shown = (key: string) => quoted.has(key) || templates.some((template) => template.test(key));
    const unused = NAMESPACES.flatMap((namespace) =>
      Object.keys(read('ky', namespace))
        .map((key) => `${namespace}.${key}`)
        .filter((key) => !shown(key)),
    );
    expect(unused).toEqual([]);
  });

  it('write сом and Кыргызстан as people here do', () => {
    // In Kyrgyz "киргизүү" is to bring in: only in Russian is Киргизия a name of the country.
    const foreign: Record<Lang, RegExp> = { ky: /KGS|⃀/, ru: /KGS|⃀|киргиз/i, en: /KGS|⃀|Kirgiz|Kirghiz/i };
    const found = LANGS.flatMap((lang) =>
      NAMESPACES.flatMap((namespace) =>
        Object.entries(read(lang, namespace))
          .filter(([, message]) => foreign[lang].test(message))
          .map(([key]) => `${lang} ${namespace}.${key}`),
      ),
    );
    expect(found).toEqual([]);
  });
});
