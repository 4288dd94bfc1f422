import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { i18nFor } from '~/i18n/i18n.server';
import { type Block, count, money, type Printout, text } from '../printout/printout';
import { printoutPdf } from './printout-pdf.server';

const HEAD = { author: 'Ош', at: new Date('2026-11-20T04:00:00Z'), footer: (page: number) => `бет ${page}` };

const entries = (n: number): Block[] =>
  Array.from({ length: n }, (_, index) => ({
    kind: 'entry',
    entry: {
      id: `remark-${index + 1}`,
      title: `Пикир № ${index + 1}`,
      facts: [{ label: 'Сумма', value: money(125_000_050) }],
      words: [{ text: 'Көчөгө жарык керек.\n\nӨтүнүч: тез бүтсүн.' }],
    },
  }));

const printout = (blocks: Block[] = entries(1)): Printout => ({
  title: 'Угуунун протоколу: өңүр, үй, ң Ң Ө Ү',
  parts: [{ id: 'remarks', title: 'Пикирлер', blocks }],
  signatures: ['Төрага: Асанов Бакыт'],
});

async function open(blocks?: Block[]) {
  const bytes = await printoutPdf(printout(blocks), HEAD, i18nFor('ky'));
  return getDocument({ data: new Uint8Array(bytes), useSystemFonts: false }).promise;
}

async function textOf(pdf: Awaited<ReturnType<typeof open>>): Promise<string> {
  const pages: string[] = [];
  for (let page = 1; page <= pdf.numPages; page += 1) {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  return pages.join('\n').replace(/\s+/g, ' ');
}

interface Node {
  role?: string;
  children?: Node[];
  lang?: string;
}
const roles = (node: Node): string[] => [...(node.role ? [node.role] : []), ...(node.children ?? []).flatMap(roles)];

describe('a document as PDF', () => {
  it('says its title and its language, and holds all letters of Kyrgyz as text', async () => {
    const pdf = await open();
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({
      Title: 'Угуунун протоколу: өңүр, үй, ң Ң Ө Ү',
      Language: 'ky-KG',
    });
    expect(await textOf(pdf)).toContain('Угуунун протоколу: өңүр, үй, ң Ң Ө Ү');
  });

  it('is tagged: headings of three levels, paragraphs, tables with their heads', async () => {
    const table: Block = {
      kind: 'table',
      table: { caption: 'Айылдар', columns: ['Айыл', 'Адам'], rows: [[text('Озгур'), count(54)]] },
    };
    const pdf = await open([table, ...entries(1)]);
    const tree = (await (await pdf.getPage(1)).getStructTree()) as unknown as Node;
    const found = roles(tree);
    for (const role of ['H1', 'H2', 'H3', 'P', 'Table', 'Caption', 'TR', 'TH', 'TD']) expect(found).toContain(role);
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  });

  it('marks the language of a text that is in another one', async () => {
    const words: Block = { kind: 'words', words: { text: 'Когда начнётся?', lang: 'ru' } };
    const bytes = await printoutPdf(printout([words]), HEAD, i18nFor('ky'));
    expect(bytes.toString('latin1')).toContain('/Lang (ru)');
  });

  it('breaks over pages, each with its number, and loses no entry', async () => {
    const pdf = await open(entries(120));
    expect(pdf.numPages).toBeGreaterThan(5);
    const all = await textOf(pdf);
    for (let n = 1; n <= 120; n += 1) expect(all).toContain(`Пикир № ${n}`);
    for (let page = 1; page <= pdf.numPages; page += 1) expect(all).toContain(`бет ${page}`);
    expect(all.match(/1 250 000,50 сом/g)).toHaveLength(120);
  });

  it('takes whatever people type: words without end, signs that no font has, lines and tabs', async () => {
    const strange = [
      'ә'.repeat(3_000),
      '👍🏽 ок',
      '\u0000\u0007\u202e',
      'a\tb\nc\n\n\n\nd',
      '   ',
      '<b>&amp;',
      'ھيچ نەرسە',
    ];
    const words = strange.map((text): Block => ({ kind: 'words', words: { text, lang: 'ky' } }));
    const all = await textOf(await open([...words, ...entries(1)]));
    expect(all.match(/ә/g)).toHaveLength(3_000);
    expect(all).toContain('<b>&amp;');
    expect(all).toContain('Пикир № 1');
  });
});
