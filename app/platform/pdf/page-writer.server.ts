import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import type { Lang } from '~/i18n/languages';

const PAGE = { size: 'A4', margins: { top: 56, bottom: 64, left: 56, right: 56 } } as const;
const FOOTER_RISE = 36;

/** Sizes in points. */
export const PDF_SIZES = { h1: 18, h2: 14, h3: 11.5, text: 10.5, small: 9 } as const;

const LOCALES: Record<Lang, string> = { ky: 'ky-KG', ru: 'ru-KG', en: 'en-GB' };

const require = createRequire(import.meta.url);
// Noto Sans has every letter of the three languages; what the document uses of it is embedded.
const fontFile = (name: string) => readFileSync(require.resolve(`@expo-google-fonts/noto-sans/${name}`));

let fonts: { regular: Buffer; bold: Buffer } | undefined;

function loadFonts() {
  fonts ??= {
    regular: fontFile('400Regular/NotoSans_400Regular.ttf'),
    bold: fontFile('700Bold/NotoSans_700Bold.ttf'),
  };
  return fonts;
}

export interface PdfHead {
  title: string;
  lang: Lang;
  /** Who publishes it. */
  author: string;
  /** When it was made; the same content then gives the same date. */
  at: Date;
  /** Stands below every page, with the page's number. */
  footer(page: number): string;
}

export type Pdf = PDFKit.PDFDocument;

/** A tagged PDF with both fonts, its title and language; each page gets its number as soon as it is there. */
export function newPdf({ title, lang, author, at, footer }: PdfHead): Pdf {
  const { regular, bold } = loadFonts();
  const pdf = new PDFDocument({
    ...PAGE,
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    lang: LOCALES[lang],
    displayTitle: true,
    info: { Title: title, Author: author, CreationDate: at, ModDate: at },
  });
  pdf.registerFont('regular', regular);
  pdf.registerFont('bold', bold);
  let page = 0;
  pdf.on('pageAdded', () => {
    page += 1;
    writeFooter(pdf, footer(page));
  });
  pdf.addPage();
  return pdf;
}

/** Below the text and no part of it: readers that speak leave it out. */
function writeFooter(pdf: Pdf, words: string): void {
  const { x, y } = pdf;
  const { left, right } = pdf.page.margins;
  const { bottom } = pdf.page.margins;
  // Text below the margin would begin another page.
  pdf.page.margins.bottom = 0;
  pdf.markContent('Artifact', { type: 'Pagination' });
  pdf.font('regular').fontSize(PDF_SIZES.small - 1);
  pdf.text(words, left, pdf.page.height - FOOTER_RISE, {
    width: pdf.page.width - left - right,
    align: 'center',
    lineBreak: false,
  });
  pdf.endMarkedContent();
  pdf.page.margins.bottom = bottom;
  pdf.x = x;
  pdf.y = y;
}

/**
 * Ends the document font by font, with a `pause` after each: embedding what was used of a font takes longest. pdfkit would
 * do it all in one piece; it leaves alone what is finished already.
 */
export async function endPdf(pdf: Pdf, pause: () => Promise<void>): Promise<void> {
  const { _fontFamilies: fonts } = pdf as unknown as { _fontFamilies: Record<string, { finalize(): void }> };
  for (const font of new Set(Object.values(fonts))) {
    font.finalize();
    await pause();
  }
  pdf.end();
}

/** The width between the margins. */
export function textWidth({ page }: Pdf): number {
  return page.width - page.margins.left - page.margins.right;
}

/** Begins another page unless so many points are left on this one. */
export function ensureRoom(pdf: Pdf, points: number): void {
  if (pdf.y + points > pdf.page.height - pdf.page.margins.bottom) pdf.addPage();
}

/** A line from the left margin: drawn, and no part of what is read out. */
export function drawRule(pdf: Pdf, y: number, width: number): void {
  const { left } = pdf.page.margins;
  pdf.markContent('Artifact', { type: 'Layout' });
  pdf
    .moveTo(left, y)
    .lineTo(left + width, y)
    .lineWidth(0.5)
    .strokeColor('#777777')
    .stroke();
  pdf.endMarkedContent();
}

export type Section = PDFKit.PDFStructureElement;

interface TagOptions {
  lang?: string;
  /** Of the head of a table. */
  scope?: 'Row' | 'Column';
}

/** Writes something as the content of one element of the structure: a heading, a paragraph, a cell. */
export function tagged(pdf: Pdf, into: Section, type: string, options: TagOptions, write: () => void): void {
  // The types of pdfkit do not know the scope of a head yet.
  into.add(pdf.struct(type, options as PDFKit.Mixins.StructureElementOptions, write));
}
