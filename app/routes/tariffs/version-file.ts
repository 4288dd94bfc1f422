import type { LoaderFunctionArgs } from '@remix-run/node';
import { calculationCsv } from '~/domain/tariffs/calculation-csv.server';
import { fieldsOf } from '~/domain/tariffs/calculation-fields';
import { tariffPage } from '~/domain/tariffs/tariff-page.queries.server';
import { calculationWorkbook } from '~/domain/tariffs/workbook.server';
import { canonicalJson } from '~/platform/canonical.server';
import { AppError } from '~/platform/errors';
import { fileAsked, sheetResponse } from '~/platform/sheet-response.server';
import { tariffNumber, versionNumber } from './tariff-number';

/** A published version as a file: a workbook with formulas, CSV, or the JSON that its hash is taken over. */
export async function loader({ params, context: { actor, lang } }: LoaderFunctionArgs) {
  const number = tariffNumber(params);
  const asked = fileAsked(params.file);
  const version = versionNumber(asked?.name);
  if (!asked || version === null) throw new AppError('not_found');
  const { shown } = await tariffPage(actor, number, lang, { version });
  if (!shown) throw new AppError('not_found');
  const { content } = shown;
  const name = `ashar-tariff-${number}-${version}`;
  if (asked.format === 'json') return sheetResponse(canonicalJson(content), 'json', name);
  if (!content.calculation) throw new AppError('not_found');
  const fields = fieldsOf(content.calculation);
  const body =
    asked.format === 'csv'
      ? calculationCsv(content.service, fields, lang)
      : await calculationWorkbook(content.service, fields, content.rules, lang);
  return sheetResponse(body, asked.format, name);
}
