import { describe, expect, it } from 'vitest';
import { listPage } from './list-page';

const letters = [...'abcdefg'].map((slug) => ({ slug }));
const shown = (page: ReturnType<typeof listPage>) => page.rows.map(({ slug }) => slug).join('');

describe('a page of a sorted list', () => {
  it('leads through all rows and back', () => {
    const first = listPage(letters, {}, 3);
    const second = listPage(letters, { after: first.next ?? '' }, 3);
    const last = listPage(letters, { after: second.next ?? '' }, 3);
    expect([first, second, last].map(shown)).toEqual(['abc', 'def', 'g']);
    expect([first.previous, last.next, last.before, last.total]).toEqual([null, null, 6, 7]);
    expect(shown(listPage(letters, { before: last.previous ?? '' }, 3))).toBe('def');
  });

  it('begins anew at a row that is gone', () => {
    expect(shown(listPage(letters, { after: 'z' }, 3))).toBe('abc');
  });

  it('is whole where fewer rows stand before the cursor than fit', () => {
    expect(shown(listPage(letters, { before: 'c' }, 3))).toBe('abc');
  });
});
