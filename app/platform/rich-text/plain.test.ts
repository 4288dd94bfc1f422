import { defaultMarkdownParser } from 'prosemirror-markdown';
import { describe, expect, test } from 'vitest';
import {
  excerpt,
  isEmpty,
  parseDocument,
  parsePlain,
  RENDERER_VERSION,
  toHtml,
  toPlain,
  toText,
} from './rich-text.server';

const htmlOf = (plain: string) => toHtml(parsePlain(plain), { headingOffset: 1 });

describe('the plain form', () => {
  test.each([
    ['an empty line ends a paragraph', 'Суу жок.\n\nЖол бар.', '<p>Суу жок.</p><p>Жол бар.</p>'],
    ['a new line stays a new line', 'Ош\nМектеп', '<p>Ош<br>Мектеп</p>'],
    ['headings stand below those of the page', '## Максат\n### Баасы', '<h3>Максат</h3><h4>Баасы</h4>'],
    ['one sign makes the higher heading, six the lower', '# a\n###### b', '<h3>a</h3><h4>b</h4>'],
    ['a hash without a space is a word', '#ашар', '<p>#ашар</p>'],
    [
      'bold, italic and both',
      '**a** *b* c ***d***',
      '<p><strong>a</strong> <em>b</em> c <strong><em>d</em></strong></p>',
    ],
    ['bold ends at a word although a sign stands before', '**Суу:**таза', '<p><strong>Суу:</strong>таза</p>'],
    ['asterisks between spaces multiply', '3 * 4 * 5', '<p>3 * 4 * 5</p>'],
    ['an asterisk without a partner stays', 'Баасы* 10', '<p>Баасы* 10</p>'],
    ['an underscore is a letter', 'my_file_name __x__', '<p>my_file_name __x__</p>'],
    ['a link', '[a](https://a.kg)', '<p><a href="https://a.kg/" rel="nofollow ugc noopener">a</a></p>'],
    ['a link to www', '[a](www.a.kg)', '<p><a href="https://www.a.kg/" rel="nofollow ugc noopener">a</a></p>'],
    [
      'a phone number',
      '[a](tel:+996 555 12-34-56)',
      '<p><a href="tel:+996555123456" rel="nofollow ugc noopener">a</a></p>',
    ],
    ['a link with a title stays as typed', '[a](https://a.kg "b")', '<p>[a](https://a.kg &quot;b&quot;)</p>'],
    [
      'marks inside a link',
      '[a **b**](https://a.kg/)',
      '<p><a href="https://a.kg/" rel="nofollow ugc noopener">a <strong>b</strong></a></p>',
    ],
    ['a list after words', 'Керек:\n- суу\n- жол', '<p>Керек:</p><ul><li>суу</li><li>жол</li></ul>'],
    ['a pasted bullet', '•\tсуу', '<ul><li>суу</li></ul>'],
    ['a list in a list', '1. a\n  - b\n2. c', '<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>'],
    [
      'a number keeps what it says',
      '2023. a\n2025. b',
      '<ol start="2023"><li>a</li></ol><ol start="2025"><li>b</li></ol>',
    ],
    ['a number with leading zeros is a word', '01. a', '<p>01. a</p>'],
    ['words below a list are not in it', '- a\nb', '<ul><li>a</li></ul><p>b</p>'],
    ['indented words belong to the item', '- a\n  b\n\n  c', '<ul><li><p>a<br>b</p><p>c</p></li></ul>'],
    ['a quotation', '> a\n> b\n>\n> c', '<blockquote><p>a<br>b</p><p>c</p></blockquote>'],
    ['a quotation in a quotation is words', '> > a', '<blockquote><p>&gt; a</p></blockquote>'],
    ['a backslash makes a sign a word', '\\*a\\* \\- C:\\temp', '<p>*a* - C:\\temp</p>'],
    [
      'lines, tables, code and HTML are words',
      '---\n|a|\n`b`\n<b>c</b>',
      '<p>---<br>|a|<br>`b`<br>&lt;b&gt;c&lt;/b&gt;</p>',
    ],
  ])('%s', (_name, plain, html) => {
    expect(htmlOf(plain)).toBe(html);
  });

  test.each([
    'Суу жок.\n\nЖол бар.',
    '## Максат',
    '3 * 4',
    'a [1] b',
    'C:\\temp',
    '1. a\n   - b\n2. c',
    'x_y',
    '100% (а)',
  ])('%j is found again as it was typed', (plain) => {
    expect(toPlain(parsePlain(plain))).toBe(plain);
  });

  test('is Markdown: an ordinary text means the same to prosemirror-markdown', () => {
    const plain =
      '## Суу\n\nБизге **таза *ичүүчү* суу** керек, [булак](https://ashar.kg/ky) бар.\n\n- бир\n- эки\n  - үч\n\n3. төрт\n4. *беш*\n\n> цитата\n>\n> 5 \\* 6';
    const names: Record<string, string> = { strong: 'bold', em: 'italic', bullet_list: 'bulletList' };
    Object.assign(names, { ordered_list: 'orderedList', list_item: 'listItem' });
    const theirs = JSON.parse(JSON.stringify(defaultMarkdownParser.parse(plain).toJSON()), (key, value) => {
      if (key === 'type') return names[value] ?? value;
      return key === 'attrs' && value.order ? { start: value.order } : value;
    });
    expect(parseDocument(theirs)).toEqual({ ok: true, value: parsePlain(plain) });
  });
});

describe('what is made of a text', () => {
  const document = parsePlain('## Суу\n\nТаза *суу*\nкерек.\n\n- бир\n  1. эки\n\n> үч');

  test('words alone keep their lines', () => {
    expect(toText(document)).toBe('Суу\nТаза суу\nкерек.\nбир\nэки\nүч');
  });

  test('an excerpt ends with a whole word', () => {
    expect(excerpt(document, 200)).toBe('Суу Таза суу керек. бир эки үч');
    expect(excerpt(document, 17)).toBe('Суу Таза суу…');
    expect(excerpt(document, 20)).toBe('Суу Таза суу керек…');
    expect(excerpt(parsePlain('🙂'.repeat(50)), 10)).toBe(`${'🙂'.repeat(4)}…`);
  });

  test('blank text is empty, a word is not', () => {
    expect(isEmpty(parsePlain(' \n\n\t'))).toBe(true);
    expect(isEmpty(parsePlain('а'))).toBe(false);
  });

  test('changed HTML needs a new version of the renderer', () => {
    expect({ version: RENDERER_VERSION, html: toHtml(document, { headingOffset: 1 }) }).toEqual({
      version: 1,
      html: '<h3>Суу</h3><p>Таза <em>суу</em><br>керек.</p><ul><li>бир<ol><li>эки</li></ol></li></ul><blockquote><p>үч</p></blockquote>',
    });
  });
});
