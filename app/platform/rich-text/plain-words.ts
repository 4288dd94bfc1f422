import { safeHref } from './href';
import type { Span } from './spans';

/** What a backslash makes literal: ASCII punctuation, as in CommonMark, and the bullet that word processors paste. */
const ESCAPABLE = /[!-/:-@[-`{-~•]/;
/** Something to read in a link: a link without words would lose its address. */
const WORD = /[^ \t\n*\\]|\\[\\*[\]]/;
/** Bound the look-ahead for a link, so that reading stays linear. */
const MAX_DESTINATION = 2_100;
const MAX_PARENTHESES = 8;
const BOLD = 2;
const ITALIC = 1;

/** A run of one, two or three asterisks: the bits of its width say which marks it turns on or off. */
interface Run {
  width: number;
  opens: boolean;
  closes: boolean;
  /** Bits that found their partner; the rest stays an asterisk. */
  matched: number;
}
type Token = { text: string } | { run: Run } | { href: string | null };

/**
 * Words with marks from the plain form of one block. Asterisks without a partner, brackets that make no link, HTML and
 * everything else stay as they were typed. Never throws; linear in the length.
 */
export function readWords(source: string): Span[] {
  const tokens = tokenize(source);
  const runs = tokens.flatMap((token) => ('run' in token ? [token.run] : []));
  matchRuns(runs, BOLD);
  matchRuns(runs, ITALIC);
  const spans: Span[] = [];
  let on = 0;
  let href: string | null = null;
  for (const token of tokens) {
    if ('href' in token) href = token.href;
    else {
      const text = 'run' in token ? '*'.repeat(token.run.width - token.run.matched) : token.text;
      if (text) spans.push({ text, bold: (on & BOLD) > 0, italic: (on & ITALIC) > 0, href });
      if ('run' in token) on ^= token.run.matched;
    }
  }
  return spans;
}

function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  let linkEnd: { close: number; after: number } | null = null;
  let at = 0;
  while (at < source.length) {
    const character = source.charAt(at);
    const next = source.charAt(at + 1);
    const link = character === '[' ? linkAt(source, at) : null;
    const from = at;
    if (linkEnd?.close === at) {
      tokens.push({ href: null });
      at = linkEnd.after;
      linkEnd = null;
    } else if (link) {
      tokens.push({ href: link.href });
      linkEnd = link;
      at += 1;
    } else if (character === '\\' && ESCAPABLE.test(next)) {
      tokens.push({ text: next });
      at += 2;
    } else if (character === '*') {
      at = endOf(/\*+/y, source, at);
      tokens.push(asteriskToken(source, from, at));
    } else {
      at = endOf(/[\\[\]]?[^\\*[\]]*/y, source, at);
      tokens.push({ text: source.slice(from, at) });
    }
  }
  return tokens;
}

function endOf(sticky: RegExp, source: string, from: number): number {
  sticky.lastIndex = from;
  sticky.test(source);
  return sticky.lastIndex;
}

function asteriskToken(source: string, from: number, to: number): Token {
  const width = to - from;
  if (width > 3) return { text: source.slice(from, to) };
  const opens = !isGap(source.charAt(to));
  const closes = !isGap(source.charAt(from - 1));
  return { run: { width, opens, closes, matched: 0 } };
}

function isGap(character: string): boolean {
  return character === '' || character === ' ' || character === '\n' || character === '\t';
}

/**
 * Pairs the runs that turn one mark on and off. CommonMark also looks at punctuation and refuses `**Суу:**таза`, which
 * people write and which a document may hold; white space alone decides here.
 */
function matchRuns(runs: readonly Run[], mark: number): void {
  let open: Run | null = null;
  for (const run of runs) {
    if (!(run.width & mark)) continue;
    if (open && run.closes) {
      open.matched |= mark;
      run.matched |= mark;
      open = null;
    } else if (run.opens) {
      open = run;
    }
  }
}

/** The link `[words](address)` that begins here, if its address may be linked to. */
function linkAt(source: string, open: number): { href: string; close: number; after: number } | null {
  const label = /(?:[^\\[\]]|\\[\s\S])*/y;
  const close = endOf(label, source, open + 1);
  if (!source.startsWith('](', close) || !WORD.test(source.slice(open + 1, close))) return null;
  let depth = 1;
  for (let at = close + 2; at < Math.min(source.length, close + MAX_DESTINATION); at++) {
    const character = source.charAt(at);
    if (character === '\n' || depth > MAX_PARENTHESES) return null;
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth > 0) continue;
    const href = safeHref(source.slice(close + 2, at));
    return href === null ? null : { href, close, after: at + 1 };
  }
  return null;
}

/** The plain form of words with marks; `readWords` gives the same words and marks back. Wants tidy spans. */
export function writeWords(spans: readonly Span[]): string {
  let out = '';
  let before: Span = { text: '', bold: false, italic: false, href: null };
  for (const span of [...spans, { ...before }]) {
    const linkChanges = span.href !== before.href;
    if (linkChanges && before.href !== null) out += `](${before.href})`;
    out += '*'.repeat((span.bold === before.bold ? 0 : BOLD) + (span.italic === before.italic ? 0 : ITALIC));
    if (linkChanges && span.href !== null) out += '[';
    out += escapeWords(span.text, span.href !== null);
    before = span;
  }
  return out;
}

/** Escapes only what would be read as a mark, so that people find again what they typed. */
function escapeWords(text: string, inLink: boolean): string {
  return text.replace(/[\\*[\]]/g, (character, at: number) => {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    const literal =
      (character === '\\' && after !== '' && !ESCAPABLE.test(after)) ||
      (character === '*' && before === ' ' && after === ' ') ||
      (character === '[' && !inLink) ||
      (character === ']' && !inLink && after !== '(');
    return literal ? character : `\\${character}`;
  });
}
