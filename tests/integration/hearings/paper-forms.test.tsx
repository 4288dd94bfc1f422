import { parse } from 'csv-parse/sync';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { PrintoutParts } from '~/components/printout';
import { VISITOR } from '~/domain/accounts/actor';
import { findHearing } from '~/domain/hearings/find-hearing.server';
import type { PaperContent } from '~/domain/hearings/protocol/hearing-paper';
import { hearingPrintout } from '~/domain/hearings/protocol/hearing-printout';
import { paperCsv, paperJson, paperPdf } from '~/domain/hearings/protocol/paper-files.server';
import { publishDocument } from '~/domain/hearings/protocol/publish-document.server';
import { I18nProvider } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { LANGS, type Lang } from '~/i18n/languages';
import { db, tables, transaction } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { heldHearing, officer } from '../../support/hearings';
import { STORY, tellMeeting } from '../../support/protocols';
import { useTestStore } from '../../support/store';
import { person } from '../accounts/people';

useTestStore();

let number = 0;
let content: PaperContent;
let hash = '';

beforeAll(async () => {
  await loadReferenceData();
  const by = await officer();
  const residents = await Promise.all(['Айгүл', 'Нурлан', 'Жылдыз'].map((name) => person(undefined, name)));
  const held = await heldHearing(by);
  number = held.number;
  await tellMeeting(held, residents);
  const hearing = await findHearing(db(), number);
  ({ hash } = await transaction({ key: `hearing:${number}` }, (tx) => publishDocument(tx, by, hearing, 'protocol')));
  const [row] = await db().select({ content: tables.protocolVersions.content }).from(tables.protocolVersions);
  content = row?.content as PaperContent;
});

/** Every run of spaces as one plain space: forms break lines, and languages part digits, each in their own way. */
const folded = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, ' ');

async function htmlText(lang: Lang): Promise<string> {
  const { parts } = hearingPrintout({ content, hash }, i18nFor(lang));
  const html = renderToStaticMarkup(
    <I18nProvider value={i18nFor(lang)}>
      <PrintoutParts parts={parts} />
    </I18nProvider>,
  );
  return folded(
    html
      .replace(/<[^>]+>/g, ' ')
      .replaceAll('&amp;', '&')
      .replaceAll('&#x27;', "'"),
  );
}

/** Points. */
const FOOT = 60;

async function pdfText(lang: Lang): Promise<string> {
  const bytes = await paperPdf(VISITOR, number, 'protocol', 1, lang);
  const pdf = await getDocument({ data: new Uint8Array(bytes) }).promise;
  const pages: string[] = [];
  for (let page = 1; page <= pdf.numPages; page += 1) {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    // What stands below the margin is the page's number, not the document.
    const inText = items.filter((item) => 'str' in item).filter(({ transform }) => transform[5] > FOOT);
    pages.push(inText.map(({ str, hasEOL }) => `${str}${hasEOL ? ' ' : ''}`).join(''));
  }
  return folded(pages.join(' '));
}

async function csvRows(lang: Lang): Promise<Record<string, string>[]> {
  let csv = '';
  for await (const piece of await paperCsv(VISITOR, number, 'protocol', 1, lang)) csv += piece;
  const rows: string[][] = parse(csv, { bom: true });
  return rows.slice(1).map(([part = '', item = '', field = '', value = '', unit = '']) => ({
    part,
    item,
    field,
    value,
    unit,
  }));
}

interface Figure {
  field: string;
  /** As a reader of the language sees it. */
  shown: string;
  /** As a spreadsheet reads it. */
  plain: string;
}

