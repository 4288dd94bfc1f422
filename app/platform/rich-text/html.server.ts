import type { Block, HeadingLevel, Inline, ListItem, RichText } from './rich-text';
import type { Span } from './spans';
import { spansOf } from './spans';

/** Stored beside `body_html`. Raise it with every change of the output, so that stored HTML is rendered anew. */
export const RENDERER_VERSION = 1;

export interface HtmlOptions {
  /** What is added to the levels 2 and 3 of a text: 1 makes h3 and h4, for a text below a page's h2. */
  headingOffset: 0 | 1 | 2;
}

/** HTML of a document. Everything from people is escaped; links carry `rel="nofollow ugc noopener"`. Never throws. */
export function toHtml(document: RichText, { headingOffset }: HtmlOptions): string {
  return document.content.map((block) => htmlOf(block, headingOffset)).join('');
}

function htmlOf(block: Block, headingOffset: number): string {
  switch (block.type) {
    case 'paragraph':
      return block.content ? `<p>${htmlOfWords(block.content)}</p>` : '';
    case 'heading': {
      const tag = `h${(block.attrs.level satisfies HeadingLevel) + headingOffset}`;
      return `<${tag}>${htmlOfWords(block.content ?? [])}</${tag}>`;
    }
    case 'blockquote':
      return `<blockquote>${block.content.map((inner) => htmlOf(inner, headingOffset)).join('')}</blockquote>`;
    case 'bulletList':
      return `<ul>${block.content.map(htmlOfItem).join('')}</ul>`;
    case 'orderedList': {
      const start = block.attrs.start === 1 ? '' : ` start="${Number(block.attrs.start)}"`;
      return `<ol${start}>${block.content.map(htmlOfItem).join('')}</ol>`;
    }
  }
}

/** The only paragraph of an item stands without `<p>`, so that short lists stay tight and light. */
function htmlOfItem(item: ListItem): string {
  const isTight = item.content.filter((block) => block.type === 'paragraph').length === 1;
  const blocks = item.content.map((block) =>
    isTight && block.type === 'paragraph' ? htmlOfWords(block.content ?? []) : htmlOf(block, 0),
  );
  return `<li>${blocks.join('')}</li>`;
}

function htmlOfWords(content: readonly Inline[]): string {
  return linked(spansOf(content), (spans) => spans.map(htmlOfSpan).join(''));
}

/** Puts neighbours with one address into one `<a>`, so that a link is one stop for the keyboard. */
function linked(spans: readonly Span[], inner: (spans: readonly Span[]) => string): string {
  let html = '';
  for (let from = 0; from < spans.length; ) {
    const href = spans[from]?.href ?? null;
    let to = from + 1;
    while (to < spans.length && spans[to]?.href === href) to++;
    const words = inner(spans.slice(from, to));
    html += href === null ? words : `<a href="${escapeHtml(href)}" rel="nofollow ugc noopener">${words}</a>`;
    from = to;
  }
  return html;
}

function htmlOfSpan(span: Span): string {
  let html = escapeHtml(span.text).replaceAll('\n', '<br>');
  if (span.italic) html = `<em>${html}</em>`;
  return span.bold ? `<strong>${html}</strong>` : html;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
