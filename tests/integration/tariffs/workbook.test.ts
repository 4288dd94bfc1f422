import { Workbook } from '@cj-tech-master/excelts';
import { HyperFormula } from 'hyperformula';
import { describe, expect, it } from 'vitest';
import { inventedTariffs } from '~/demo/content/tariffs-invented';
import { readCalculationFile } from '~/domain/exchange/read-calculation-file.server';
import { calculationCsv } from '~/domain/tariffs/calculation-csv.server';
import { type Fields, fieldShapes } from '~/domain/tariffs/calculation-fields';
import { computeFields } from '~/domain/tariffs/check-calculation';
import type { Computed } from '~/domain/tariffs/compute';
import { SERVICES, type Service } from '~/domain/tariffs/tariff';
import { defaultRules } from '~/domain/tariffs/tariff-rules';
import { calculationWorkbook } from '~/domain/tariffs/workbook.server';
import { FIRST_FORMULA_ROW, FORMULAS_SHEET, formulaRows } from '~/domain/tariffs/workbook-formulas';
import { outcomeOf } from '../../support/scene';
import { WATER } from './scene';

const rulesOf = (service: Service) => defaultRules(service, '2026-11-22');

const WASTE: Fields = {
  transport: '1234567.89',
  payroll: '2000000',
  extra_1: '333333.33',
  'extra_1.name': 'Полигон',
  'population.flat.people': '5000',
  'population.flat.norm': '1.36',
  'population.private_house.people': '12000',
  'population.private_house.norm': '1.8',
  'other.metered': '4000',
  'other.coefficient': '2.5',
  'other.price': '499',
  supply_share: '97.5',
  collection: '73.5',
};
const LAND: Fields = {
  payroll: '400000',
  'population.field.people': '812.5',
  'population.field.norm': '6500',
  collection: '91',
};
const DEMO = inventedTariffs[0]?.versions.map(({ typed }) => typed) ?? [];

/** What an independent program makes of the workbook: the figure of each formula, by its key. */
async function recomputed(service: Service, fields: Fields): Promise<Map<string, number>> {
  const workbook = new Workbook();
  await workbook.xlsx.load(await calculationWorkbook(service, fields, rulesOf(service), 'ky'));
  const sheets: Record<string, (string | number | null)[][]> = {};
  for (const sheet of workbook.worksheets) {
    const rows: (string | number | null)[][] = [];
    for (let row = 1; row <= sheet.rowCount; row += 1) {
      rows.push(
        [1, 2, 3, 4, 5].map((column) => {
          const value = sheet.getCell(row, column).value as string | number | null | { formula: string };
          return value !== null && typeof value === 'object' ? `=${value.formula}` : value;
        }),
      );
    }
    sheets[sheet.name] = rows;
  }
  const engine = HyperFormula.buildFromSheets(sheets, { licenseKey: 'gpl-v3' });
  const sheet = engine.getSheetId(FORMULAS_SHEET) ?? -1;
  const keys = formulaRows(service, () => 'A1', '0.01').map(({ key }) => key);
  const values = keys.map((key, index): [string, number] => {
    return [key, engine.getCellValue({ sheet, row: FIRST_FORMULA_ROW - 1 + index, col: 1 }) as number];
  });
  engine.destroy();
  return new Map(values);
}

const number = (value: { valueOf(): number }) => value.valueOf();

/** What the model says, under the keys of the formulas. */
function expected(computed: Computed): [string, number][] {
  return [
    ['operating', number(computed.operating)],
    ['required', number(computed.required)],
    ['volume', number(computed.volume)],
    ['full_cost', number(computed.fullCost)],
    ['base', number(computed.base)],
    ['at_collection', number(computed.atCollection)],
    ['billed', number(computed.billed)],
    ['collected', number(computed.collected)],
    ['recovery', number(computed.recovery)],
    ['gap', number(computed.gap)],
    ...computed.groups.flatMap(({ group, volume, tariff, price }): [string, number][] => [
      [`volume_group:${group}`, number(volume)],
      [`tariff:${group}`, number(tariff)],
      [`price:${group}`, number(price)],
    ]),
    ...computed.perPerson.map(({ connection, amount }): [string, number] => [
      `person_month:${connection}`,
      number(amount),
    ]),
  ];
}

const upload = (bytes: Uint8Array<ArrayBuffer> | string, name: string) => new File([bytes], name);
const refusalOf = (service: Service, file: File) =>
  readCalculationFile(service, file).then(
    () => 'taken',
    (error) => ({ ...error.fields, ...error.params }),
  );

