import { setImmediate as nextTurn } from 'node:timers/promises';
import type { I18n } from '~/i18n/i18n';
import { type Block, type Entry, type Fact, type Printout, paragraphs, shown, type Words } from '../printout/printout';
import {
  drawRule,
  endPdf,
  ensureRoom,
  newPdf,
  PDF_SIZES,
  type Pdf,
  type PdfHead,
  type Section,
  tagged,
  textWidth,
} from './page-writer.server';
import { writeTable } from './pdf-table.server';

/** So long the writer works before it lets others have their turn. */
const SLICE_MS = 4;

const GAP = { word: 2, paragraph: 5, entry: 9, part: 14 } as const;

/** The language mark of a text that is in another language than the document. */
function langOf(lang: string | undefined, i18n: I18n): { lang?: string } {
  return lang && lang !== i18n.lang ? { lang } : {};
}

function heading(pdf: Pdf, into: Section, level: 1 | 2 | 3, words: string, mark: { lang?: string } = {}): void {
  // A heading never stands alone at the foot of a page.
  ensureRoom(pdf, level === 3 ? 60 : 90);
  const size = { 1: PDF_SIZES.h1, 2: PDF_SIZES.h2, 3: PDF_SIZES.h3 }[level];
  tagged(pdf, into, `H${level}`, mark, () => {
    pdf
      .font('bold')
      .fontSize(size)
      .text(words, { width: textWidth(pdf) });
  });
  pdf.y += level === 3 ? GAP.word : GAP.paragraph;
}

function paragraph(pdf: Pdf, into: Section, words: string, options: { lang?: string; indent?: number } = {}): void {
  const { lang, indent = 0 } = options;
  const left = pdf.page.margins.left;
  tagged(pdf, into, 'P', lang ? { lang } : {}, () => {
    pdf.font('regular').fontSize(PDF_SIZES.text);
    pdf.text(words, left + indent, pdf.y, { width: textWidth(pdf) - indent, lineGap: 1.5 });
  });
  pdf.x = left;
  pdf.y += GAP.paragraph;
}

/** "Label: value" in one paragraph; the value is marked where it is in another language. */
function factLine(pdf: Pdf, into: Section, { label, value }: Fact, i18n: I18n): void {
  const width = textWidth(pdf);
  const mark = value.kind === 'text' ? langOf(value.lang, i18n) : {};
  const p = pdf.struct('P');
  into.add(p);
  tagged(pdf, p, 'Span', {}, () => {
    pdf.font('bold').fontSize(PDF_SIZES.text).text(`${label}: `, { width, continued: true, lineGap: 1.5 });
  });
  tagged(pdf, p, 'Span', mark, () => {
    pdf.font('regular').text(shown(value, i18n), { width });
  });
  p.end();
  pdf.y += GAP.word;
}

function wordsBlock(pdf: Pdf, into: Section, { label, text, lang }: Words, i18n: I18n): void {
  if (label) {
    tagged(pdf, into, 'P', {}, () => {
      pdf
        .font('bold')
        .fontSize(PDF_SIZES.small)
        .text(label, { width: textWidth(pdf) });
    });
  }
  for (const one of paragraphs(text)) paragraph(pdf, into, one, { ...langOf(lang, i18n), indent: 10 });
}

function factLines(pdf: Pdf, into: Section, facts: Fact[], i18n: I18n): void {
  for (const fact of facts) factLine(pdf, into, fact, i18n);
  pdf.y += GAP.paragraph;
}

/**
 * The facts of an entry one after another in one paragraph: of thousands of entries each line of its own would double
 * the pages. What is in another language keeps a line of its own, where it can be marked.
 */
