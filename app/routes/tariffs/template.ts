import type { LoaderFunctionArgs } from '@remix-run/node';
import { calculationCsv } from '~/domain/tariffs/calculation-csv.server';
import { SERVICES } from '~/domain/tariffs/tariff';
import { defaultRules } from '~/domain/tariffs/tariff-rules';
import { calculationWorkbook } from '~/domain/tariffs/workbook.server';
import { AppError } from '~/platform/errors';
import { fileAsked, sheetResponse } from '~/platform/sheet-response.server';
import { today } from '~/platform/today.server';

/** An empty calculation to fill in: its figures, and the formulas over them. */
export async function loader({ params, context: { lang } }: LoaderFunctionArgs) {
  const asked = fileAsked(params.file);
  const service = SERVICES.find((one) => one === asked?.name);
  if (!asked || !service || asked.format === 'json') throw new AppError('not_found');
  const body =
    asked.format === 'csv'
      ? calculationCsv(service, {}, lang)
      : await calculationWorkbook(service, {}, defaultRules(service, today()), lang);
  return sheetResponse(body, asked.format, `ashar-${service}`);
}
