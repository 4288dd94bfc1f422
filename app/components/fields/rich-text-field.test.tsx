import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { I18nProvider } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { LANGS } from '~/i18n/languages';
import { parsePlain, toHtml } from '~/platform/rich-text/rich-text.server';
import { RichTextField } from './rich-text-field';

const render = (lang: (typeof LANGS)[number]) =>
  renderToStaticMarkup(
    <I18nProvider value={i18nFor(lang)}>
      <RichTextField name="problem" label="Көйгөй" hint="Ким?" error="Жазыңыз" value={'a\n\n**b** <c>'} lang="ky" />
    </I18nProvider>,
  );

describe('the field of a formatted text', () => {
  test.each(LANGS)('works without script in %s: a labelled textarea with the plain form, the button hidden', (lang) => {
    const html = render(lang);
    expect(html).toContain('<label for="problem">');
    expect(html).toMatch(/<textarea[^>]* name="problem"[^>]*>a\n\n\*\*b\*\* &lt;c&gt;<\/textarea>/);
    expect(html).toMatch(/<textarea[^>]* lang="ky"[^>]* aria-describedby="problem-hint problem-error"/);
    expect(html).toMatch(/<button type="button"[^>]* hidden=""/);
  });

  test('explains signs that do what it says', () => {
    const samples = [...render('en').matchAll(/<code>(.*?)<\/code>/g)].map(([, sign]) =>
      (sign ?? '').replace('&gt;', '>'),
    );
    const html = samples.map((sample) => toHtml(parsePlain(sample), { headingOffset: 1 }));
    expect(html.map((made) => /<(?!p>)(\w+)/.exec(made)?.[1] ?? 'words')).toEqual([
      'h3',
      'h4',
      'strong',
      'em',
      'ul',
      'ol',
      'blockquote',
      'a',
      'words',
    ]);
    expect(html.at(-1)).toBe('<p>*word</p>');
  });
});
