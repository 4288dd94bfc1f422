import { i18nFor } from '~/i18n/i18n.server';
import type { Lang } from '~/i18n/languages';
import type { CalculationRow } from './calculation-rows';
import { type Group, normUnit, type Service } from './tariff';

/** What a row of a calculation's file is called, in the reader's language. */
export function rowName({ code, shape }: Pick<CalculationRow, 'code' | 'shape'>, lang: Lang): string {
  const { t } = i18nFor(lang);
  const { kind, what, of, connection } = shape;
  if (kind === 'item') {
    if (of.startsWith('extra_')) return t('tariffs.extra_name', { n: Number(of.slice(6)) });
    return t(`tariffs.item_${of}` as 'tariffs.item_payroll');
  }
  if (kind === 'whole') return t(`tariffs.${of}` as 'tariffs.collection');
  const group = t(`tariffs.group_${of as Group}`);
  if (kind === 'group') return `${group}: ${t(`tariffs.row_${what}` as 'tariffs.row_metered')}`;
  const place = connection ? t(`tariffs.connection_${connection}`) : code;
  return `${group}, ${place}: ${t(`tariffs.row_${what}` as 'tariffs.row_norm')}`;
}

/** The unit of a row's figure. */
export function rowUnit(
  { shape: { kind, what, of } }: Pick<CalculationRow, 'shape'>,
  service: Service,
  lang: Lang,
): string {
  const { t } = i18nFor(lang);
  if (kind === 'item') return t('tariffs.som_year');
  if (kind === 'whole') return of === 'produced' ? t('tariffs.m3_year') : '%';
  if (what === 'metered') return t('tariffs.m3_year');
  if (what === 'price') return t('tariffs.som_m3');
  if (what === 'norm') return t(`tariffs.norm_unit_${normUnit(service)}`);
  if (what === 'people') return t(service === 'irrigation' ? 'tariffs.factor_hectares' : 'tariffs.factor_persons');
  return '';
}
