import { Workbook } from '@cj-tech-master/excelts';
import { describe, expect, it } from 'vitest';
import { readBudgetFile } from '~/domain/exchange/read-budget-file.server';
import { isAppError } from '~/platform/errors';
import { xlsxOf } from '../../support/xlsx';

const fileOf = (bytes: Buffer | string, name = 'budget.csv') => new File([new Uint8Array(Buffer.from(bytes))], name);
const read = (bytes: Buffer | string, sheet = 1) => readBudgetFile(fileOf(bytes), sheet);

/** The key of the refusal. */
async function refusalOf(bytes: Buffer | string, sheet = 1): Promise<string> {
  const error = await read(bytes, sheet).catch((refusal: unknown) => refusal);
  if (!isAppError(error, 'invalid')) throw new Error('The file was not refused.', { cause: error });
  return Object.values(error.fields).join();
}

describe('a CSV file of a budget', () => {
  it('is read with semicolons, commas or tabs, with a byte order mark and in the UTF-16 of Excel', async () => {
    const rows = [
      ['Аталышы', 'План'],
      ['Теңдештирүүчү грант', '3 037,0'],
    ];
    const lines = (sign: string) => rows.map((row) => row.map((cell) => `"${cell}"`).join(sign)).join('\r\n');
    expect(await read(`\uFEFF${lines(';')}`)).toEqual(rows);
    expect(await read(lines(','))).toEqual(rows);
    expect(await read(lines('\t'))).toEqual(rows);
    expect(await read(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(lines('\t'), 'utf16le')]))).toEqual(rows);
  });

  it('keeps the numbers of its rows: empty ones stay where they are', async () => {
    expect(await read('а;б\n\n;\n1;2\n\n\n')).toEqual([['а', 'б'], [], [], ['1', '2']]);
  });

  it('in the old code page is refused, since that has no Kyrgyz letters', async () => {
    expect(await refusalOf(Buffer.from('\xca\xee\xe4;\xcf\xeb\xe0\xed\n', 'latin1'))).toBe(
      'budgets.import_error_letters',
    );
    expect(await refusalOf(Buffer.from([0x41, 0, 0x42, 0]))).toBe('budgets.import_error_letters');
  });

  it('is refused where it is empty, too large, too long, too wide, or not closed', async () => {
    expect(await refusalOf('')).toBe('budgets.import_error_empty');
    expect(await refusalOf(';;\n;;\n')).toBe('budgets.import_error_empty');
    expect(await refusalOf('а'.repeat(2_600_000))).toBe('budgets.import_error_large');
    expect(await refusalOf('1;2\n'.repeat(5_100))).toBe('budgets.import_error_rows');
    expect(await refusalOf(`${'1;'.repeat(80)}1\n`)).toBe('budgets.import_error_columns');
    expect(await refusalOf(`${'а'.repeat(1_001)};1\n`)).toBe('budgets.import_error_cell');
    expect(await refusalOf('а;"б\n1;2\n')).toBe('budgets.import_error_quotes');
  });
});

describe('a workbook of a budget', () => {
  it('gives its figures as it shows them, formulas with their results, and dates as days', async () => {
    const workbook = new Workbook();
    workbook.addWorksheet('Бош');
    const sheet = workbook.addWorksheet('Бюджет');
    sheet.addRow(['Аталышы', 'План', 'Күнү']);
    sheet.addRow(['Грант', 5453.6, new Date('2026-01-31T00:00:00Z')]);
    sheet.addRow(['Жалпы', { formula: 'B2*2', result: 10907.2 }]);
    sheet.addRow(['Үч орундуу', 5.453]);
    sheet.addRow(['Аз', 0.1 + 0.2]);
    const cells = await read(Buffer.from(await workbook.xlsx.writeBuffer()), 2);
    expect(cells).toEqual([
      ['Аталышы', 'План', 'Күнү'],
      ['Грант', '5453,6', '2026-01-31'],
      ['Жалпы', '10907,2'],
      ['Үч орундуу', '5,4530'],
      ['Аз', '0,3'],
    ]);
  });

  it('gives a number without the noise of its binary form', async () => {
    const cells = await read(
      xlsxOf('<row r="1"><c r="A1"><v>5453.6000000000004</v></c><c r="B1" t="e"><v>#REF!</v></c></row>'),
    );
    expect(cells).toEqual([['5453,6', '#REF!']]);
  });

  it('is refused where a formula was never computed: its cell would look empty', async () => {
    const rows = '<row r="1"><c r="A1"><f>1+1</f></c></row>';
    expect(await refusalOf(xlsxOf(rows))).toBe('budgets.import_error_unfinished');
  });

  it('is refused where one far cell would make its reader build millions', async () => {
    const far = [
      '<row r="1048576"><c r="A1048576"><v>1</v></c></row>',
      '<row r="1"><c r="XFD1"><v>1</v></c></row>',
      "<row r='9'><c r = 'XFD9'><v>1</v></c></row>",
      '<x:row r="7000"/>',
      `<row>${'<c/>'.repeat(100)}</row>`,
      '<row/>'.repeat(6_000),
      '<row><c x=">" r="ZZ5"><v>1</v></c></row>',
    ];
    for (const rows of far)
      expect(await refusalOf(xlsxOf(rows)), rows.slice(0, 50)).toBe('budgets.import_error_too_wide');
    expect(await refusalOf(xlsxOf('<row r="1"><c r="xfd1"><v>1</v></c></row>'))).toBe('budgets.import_error_broken');
    expect(await refusalOf(xlsxOf('<row r="1"><c r="&#88;FD1"><v>1</v></c></row>'))).toBe(
      'budgets.import_error_broken',
    );
  });

  it('is refused where it inflates to more than it says, or to more than a budget needs', async () => {
    const bomb = { name: 'xl/sharedStrings.xml', data: ' '.repeat(30_000_000) };
    expect(await refusalOf(xlsxOf('', [{ ...bomb, claimedBytes: 1_000 }]))).toBe('budgets.import_error_broken');
    expect(await refusalOf(xlsxOf('', [bomb]))).toMatch(/broken|too_wide/);
  });

  it('is refused where it is no workbook, an old one, or has no such sheet', async () => {
    expect(await refusalOf(Buffer.from('PK\u0003\u0004 but not really'))).toBe('budgets.import_error_broken');
    expect(await refusalOf(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]))).toBe('budgets.import_error_old_excel');
    expect(await refusalOf(xlsxOf('<row r="1"><c r="A1"><v>1</v></c></row>'), 2)).toBe('budgets.import_error_sheet');
    expect(await refusalOf(xlsxOf(''))).toBe('budgets.import_error_empty');
  });

  it('of five thousand rows and twelve columns is read within seconds', async () => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet('Чоң');
    for (let row = 0; row < 5_000; row += 1)
      sheet.addRow(Array.from({ length: 12 }, (_, at) => (at < 2 ? `Сап ${row}` : row + at / 10)));
    const bytes = Buffer.from(await workbook.xlsx.writeBuffer());
    const begun = performance.now();
    expect(await read(bytes)).toHaveLength(5_000);
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});
