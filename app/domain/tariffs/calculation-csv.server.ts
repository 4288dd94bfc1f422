import { stringify } from 'csv-stringify/sync';
import { i18nFor } from '~/i18n/i18n.server';
import type { Lang } from '~/i18n/languages';
import type { Fields } from './calculation-fields';
import { calculationRows, HEADER_CODE } from './calculation-rows';
import { rowName, rowUnit } from './row-words.server';
import type { Service } from './tariff';

/** A calculation as CSV, in the form in which it is imported; without fields a template. */
export function calculationCsv(service: Service, fields: Fields, lang: Lang): string {
  const { t } = i18nFor(lang);
  const header = [HEADER_CODE, t('tariffs.item'), t('tariffs.amount'), t('tariffs.year_before'), t('tariffs.unit')];
  const rows = calculationRows(service, fields).map((row) => [
    ...[row.code, row.name ?? rowName(row, lang), row.value, row.before],
    rowUnit(row, service, lang),
  ]);
  return stringify([header, ...rows], { bom: true, escape_formulas: true });
}
