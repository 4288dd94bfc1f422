import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument, parsePlain, type RichText, toHtml, toPlain, toText } from './rich-text.server';

const nasty = fc.constantFrom(
  ...['*', '**', '***', '\\', '[', ']', '](', ')', '(', '> ', '- ', '+ ', '• ', '* ', '1. ', '2) ', '# ', '### '],
  ...['\n', '\n\n', '\n  ', '\n- ', '\n    - ', '\n1. ', '\n2. ', ' ', '  ', '\t', '\u00a0', '\u0001', '\ufeff'],
  ...['\r\n', '\u2028', '\ud800', '\ud83d\ude00', '<b>', '&amp;', '_', '`', '!', '---', '0', '7'],
);
const words = fc.constantFrom('Суу', 'көчө', 'a', 'b', 'мектеп', '12', 'Ош-3000', '*', '🙂');
const anyText = fc.array(fc.oneof(words, nasty, fc.string({ maxLength: 4, unit: 'binary' })), { maxLength: 14 });
const plainText = anyText.map((pieces) => pieces.join(''));
const documentText = plainText.filter((text) => text !== '');

const href = fc.constantFrom(
  'https://ashar.kg/',
  'http://a.kg/x_(y)?a=1&b=[2]*#z',
  'mailto:a@b.kg',
  'tel:+996555123456',
);
const marks = fc
  .record({ bold: fc.boolean(), italic: fc.boolean(), link: fc.option(href) })
  .map(({ bold, italic, link }) => [
    ...(italic ? [{ type: 'italic' }] : []),
    ...(link ? [{ type: 'link', attrs: { href: link, rel: 'x', target: '_top' } }] : []),
    ...(bold ? [{ type: 'bold' }] : []),
  ]);
const textNode = fc.record({ type: fc.constant('text'), text: documentText, marks });
const inline = fc.array(fc.oneof({ weight: 5, arbitrary: textNode }, fc.constant({ type: 'hardBreak' })), {
  maxLength: 5,
});
const paragraph = fc.record({ type: fc.constant('paragraph'), content: inline });
const heading = fc.record({
  type: fc.constant('heading'),
  attrs: fc.record({ level: fc.constantFrom(2, 3) }),
  content: fc.array(textNode, { maxLength: 3 }),
});
const start = fc.oneof(fc.constantFrom(0, 1, 2, 3, 999_999_999), fc.nat(999_999_999));
const { inner } = fc.letrec((tie) => ({
  inner: fc.oneof({ maxDepth: 4, depthSize: 'xsmall' }, paragraph, tie('bullets'), tie('numbers')),
  bullets: fc.record({
    type: fc.constant('bulletList'),
    content: fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
  }),
  numbers: fc.record({
    type: fc.constant('orderedList'),
    attrs: fc.record({ start }),
    content: fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
  }),
  item: fc
    .tuple(paragraph, fc.array(tie('inner'), { maxLength: 2 }))
    .map(([first, rest]) => ({ type: 'listItem', content: [first, ...rest] })),
}));
const quote = fc.record({ type: fc.constant('blockquote'), content: fc.array(inner, { minLength: 1, maxLength: 3 }) });
const anyDocument = fc.record({
  type: fc.constant('doc'),
  content: fc.array(fc.oneof(inner, heading, quote), { minLength: 1, maxLength: 5 }),
});

const runs = { numRuns: Number(process.env.FAST_CHECK_RUNS ?? 300) };

function accepted(json: unknown): RichText {
  const result = parseDocument(json);
  if (!result.ok) throw new Error(result.fault);
  return result.value;
}

/** The letters and digits, in order: what a text says, whatever its signs. */
function lettersOf(text: string): string {
  return (text.match(/[\p{L}\p{N}]/gu) ?? []).join('');
}

describe('what people write comes back as they wrote it', () => {
  test('a document turned into plain text and read again is the same document', () => {
    fc.assert(
      fc.property(anyDocument, (json) => {
        const document = accepted(json);
        expect(parsePlain(toPlain(document))).toEqual(document);
      }),
      runs,
    );
  });

  test('a checked document is accepted again and unchanged', () => {
    fc.assert(
      fc.property(anyDocument, (json) => {
        const document = accepted(json);
        expect(accepted(JSON.parse(JSON.stringify(document)))).toEqual(document);
      }),
      runs,
    );
  });

  test('what is read from any plain text is an accepted document, and stable from then on', () => {
    fc.assert(
      fc.property(plainText, (plain) => {
        const document = parsePlain(plain);
        expect(accepted(document)).toEqual(document);
        const again = toPlain(document);
        expect(parsePlain(again)).toEqual(document);
        expect(toPlain(parsePlain(again))).toBe(again);
      }),
      runs,
    );
  });

  test('no letter and no digit of a plain text is lost', () => {
    fc.assert(
      fc.property(plainText, (plain) => {
        expect(lettersOf(toPlain(parsePlain(plain)))).toBe(lettersOf(plain.replace(/\p{Cs}/gu, '')));
      }),
      runs,
    );
  });

  test('no letter and no digit of a document is lost', () => {
    const textOf = (node: { text?: string; content?: unknown[] }): string =>
      (node.text ?? '') + (node.content ?? []).map((child) => textOf(child as typeof node)).join('');
    fc.assert(
      fc.property(anyDocument, (json) => {
        expect(lettersOf(toText(accepted(json)))).toBe(lettersOf(textOf(json as never).replace(/\p{Cs}/gu, '')));
      }),
      runs,
    );
  });

  test('rendering never fails, and its only tags are ours', () => {
    const ours = /<\/?(?:p|h3|h4|ul|ol|li|blockquote|strong|em)>|<br>|<ol start="\d+">|<\/a>/g;
    const link = /<a href="(?:https?:\/\/|mailto:|tel:)[^"<>\s]*" rel="nofollow ugc noopener">/g;
    fc.assert(
      fc.property(anyDocument, plainText, (json, plain) => {
        for (const document of [accepted(json), parsePlain(plain)]) {
          const rest = toHtml(document, { headingOffset: 1 }).replace(ours, '').replace(link, '');
          expect(rest).not.toMatch(/[<>"']/);
        }
      }),
      runs,
    );
  });
});