describe('the exported workbook', () => {
  it.each([
    ['drinking_water', WATER],
    ...DEMO.map((typed) => ['drinking_water', typed] as const),
    ['sewerage', { payroll: '100', 'population.metered': '3', collection: '100' }],
    ['solid_waste', WASTE],
    ['irrigation', LAND],
  ] as [Service, Fields][])('of %s is recomputed by another program to the same figures', async (service, typed) => {
    const names = new Set(fieldShapes(service).map(({ name }) => name));
    const fields = Object.fromEntries(Object.entries(typed).filter(([name]) => names.has(name)));
    const outcome = computeFields(service, fields, rulesOf(service));
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
    const found = await recomputed(service, fields);
    for (const [key, value] of expected(outcome.computed)) {
      expect(Math.abs((found.get(key) ?? Number.NaN) - value), `${key}: ${found.get(key)}, not ${value}`).toBeLessThan(
        1e-9 * Math.max(1, Math.abs(value)),
      );
    }
  });

  it.each(SERVICES)('of %s can be imported again as it was, and so can the CSV', async (service) => {
    const typed = { solid_waste: WASTE, irrigation: LAND, drinking_water: WATER }[service as 'irrigation'] ?? {
      payroll: '1.5',
      collection: '90',
    };
    const workbook = await calculationWorkbook(service, typed, rulesOf(service), 'en');
    expect(await readCalculationFile(service, upload(workbook, 'x.xlsx'))).toEqual(typed);
    expect(await readCalculationFile(service, upload(calculationCsv(service, typed, 'ru'), 'x.csv'))).toEqual(typed);
  });

  it('runs nothing that somebody typed as a name', async () => {
    const fields = { 'extra_1.name': '=cmd|calc', extra_1: '5', collection: '90' };
    const workbook = new Workbook();
    await workbook.xlsx.load(await calculationWorkbook('other', fields, rulesOf('other'), 'ky'));
    const cells = workbook.worksheets[0]?.getColumn(2).values ?? [];
    expect(cells).toContain('cmd|calc');
    expect(calculationCsv('other', fields, 'ky')).toContain("'=cmd|calc");
  });
});

describe('a file that somebody uploads', () => {
  it('is read with commas, semicolons or tabs, and with the numbers of a spreadsheet', async () => {
    const rows = (sign: string) =>
      ['code', 'payroll', 'collection']
        .map((code, at) => [code, 'x', ['', '1 250 000,5', '90'][at]].join(sign))
        .join('\n');
    for (const sign of [';', '\t']) {
      const read = await readCalculationFile('other', upload(rows(sign), 'a.csv'));
      expect(read).toEqual({ payroll: '1 250 000,5', collection: '90' });
    }
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet('Лист');
    sheet.addRow(['payroll', 'x', 0.1 + 0.2, 1e6]);
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    expect(await readCalculationFile('other', upload(bytes, 'a.xlsx'))).toEqual({
      payroll: '0.3',
      'payroll.before': '1000000',
    });
  });

  it.each([
    ['nothing', upload('', 'a.csv'), { file: 'tariffs.error_file_empty' }],
    [
      'a picture',
      upload(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]), 'a.png'),
      { file: 'tariffs.error_file_unreadable' },
    ],
    ['a zip that is none', upload('PK\u0003\u0004 hello', 'a.xlsx'), { file: 'tariffs.error_file_unreadable' }],
    ['another table', upload('a;b\nc;d', 'a.csv'), { file: 'tariffs.error_file_row', row: 1, code: 'a' }],
    ['an unclosed quote', upload('payroll;"x', 'a.csv'), { file: 'tariffs.error_file_unreadable' }],
    ['headings alone', upload('code;x', 'a.csv'), { file: 'tariffs.error_file_empty' }],
    [
      'a field twice',
      upload('payroll;x;1\npayroll;x;2', 'a.csv'),
      { file: 'tariffs.error_file_row', row: 2, code: 'payroll' },
    ],
    ['the prototype', upload('__proto__;x;1', 'a.csv'), { file: 'tariffs.error_file_row', row: 1, code: '__proto__' }],
    ['far too much', upload('x'.repeat(1_000_001), 'a.csv'), { file: 'tariffs.error_file_large', mb: 1 }],
    ['endless rows', upload('payroll\n'.repeat(2_000), 'a.csv'), { file: 'tariffs.error_file_large', mb: 1 }],
  ])('%s: is refused with its reason', async (_, file, refusal) => {
    expect(await refusalOf('other', file)).toEqual(refusal);
  });

  it('of another service is refused: its norms are others', async () => {
    const bytes = await calculationWorkbook('solid_waste', WASTE, rulesOf('solid_waste'), 'ky');
    expect(await outcomeOf(readCalculationFile('drinking_water', upload(bytes, 'a.xlsx')))).toBe('invalid');
  });

  it('with contradictions is read as it is: the draft shows what is wrong', async () => {
    const read = await readCalculationFile('other', upload('payroll;x;-5\ncollection;x;0', 'a.csv'));
    expect(computeFields('other', read, rulesOf('other')).issues.map(({ code }) => code)).toEqual(['negative']);
  });
});