function factParagraph(pdf: Pdf, into: Section, facts: Fact[], i18n: I18n): void {
  const isForeign = ({ value }: Fact) => value.kind === 'text' && langOf(value.lang, i18n).lang !== undefined;
  const own = facts.filter((fact) => !isForeign(fact));
  if (own.length > 0) {
    tagged(pdf, into, 'P', {}, () => {
      pdf.fontSize(PDF_SIZES.text);
      for (const [index, { label, value }] of own.entries()) {
        const isLast = index === own.length - 1;
        const flow = { width: textWidth(pdf), lineGap: 1.5 };
        pdf.font('bold').text(`${label}: `, { ...flow, continued: true });
        pdf.font('regular').text(`${shown(value, i18n)}${isLast ? '' : '  '}`, { ...flow, continued: !isLast });
      }
    });
    pdf.y += GAP.paragraph;
  }
  for (const fact of facts.filter(isForeign)) factLine(pdf, into, fact, i18n);
}

function writeEntry(pdf: Pdf, into: Section, entry: Entry, i18n: I18n): void {
  const section = pdf.struct('Sect');
  into.add(section);
  pdf.y += GAP.entry;
  heading(pdf, section, 3, entry.title, langOf(entry.titleLang, i18n));
  if (entry.lead) wordsBlock(pdf, section, entry.lead, i18n);
  factParagraph(pdf, section, entry.facts, i18n);
  if (entry.table) writeTable(pdf, section, entry.table, (value) => shown(value, i18n));
  for (const words of entry.words) wordsBlock(pdf, section, words, i18n);
  section.end();
}

/** A line to sign on, and below it whose it is. */
function signature(pdf: Pdf, into: Section, words: string): void {
  ensureRoom(pdf, 70);
  pdf.y += 40;
  drawRule(pdf, pdf.y, textWidth(pdf) / 2);
  pdf.y += GAP.word;
  paragraph(pdf, into, words);
}

function writeBlock(pdf: Pdf, into: Section, block: Block, i18n: I18n): void {
  if (block.kind === 'note') paragraph(pdf, into, block.text);
  if (block.kind === 'facts') factLines(pdf, into, block.facts, i18n);
  if (block.kind === 'words') wordsBlock(pdf, into, block.words, i18n);
  if (block.kind === 'table') writeTable(pdf, into, block.table, (value) => shown(value, i18n));
  if (block.kind === 'entry') writeEntry(pdf, into, block.entry, i18n);
}

/** Lets others have their turn whenever a slice is over. */
function slices(): () => Promise<void> {
  let begun = performance.now();
  return async () => {
    if (performance.now() - begun < SLICE_MS) return;
    await nextTurn();
    begun = performance.now();
  };
}

/**
 * The document as a tagged PDF: headings of three levels, tables with their heads, texts with their language. It is
 * written in slices of a few milliseconds: a document of hundreds of pages holds nobody up.
 */
export async function printoutPdf(
  { title, parts, signatures }: Printout,
  head: Omit<PdfHead, 'title' | 'lang'>,
  i18n: I18n,
): Promise<Buffer> {
  const pause = slices();
  // Each of the two fonts is read when it is first written in: that is a slice of its own.
  const pdf = newPdf({ ...head, title, lang: i18n.lang });
  const written = collect(pdf);
  await pause();
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  heading(pdf, root, 1, title);
  await pause();
  for (const part of parts) {
    const section = pdf.struct('Sect');
    root.add(section);
    pdf.y += GAP.part;
    heading(pdf, section, 2, part.title);
    pdf.outline.addItem(part.title);
    for (const block of part.blocks) {
      writeBlock(pdf, section, block, i18n);
      await pause();
    }
    section.end();
  }
  for (const words of signatures) signature(pdf, root, words);
  root.end();
  await pause();
  await endPdf(pdf, pause);
  return written;
}

function collect(pdf: Pdf): Promise<Buffer> {
  const pieces: Buffer[] = [];
  return new Promise((resolve, reject) => {
    pdf.on('data', (piece: Buffer) => pieces.push(piece));
    pdf.on('end', () => resolve(Buffer.concat(pieces)));
    pdf.on('error', reject);
  });
}