/** The figures of the story, named by hand: not taken from what makes the forms. */
function figures(lang: Lang): Figure[] {
  const { t, number: written, money, dateTime } = i18nFor(lang);
  const count = (field: string, n: number): Figure => ({ field, shown: written(n), plain: String(n) });
  const hall = t('protocol.hall');
  return [
    count(t('protocol.attended'), STORY.total),
    count(t('protocol.women'), STORY.women),
    count(t('protocol.youth'), STORY.youth),
    count(t('protocol.online'), STORY.online),
    ...STORY.villages.map(({ name, total }) => count(`${name}: ${t('protocol.people')}`, total)),
    count(`${hall}: ${t('protocol.for')}`, STORY.hands[0]),
    count(`${hall}: ${t('protocol.against')}`, STORY.hands[1]),
    count(`${hall}: ${t('protocol.abstain')}`, STORY.hands[2]),
    // In the hall and on the site together.
    count(`${t('protocol.total')}: ${t('protocol.for')}`, 63),
    count(`${t('protocol.total')}: ${t('protocol.against')}`, 18),
    { field: t('protocol.amount_asked'), shown: money(STORY.asked), plain: '1250000.50' },
    { field: t('protocol.amount_given'), shown: money(STORY.given), plain: '600000.00' },
    count(t('protocol.remarks_total'), 3),
    count(t('protocol.remarks_hidden'), 1),
    { field: t('protocol.hash'), shown: hash, plain: hash },
    {
      field: t('protocol.begun_at'),
      shown: dateTime(new Date('2026-11-01T05:00:00Z')),
      plain: '2026-11-01T05:00:00.000Z',
    },
  ];
}

describe.each(LANGS)('the three forms of a protocol in %s', (lang) => {
  it('carry the same figures: page, PDF and CSV', async () => {
    const [html, pdf, rows] = [await htmlText(lang), await pdfText(lang), await csvRows(lang)];
    for (const { field, shown, plain } of figures(lang)) {
      const label = field.split(': ')[0] ?? '';
      expect(html, `page: ${label}`).toContain(folded(label));
      expect(html, `page: ${field} ${shown}`).toContain(folded(shown));
      expect(pdf, `pdf: ${label}`).toContain(folded(label));
      expect(pdf, `pdf: ${field} ${shown}`).toContain(folded(shown));
      expect(
        rows.some((row) => row.field === field && row.value === plain),
        `csv: ${field} ${plain}`,
      ).toBe(true);
    }
  });

  it('carry every figure, date and text that any of them carries', async () => {
    const [html, pdf, rows] = [await htmlText(lang), await pdfText(lang), await csvRows(lang)];
    const { number: written, money, dateTime } = i18nFor(lang);
    const asShown = ({ value = '', unit }: Record<string, string>) => {
      if (unit === 'KGS') return money(Math.round(Number(value) * 100));
      if (/^\d{4}-\d\d-\d\dT/.test(value)) return dateTime(new Date(value));
      return /^\d{1,9}$/.test(value) ? written(Number(value)) : value;
    };
    expect(rows.length).toBeGreaterThan(60);
    for (const row of rows) {
      expect(html, JSON.stringify(row)).toContain(folded(asShown(row)));
      // A long address or code is broken over lines in the PDF.
      const joined = pdf.replaceAll(' ', '');
      expect(joined, JSON.stringify(row)).toContain(folded(asShown(row)).replaceAll(' ', ''));
    }
    // Nor has the page a number that the table lacks.
    const known = new Set(
      rows.flatMap((row) => folded(`${asShown(row)} ${row.item} ${row.field}`).match(/\d+/g) ?? []),
    );
    const foreign = (html.match(/\d+/g) ?? []).filter((digits) => !known.has(digits));
    expect(foreign).toEqual([]);
  });

  it('say nothing of a hidden remark but its number and why', async () => {
    for (const text of [await htmlText(lang), await pdfText(lang), JSON.stringify(await csvRows(lang))]) {
      expect(text).not.toContain('Жашырылган сөз');
      expect(text).toContain(i18nFor(lang).t('discussion.reason_personal_data'));
    }
  });
});

describe('the exact copy', () => {
  it('has the hash that every form names', async () => {
    const { createHash } = await import('node:crypto');
    const json = await paperJson(VISITOR, number, 'protocol', 1);
    expect(createHash('sha256').update(json).digest('hex')).toBe(hash);
  });
});
