import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Pagination } from './pagination';

const next = { href: '?after=x', label: 'Кийинки' };
const previous = { href: '?before=x', label: 'Мурунку' };

describe('pagination', () => {
  it('on the first page leads only forward', () => {
    const html = renderToStaticMarkup(<Pagination label="Барактар" position="1–20, баары: 214" next={next} />);
    expect(html).toContain('rel="next"');
    expect(html).not.toContain('rel="prev"');
  });

  it('in the middle leads both ways and says where one is', () => {
    const html = renderToStaticMarkup(<Pagination label="Барактар" position="21–40" previous={previous} next={next} />);
    expect(html).toContain('<nav class="pages" aria-label="Барактар">');
    expect(html).toContain('href="?before=x"');
    expect(html).toContain('href="?after=x"');
    expect(html).toContain('21–40');
  });

  it('of a single page is no navigation, only the total', () => {
    const html = renderToStaticMarkup(<Pagination label="Барактар" position="Баары: 7" />);
    expect(html).toBe('<p class="meta">Баары: 7</p>');
  });
});
