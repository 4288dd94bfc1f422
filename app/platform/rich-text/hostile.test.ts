import { describe, expect, test } from 'vitest';
import { parseDocument, parsePlain, toHtml, toPlain } from './rich-text.server';

const doc = (...content: unknown[]) => ({ type: 'doc', content });
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
const text = (words: string, ...marks: unknown[]) => ({ type: 'text', text: words, marks });
const link = (href: unknown, more = {}) => ({ type: 'link', attrs: { href, ...more } });
const linked = (href: unknown, more = {}) => doc(paragraph(text('words', link(href, more))));
const htmlOf = (document: Parameters<typeof toHtml>[0]) => toHtml(document, { headingOffset: 1 });

function nested(type: string, depth: number): unknown {
  let node: unknown = paragraph(text('deep'));
  for (let level = 0; level < depth; level++) node = { type, content: [node] };
  return doc(node);
}

/** security.md, tests 12 and 13, and what else has passed filters elsewhere. */
const HOSTILE_ADDRESSES = [
  ...['javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' javascript:alert(1)', ' \n JaVaScript:alert(1)'],
  ...['java\tscript:alert(1)', 'java\nscript:alert(1)', '\u0001javascript:alert(1)', '\u00a0javascript:alert(1)'],
  ...['javascript\u200b:alert(1)', 'javascript&colon;alert(1)', 'javascript&#58;alert(1)', '&#106;avascript:alert(1)'],
  ...['vbscript:msgbox(1)', 'data:text/html,<script>alert(1)</script>', 'data:text/html;base64,PHNjcmlwdD4='],
  ...[
    'blob:https://a.kg/1',
    'file:///etc/passwd',
    'view-source:https://a.kg',
    'feed:javascript:alert(1)',
    'jar:https://a',
  ],
  ...['//evil.test', '/\\evil.test', '\\\\evil.test', 'https:evil.test', 'https:/evil.test', 'https:\\\\evil.test'],
  ...['https://bank.kg@evil.test/', 'https://user:pass@evil.test/', 'https://a.kg/ onclick=x'],
  ...[
    '',
    ' ',
    '#',
    '/ky/ideas',
    'ashar.kg',
    'tel:',
    'tel:javascript',
    'tel:*06#',
    'mailto:',
    'mailto:a',
    'mailto://a@b',
  ],
  ...[`https://a.kg/${'a'.repeat(2_100)}`, `https://a.kg/${'ы'.repeat(1_000)}`, 'http://', 'https://[', 'ftp://a.kg/'],
];

describe('addresses', () => {
  test.each(HOSTILE_ADDRESSES)('a document with a link to %j is refused', (href) => {
    expect(parseDocument(linked(href))).toEqual({ ok: false, fault: 'bad_link' });
  });

  test.each(HOSTILE_ADDRESSES)('[words](%j) in plain text makes no link', (href) => {
    expect(htmlOf(parsePlain(`[words](${href})`))).not.toContain('<a');
  });

  test.each([[['https://a.kg']], [123], [null], [true], [{}], [undefined]])(
    'an address that is %j is refused',
    (href) => {
      expect(parseDocument(linked(href))).toMatchObject({ ok: false });
    },
  );

  test('an author chooses nothing of a link but its address', () => {
    const result = parseDocument(
      linked('https://a.kg/', { rel: 'x', target: '_top', class: 'button', title: '"><b>' }),
    );
    expect(result).toMatchObject({ ok: true });
    expect(result.ok && htmlOf(result.value)).toBe(
      '<p><a href="https://a.kg/" rel="nofollow ugc noopener">words</a></p>',
    );
  });

  test('an address that turns the reading direction is refused, and straightened in plain text', () => {
    const href = 'https://a.kg/\u202etxt.exe';
    expect(parseDocument(linked(href))).toEqual({ ok: false, fault: 'bad_link' });
    expect(htmlOf(parsePlain(`[a](${href})`))).toContain('href="https://a.kg/txt.exe"');
  });

  test('quotes and angle brackets in an address cannot leave the attribute', () => {
    const html = htmlOf(parsePlain(`[a](https://a.kg/"onmouseover=x'<svg>#"'<svg>)`));
    expect(html).toMatch(/^<p><a href="[^"'<>]*" rel="nofollow ugc noopener">a<\/a><\/p>$/);
  });
});

describe('documents', () => {
  const p = paragraph(text('a'));
  const item = { type: 'listItem', content: [p] };
  test.each<[string, unknown, string]>([
    ['an unknown node', doc({ type: 'iframe', attrs: { src: 'https://evil.test' } }), 'not_rich_text'],
    ['an image', doc(paragraph({ type: 'image', attrs: { src: 'javascript:alert(1)' } })), 'not_rich_text'],
    ['a code block', doc({ type: 'codeBlock', attrs: { language: '"><script>' }, content: [] }), 'not_rich_text'],
    ['an unknown mark', doc(paragraph(text('a', { type: 'textStyle', attrs: { color: 'red' } }))), 'not_rich_text'],
    ['a mark twice', doc(paragraph(text('a', link('https://a.kg/'), link('https://b.kg/')))), 'not_rich_text'],
    ['four marks', doc(paragraph(text('a', ...Array(4).fill({ type: 'bold' })))), 'not_rich_text'],
    ['words without a paragraph', doc(text('a')), 'not_rich_text'],
    ['an item without a list', doc(item), 'not_rich_text'],
    ['an empty list', doc({ type: 'bulletList', content: [] }), 'not_rich_text'],
    ['an empty quotation', doc({ type: 'blockquote' }), 'not_rich_text'],
    ['a document in a document', doc(doc(p)), 'not_rich_text'],
    ['no node', doc(), 'not_rich_text'],
    ['a heading of level 1', doc({ type: 'heading', attrs: { level: 1 }, content: [text('a')] }), 'not_rich_text'],
    ['a heading of level "2"', doc({ type: 'heading', attrs: { level: '2' }, content: [text('a')] }), 'not_rich_text'],
    [
      'a heading in a quotation',
      doc({ type: 'blockquote', content: [{ type: 'heading', attrs: { level: 2 } }] }),
      'not_rich_text',
    ],
    [
      'a line break in a heading',
      doc({ type: 'heading', attrs: { level: 2 }, content: [{ type: 'hardBreak' }] }),
      'not_rich_text',
    ],
    ['a list from "1"', doc({ type: 'orderedList', attrs: { start: '1' }, content: [item] }), 'not_rich_text'],
    ['a list from −1', doc({ type: 'orderedList', attrs: { start: -1 }, content: [item] }), 'not_rich_text'],
    ['a list from 1.5', doc({ type: 'orderedList', attrs: { start: 1.5 }, content: [item] }), 'not_rich_text'],
    ['words that are a number', doc(paragraph({ type: 'text', text: 1 })), 'not_rich_text'],
    ['words that are empty', doc(paragraph({ type: 'text', text: '' })), 'not_rich_text'],
    ['words that are a list', doc(paragraph({ type: 'text', text: ['a'] })), 'not_rich_text'],
    ['content that is text', { type: 'doc', content: 'a' }, 'not_rich_text'],
    ['marks that are text', doc(paragraph({ type: 'text', text: 'a', marks: 'bold' })), 'not_rich_text'],
    ['a node that is null', doc(null), 'not_rich_text'],
    ['a list instead of an object', [doc(p)], 'not_rich_text'],
    ['text', 'doc', 'not_rich_text'],
    ['null', null, 'not_rich_text'],
    ['nothing', undefined, 'not_rich_text'],
    ['a type from the prototype', doc({ type: 'constructor', content: [] }), 'not_rich_text'],
    ['500 quotations in each other', nested('blockquote', 500), 'too_deep'],
    ['2,000 quotations in each other', nested('blockquote', 2_000), 'too_large'],
    ['20 quotations in each other', nested('blockquote', 20), 'too_deep'],
    ['100,000 quotations in each other', nested('blockquote', 100_000), 'too_deep'],
    ['a node of 64 KB', doc(paragraph(text('ы'.repeat(32_768)))), 'too_large'],
    ['60,000 nodes', doc(...Array(60_000).fill(p)), 'too_large'],
  ])('%s is refused', (_name, json, fault) => {
    expect(parseDocument(json)).toEqual({ ok: false, fault });
  });

  test('unknown keys fall away', () => {
    const json = JSON.parse(
      '{"type":"doc","__proto__":{"x":1},"onload":"x","content":[{"type":"paragraph","attrs":{"style":"x"},"content":[{"type":"text","text":"a","html":"<b>"}]}]}',
    );
    const value = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'a' }] }] };
    expect(parseDocument(json)).toEqual({ ok: true, value });
  });
});

