import { stringify } from 'csv-stringify/sync';
import { i18nFor } from '~/i18n/i18n.server';
import type { Lang } from '~/i18n/languages';
import { paths } from '~/paths';
import { env } from '~/platform/env.server';
import { allTariffs, type ComparedTariff } from './tariff-list.queries.server';

/**
 * All tariffs in force as open data: one row for each, an empty cell where nothing is published. What a spreadsheet
 * would run as a formula is kept as text.
 */
export async function tariffsCsv(year: number | null, lang: Lang): Promise<string> {
  const { t } = i18nFor(lang);
  const header = [
    t('tariffs.csv_number'),
    t('tariffs.csv_place'),
    t('tariffs.csv_service'),
    t('tariffs.csv_provider'),
    t('tariffs.csv_valid_from'),
    t('tariffs.csv_population'),
    t('tariffs.csv_budget'),
    t('tariffs.csv_other'),
    t('tariffs.csv_fixed'),
    t('tariffs.csv_fixed_unit'),
    t('tariffs.csv_recovery'),
    t('tariffs.csv_collection'),
    t('tariffs.csv_coverage'),
    t('tariffs.csv_source'),
    t('tariffs.csv_demo'),
    t('tariffs.csv_address'),
  ];
  const rows: string[][] = [header];
  for await (const chunk of allTariffs(year, lang)) rows.push(...chunk.map((tariff) => rowOf(tariff, lang)));
  return stringify(rows, { bom: true, escape_formulas: true });
}

function rowOf(tariff: ComparedTariff, lang: Lang): string[] {
  const { t } = i18nFor(lang);
  const { prices, number, service, place, provider, validFrom, fixed, isDemo, source } = tariff;
  return [
    String(number),
    place,
    t(`tariffs.service_${service}`),
    provider.text,
    validFrom,
    ...[prices.population, prices.budget, prices.other].map((price) => price ?? ''),
    ...(fixed ? [fixed.amount, t(`tariffs.unit_${fixed.unit}`)] : ['', '']),
    ...[tariff.recovery, tariff.collection, tariff.coverage].map((share) => share ?? ''),
    source,
    t(isDemo ? 'tariffs.yes' : 'tariffs.no'),
    `${env().ORIGIN}${paths.tariff(lang, number)}`,
  ];
}
