import { Workbook } from '@cj-tech-master/excelts';
import { describe, expect, it } from 'vitest';
import { type SheetColumn, sheetFile } from './sheet-file.server';

const COLUMNS: SheetColumn[] = [
  { title: 'Аталышы', kind: 'text', width: 40 },
  { title: 'Сумма', kind: 'money', width: 16 },
  { title: 'Адам', kind: 'count', width: 10 },
  { title: 'Күнү', kind: 'date', width: 12 },
];

async function opened(rows: Parameters<typeof sheetFile>[2]) {
  const workbook = new Workbook();
  await workbook.xlsx.load(Buffer.from(await sheetFile('Такта', COLUMNS, rows)));
  const sheet = workbook.getWorksheet('Такта');
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

describe('a sheet', () => {
  it('keeps the letters of Kyrgyz, money as a number of som, a date as a date', async () => {
    const sheet = await opened([['Өңүр үйү', 125_050, 12, '2026-11-22']]);
    expect(sheet.getCell('A1').value).toBe('Аталышы');
    expect(sheet.getCell('A2').value).toBe('Өңүр үйү');
    expect(sheet.getCell('B2').value).toBe(1250.5);
    expect(sheet.getCell('C2').value).toBe(12);
    expect(sheet.getCell('D2').value).toEqual(new Date('2026-11-22T00:00:00Z'));
  });

  it('leaves empty what is not known, and writes a nought that is one', async () => {
    const sheet = await opened([['', 0, null, null]]);
    expect(sheet.getCell('A2').value).toBeNull();
    expect(sheet.getCell('B2').value).toBe(0);
    expect(sheet.getCell('C2').value).toBeNull();
  });

  it('runs nothing: whatever looks like a formula stays a text with a sign before it', async () => {
    const hostile = ['=HYPERLINK("http://evil.example")', '+1+1', '-2+3', '@SUM(A1)', '\t=1', '＝1+1'];
    const sheet = await opened(hostile.map((text) => [text, null, null, null]));
    for (const [at, text] of hostile.entries()) {
      expect(sheet.getCell(`A${at + 2}`).value).toBe(`'${text}`);
      expect(sheet.getCell(`A${at + 2}`).formula).toBeUndefined();
    }
  });
});