/** Raw-text elements and the mutation attacks of DOMPurify's list (security.md, test 14). */
const MARKUP = [
  '"><img src=x onerror=__x=1><svg/onload=__x=1>',
  '<script>__x=1</script>',
  '<xmp><script>__x=1</script></xmp>',
  '<noembed><script>__x=1</script></noembed>',
  '<plaintext><script>__x=1</script>',
  '<noscript><p title="</noscript><img src=x onerror=__x=1>">',
  '<textarea></textarea><script>__x=1</script>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=__x=1&gt;">',
  '<svg></p><style><a id="</style><img src=1 onerror=__x=1>">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=__x=1>',
  '<svg><annotation-xml><foreignobject><style><!--</style><p id="--><img src=x onerror=__x=1>">',
  '<option><style></option></select><b><img src=xx: onerror=__x=1></style></option>',
  '&lt;img src=x onerror=__x=1&gt;',
  '![x](javascript:__x=1)',
  '[x]: javascript:__x=1\n\n[x]',
  '<javascript:__x=1>',
  '<https://a.kg/" onclick=__x=1>',
  '```"><script>__x=1</script>\ncode\n```',
  '[<img src=x onerror=__x=1>](https://a.kg/)',
  '**<script>**__x=1</script>',
];

describe('markup', () => {
  test.each(MARKUP)('%j is inert after two rounds of editing', (payload) => {
    const once = parsePlain(payload);
    const twice = parsePlain(toPlain(parsePlain(toPlain(once))));
    expect(twice).toEqual(once);
    const withoutOurs = htmlOf(twice).replace(
      /<\/?(?:p|strong)>|<br>|<a href="https:\/\/a\.kg\/" rel="[a-z ]+">|<\/a>/g,
      '',
    );
    expect(withoutOurs).not.toMatch(/[<>"]/);
  });

  test.each(MARKUP)('%j in a document is shown as it is', (payload) => {
    const result = parseDocument(doc(paragraph(text(payload))));
    expect(result.ok && htmlOf(result.value)).not.toMatch(/<(?!\/?p>|br>)/);
  });
});

describe('size', () => {
  const kilobytes = 64 * 1_024;
  const repeat = (piece: string) => piece.repeat(Math.floor(kilobytes / Buffer.byteLength(piece)));
  const prose = repeat(
    'Айылыбызга **таза суу** керек: [булак](https://ashar.kg/ky) бар.\nЭкинчи сап.\n\n- бир\n  - эки\n\n',
  );

  test.each<[string, string]>([
    ['prose', prose],
    ...[
      '[',
      '*',
      '**a',
      '\\',
      '](',
      '[](',
      '[a](',
      '> ',
      '- ',
      '1. ',
      '# a\n',
      'a\n',
      '- a\n',
      '  - a\n',
      '\n',
      ' ',
      '[\\[',
    ].map((piece): [string, string] => [JSON.stringify(piece), repeat(piece)]),
    ['a growing indentation', Array.from({ length: 350 }, (_, at) => `${' '.repeat(at)}- a`).join('\n')],
    ['open parentheses in addresses', repeat(`[a](${'('.repeat(2_000)}`)],
  ])('64 KB of %s are read, rendered and written without blocking the others', (_name, plain) => {
    const begin = process.cpuUsage();
    const document = parsePlain(plain);
    const html = htmlOf(document);
    const written = toPlain(document);
    const { user, system } = process.cpuUsage(begin);
    // A tenth on a quiet machine; quadratic work would take minutes.
    expect((user + system) / 1_000).toBeLessThan(1_500);
    expect(html === '').toBe(written === '');
    expect(parsePlain(written)).toEqual(document);
  });
});
