import { Workbook } from '@cj-tech-master/excelts';
import { stringify } from 'csv-stringify/sync';
import { COLUMN_MEANINGS } from '~/domain/budgets/file-reading';

export const TEMPLATE_TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
export type TemplateFormat = keyof typeof TEMPLATE_TYPES;

/** Whether there is a template of that kind. */
export function isTemplateFormat(format: unknown): format is TemplateFormat {
  return typeof format === 'string' && Object.hasOwn(TEMPLATE_TYPES, format);
}

/** Sample rows in the order of the columns, thousand som; the figures agree, so that the sample shows how that looks. */
const SAMPLE: readonly (readonly string[])[] = [
  ['revenue', '1331', '', '', 'Теңдештирүүчү грант', 'Выравнивающий грант', 'Equalisation grant', '3037,0', '', '', ''],
  ['revenue', '1131', '', '', 'Мүлк салыгы', 'Налог на имущество', 'Property tax', '1999,6', '', '', ''],
  ['revenue', '', '', '', 'Кирешелердин жыйынтыгы', 'Итого доходов', 'Total revenue', '5036,6', '', '', 'x'],
  ['expenditure', '211', '7091', 'Бала бакча', 'Эмгек акы', 'Зарплата', 'Wages', '3000,0', '', '', ''],
  ['expenditure', '22', '7064', 'Көчө жарыгы', 'Электр кубаты', 'Электричество', 'Electricity', '2036,6', '', '', ''],
  ['expenditure', '', '', '', 'Чыгашалардын жыйынтыгы', 'Итого расходов', 'Total expenditure', '5036,6', '', '', 'x'],
];

/** A file to fill in: the headers that need no mapping, and sample rows to replace. */
export async function budgetTemplate(format: TemplateFormat): Promise<Buffer> {
  if (format === 'csv') return Buffer.from(stringify([[...COLUMN_MEANINGS], ...SAMPLE], { bom: true, delimiter: ';' }));
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('budget');
  sheet.addRow([...COLUMN_MEANINGS]);
  const isFigure = (at: number) => COLUMN_MEANINGS[at] === 'plan' || COLUMN_MEANINGS[at] === 'actual';
  for (const row of SAMPLE) {
    sheet.addRow(row.map((cell, at) => (isFigure(at) && cell !== '' ? Number(cell.replace(',', '.')) : cell || null)));
  }
  COLUMN_MEANINGS.forEach((meaning, at) => {
    const column = sheet.getColumn(at + 1);
    column.width = meaning.startsWith('title') ? 32 : 16;
    // Codes are texts: a spreadsheet must not drop their noughts.
    if (isFigure(at)) column.numFmt = '#,##0.0';
    else if (meaning.endsWith('code')) column.numFmt = '@';
  });
  sheet.getRow(1).font = { bold: true };
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
