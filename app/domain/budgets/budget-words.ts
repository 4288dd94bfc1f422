import type { I18n } from '~/i18n/i18n';
import type { BudgetLink } from './budget';

type Words = Pick<I18n, 't' | 'thousands' | 'number'>;

/** A version as links name it: "2026: approved". The ordinal is told where it is not the first. */
export function versionLabel(
  { t }: Words,
  { year, stage, ordinal }: Pick<BudgetLink, 'year' | 'stage' | 'ordinal'>,
): string {
  const words = { year: String(year), stage: t(`budgets.stage_${stage}`), ordinal };
  return ordinal > 1 ? t('budgets.version_option', words) : t('budgets.version', words);
}

/** Thousands of som, or the words for a figure that was not given: that is not nought. */
export function figureText({ t, thousands }: Words, tyiyn: number | null): string {
  return tyiyn === null ? t('budgets.no_figure') : thousands(tyiyn);
}

/** A difference with its sign: "+12,3". */
export function changeText({ t, thousands }: Words, tyiyn: number | null): string {
  if (tyiyn === null) return t('budgets.no_figure');
  const sign = tyiyn > 0 ? '+' : tyiyn < 0 ? '−' : '';
  return `${sign}${thousands(Math.abs(tyiyn))}`;
}

/** A ratio as percent with one decimal: "96,4 %". A dash where a ratio says nothing: of nought, or of a debt. */
export function percentText({ number }: Words, part: number | null, whole: number | null): string {
  if (part === null || whole === null || part < 0 || whole <= 0) return '–';
  return `${number(Math.round((part / whole) * 1000) / 10)}\u00a0%`;
}
