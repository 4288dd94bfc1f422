import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { I18nProvider } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { LANGS, type Lang } from '~/i18n/languages';
import { parsePlain } from '~/platform/rich-text/rich-text.server';
import { emptyContent, type IdeaContent } from '../../idea-content';
import { ideaView } from '../../idea-view.server';
import { IdeaBody } from './idea-body';

const names = { sector: null, place: null, otherPlaces: [] };

function contentOf(change: Partial<IdeaContent> = {}): IdeaContent {
  const empty = emptyContent('ky', null);
  const text = { ...empty.texts.ky, title: 'Жарык', summary: 'Шам', problem: parsePlain('Көчө **караңгы**') };
  return { ...empty, texts: { ky: text as never }, ...change };
}

const budget: IdeaContent['budget'] = [
  {
    id: 'a',
    title: { ky: 'Шам' },
    unit: { ky: 'даана' },
    quantity: '62',
    unitPrice: 580_000,
    source: 'requested',
    need: 'must_have',
  },
  {
    id: 'b',
    title: { ky: 'Ашар' },
    unit: { ky: 'адам-күн' },
    quantity: '150',
    unitPrice: 120_000,
    source: 'own_in_kind',
    need: 'nice_to_have',
  },
];

function render(content: IdeaContent, props: Partial<Parameters<typeof IdeaBody>[0]> = {}, lang: Lang = 'ky') {
  const view = ideaView({ content, lang, names, picture: { id: 'p1', width: 1600, height: 900, bytes: 340_000 } });
  return renderToStaticMarkup(
    <I18nProvider value={i18nFor(lang)}>
      <IdeaBody view={view} {...props} />
    </I18nProvider>,
  ).replace(/[\u00a0\u202f]/g, ' ');
}

describe('the body of an idea', () => {
  it('computes each line, the total and the shares', () => {
    const html = render(contentOf({ budget }));
    for (const text of ['62 × 5 800', 'даана', '359 600', '180 000', '539 600', '359 600 сом (66,6 %)']) {
      expect(html).toContain(text);
    }
  });

  it('says that the budget is being prepared where there is none', () => {
    expect(render(contentOf())).toContain('Автор бюджетти даярдап жатат.');
  });

  it('counts nothing as missing once the idea is carried out', () => {
    expect(render(contentOf({ budget }))).toContain('Жетпейт: 359 600 сом');
    const done = render(contentOf({ budget }), { isSeeking: false });
    expect(done).not.toContain('Жетпе');
    expect(done).toContain('Жалпы наркы: 539 600 сом');
  });

  it('marks texts that are in another language than the page', () => {
    const html = render(contentOf({ budget }), {}, 'en');
    expect(html).toContain('<div class="prose measure" lang="ky">');
    expect(html).toContain('<span lang="ky">Ашар</span>');
    expect(render(contentOf({ budget }))).not.toContain('lang=');
  });

  it('offers the picture in three formats with its size, and only a link to readers who save data', () => {
    const html = render(contentOf());
    expect(html).toContain('width="1600" height="900"');
    expect(html.match(/<source type="image\/(avif|webp)"/g)).toHaveLength(2);
    const lite = render(contentOf(), { lite: true });
    expect(lite).not.toContain('<img');
    expect(lite).toContain('/images/p1/1280.jpg');
    expect(lite).toContain('340 КБ');
  });

  it('shows contacts by consent only', () => {
    const contact = { name: 'Айгүл', phone: '+996 555 00', email: 'a@example.org', publish: false };
    expect(render(contentOf({ contact }))).not.toMatch(/Айгүл|555|example/);
    expect(render(contentOf({ contact: { ...contact, publish: true } }))).toContain('href="tel:+99655500"');
  });

  it('writes no style attribute and no script, which the content policy refuses, in any language', () => {
    for (const lang of LANGS) expect(render(contentOf({ budget }), {}, lang)).not.toMatch(/ style=|<script| on\w+=/);
  });
});
