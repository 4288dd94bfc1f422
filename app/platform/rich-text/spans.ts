import type { Inline, Mark, TextNode } from './rich-text';

/** A stretch of words with the same marks; line breaks are `\n` inside `text`. Flat, so that marks may overlap freely. */
export interface Span {
  text: string;
  bold: boolean;
  italic: boolean;
  href: string | null;
}

const LINE_SEPARATORS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Invisible characters that only deceive: controls, byte order marks, and those that turn the reading direction. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the purpose
const DECEIVING = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const LONE_SURROGATE = /\p{Cs}/gu;
/** What any of the three may match: most texts have none, and one quick look spares three slow ones. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const SUSPECT = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e-\u202e\u2066-\u2069\ud800-\udfff\ufeff]/;

/** Newlines as `\n`, without deceiving characters and halves of surrogate pairs (which no database can keep). */
export function cleanText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text.replace(LINE_SEPARATORS, '\n').replace(DECEIVING, '').replace(LONE_SURROGATE, '\ufffd');
}

/** The words of a text block as spans, in the one form that the plain text can express (see `tidySpans`). */
export function spansOf(content: readonly Inline[] | undefined): Span[] {
  return tidySpans((content ?? []).map(spanOf));
}

function spanOf(node: Inline): Span {
  if (node.type === 'hardBreak') return { text: '\n', bold: false, italic: false, href: null };
  const marks = node.marks ?? [];
  return {
    text: cleanText(node.text),
    bold: marks.some((mark) => mark.type === 'bold'),
    italic: marks.some((mark) => mark.type === 'italic'),
    href: marks.reduce<string | null>((href, mark) => (mark.type === 'link' ? mark.attrs.href : href), null),
  };
}

/**
 * One space or one line break between words, none at the ends. White space is marked exactly where the words on both
 * sides are: `**a **b` cannot be told from `**a** b` by any reader, so it is not kept apart.
 */
export function tidySpans(spans: readonly Span[]): Span[] {
  const tidy: Span[] = [];
  let before: Span | undefined;
  let gap = '';
  for (const span of spans) {
    const text = span.text.replace(/[ \t\n]+/g, (space) => (space.includes('\n') ? '\n' : ' '));
    const words = text.replace(/^[ \n]/, '').replace(/[ \n]$/, '');
    if (isGap(text.charAt(0))) gap = widerGap(gap, text.charAt(0));
    if (words === '') continue;
    if (before && gap) append(tidy, { ...sharedMarks(before, span), text: gap });
    append(tidy, { ...span, text: words });
    before = span;
    gap = isGap(text.charAt(text.length - 1)) ? text.charAt(text.length - 1) : '';
  }
  return tidy;
}

function isGap(character: string): boolean {
  return character === ' ' || character === '\n';
}

function widerGap(a: string, b: string): string {
  return a === '\n' ? a : b;
}

function sharedMarks(a: Span, b: Span): Omit<Span, 'text'> {
  return { bold: a.bold && b.bold, italic: a.italic && b.italic, href: a.href === b.href ? a.href : null };
}

function append(spans: Span[], next: Span): void {
  const last = spans.at(-1);
  const same = last && last.bold === next.bold && last.italic === next.italic && last.href === next.href;
  if (same) last.text += next.text;
  else spans.push({ ...next });
}

/** Spans as the nodes of a paragraph. Line breaks carry no marks. */
export function inlineOf(spans: readonly Span[]): Inline[] {
  return spans.flatMap((span) =>
    span.text.split('\n').flatMap((line, index): Inline[] => {
      const text: Inline[] = line === '' ? [] : [textNode(line, span)];
      return index === 0 ? text : [{ type: 'hardBreak' }, ...text];
    }),
  );
}

/** Spans as the nodes of a heading, which stands on one line. */
export function lineOf(spans: readonly Span[]): TextNode[] {
  return spans.map((span) => textNode(span.text.replaceAll('\n', ' '), span));
}

function textNode(text: string, span: Span): TextNode {
  // The order of the schema: ProseMirror's check refuses any other.
  const marks: Mark[] = [];
  if (span.href !== null) marks.push({ type: 'link', attrs: { href: span.href } });
  if (span.bold) marks.push({ type: 'bold' });
  if (span.italic) marks.push({ type: 'italic' });
  return marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text };
}
