import { Workbook } from '@cj-tech-master/excelts';
import { i18nFor } from '~/i18n/i18n.server';
import type { Lang } from '~/i18n/languages';
import type { Fields } from './calculation-fields';
import { type CalculationRow, calculationRows, HEADER_CODE } from './calculation-rows';
import { computeFields } from './check-calculation';
import { rowName, rowUnit } from './row-words.server';
import type { Connection, Service, TariffRules } from './tariff';
import {
  FIGURES_SHEET,
  FIRST_FORMULA_ROW,
  FORMULAS_SHEET,
  type FormulaRow,
  formulaResults,
  formulaRows,
} from './workbook-formulas';

type Sheet = ReturnType<Workbook['addWorksheet']>;

/** A cell that is not filled in stays empty: a nought would be a figure. */
const cellValue = (text: string) => (text === '' ? null : Number(text));

/** Texts that a spreadsheet would run when somebody types them again begin with a sign. */
const plainText = (text: string) => text.replace(/^[=+\-@\t\r]+/, '');

function writeFigures(sheet: Sheet, rows: CalculationRow[], service: Service, lang: Lang): void {
  const { t } = i18nFor(lang);
  sheet.addRow([HEADER_CODE, t('tariffs.item'), t('tariffs.amount'), t('tariffs.year_before'), t('tariffs.unit')]);
  for (const row of rows) {
    const name = row.name === null ? rowName(row, lang) : plainText(row.name);
    sheet.addRow([row.code, name, cellValue(row.value), cellValue(row.before), rowUnit(row, service, lang)]);
  }
}

function formulaName({ what, group, connection }: FormulaRow, lang: Lang): string {
  const { t } = i18nFor(lang);
  const of = group ? t(`tariffs.group_${group}`) : connection && t(`tariffs.connection_${connection as Connection}`);
  return [t(`tariffs.sheet_${what}`), of].filter(Boolean).join(': ');
}

function writeFormulas(sheet: Sheet, rows: FormulaRow[], results: ReadonlyMap<string, number>, lang: Lang): void {
  const { t } = i18nFor(lang);
  sheet.addRow([t('tariffs.item'), t('tariffs.amount'), t('tariffs.formula')]);
  for (const [index, row] of rows.entries()) {
    sheet.addRow([formulaName(row, lang), null, row.formula]);
    sheet.getCell(`B${FIRST_FORMULA_ROW + index}`).value = { formula: row.formula, result: results.get(row.key) ?? 0 };
  }
}

/**
 * A calculation as a workbook: its figures on the first sheet, in the form in which it is imported, and every step as
 * a live formula on the second. Without fields it is a template.
 */
export async function calculationWorkbook(
  service: Service,
  fields: Fields,
  rules: TariffRules,
  lang: Lang,
): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new Workbook();
  const figures = workbook.addWorksheet(FIGURES_SHEET);
  const rows = calculationRows(service, fields);
  writeFigures(figures, rows, service, lang);
  const cellOf = (field: string) => `${FIGURES_SHEET}!C${rows.findIndex(({ code }) => code === field) + 2}`;
  const formulas = workbook.addWorksheet(FORMULAS_SHEET);
  const outcome = computeFields(service, fields, rules);
  const results = outcome.ok ? formulaResults(outcome.computed, rules.step) : new Map<string, number>();
  writeFormulas(formulas, formulaRows(service, cellOf, rules.step), results, lang);
  for (const sheet of [figures, formulas]) {
    for (const [column, width] of [24, 44, 18, 18, 24].entries()) sheet.getColumn(column + 1).width = width;
    sheet.getRow(1).font = { bold: true };
  }
  formulas.getColumn(1).width = 60;
  // A spreadsheet computes everything anew when it opens the file.
  workbook.calcProperties = { fullCalcOnLoad: true };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
