import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { I18nProvider } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import type { Example } from './example';

const modules = import.meta.glob<{ examples: Example[] }>('./**/*.examples.tsx', { eager: true });
const all = Object.entries(modules).flatMap(([file, { examples }]) =>
  examples.map((example): [string, string] => [
    `${file} ${example.name}`,
    renderToStaticMarkup(
      <I18nProvider value={i18nFor('ky')}>
        <div>{example.render()}</div>
      </I18nProvider>,
    ),
  ]),
);

const found = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].flatMap(([, value]) => value ?? []);

describe('examples of the components', () => {
  it('are there', () => {
    expect(all.length).toBeGreaterThan(20);
  });

  it.each(all)('%s: no inline styles or handlers, which the content security policy forbids', (_, html) => {
    expect(html).not.toMatch(/ style=| on[a-z]+="/);
  });

  it.each(all)('%s: ids are unique and everything that refers to one finds it', (_, html) => {
    const ids = found(html, / id="([^"]+)"/g);
    const distinct = new Set(ids);
    expect(ids).toHaveLength(distinct.size);
    const references = found(html, / (?:for|aria-describedby|aria-labelledby)="([^"]+)"/g).flatMap((v) => v.split(' '));
    expect(references.filter((id) => !distinct.has(id))).toEqual([]);
  });

  it.each(all)('%s: every control has a label', (_, html) => {
    const labelled = new Set(found(html, / for="([^"]+)"/g));
    const controls = found(html, /<(?:input(?! type="hidden")|select|textarea)[^>]* id="([^"]+)"/g);
    expect(controls.filter((id) => !labelled.has(id))).toEqual([]);
  });
});
