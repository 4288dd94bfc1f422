import type { SelectGroup } from '~/components/fields/select';
import { BUDGET_SIDES } from '~/domain/budgets/budget';
import { budgetLines, budgetsOfPlace } from '~/domain/budgets/budgets.queries.server';
import { i18nFor } from '~/i18n/i18n.server';
import { type Lang, pickText } from '~/i18n/languages';
import type { Hearing } from '../hearing';

/** The lines of a budget for a select, a group for each side; empty without a budget. */
export async function lineOptions(budgetId: string | null, lang: Lang): Promise<SelectGroup[]> {
  if (!budgetId) return [];
  const { t, thousandSom } = i18nFor(lang);
  const lines = await budgetLines(budgetId);
  return BUDGET_SIDES.map((side) => ({
    label: t(`answers.side_${side}`),
    options: lines
      .filter((line) => line.side === side)
      .map(({ id, position, titles, plan }) => {
        const title = `${position}. ${pickText(titles, lang).text}`;
        return { value: id, label: plan === null ? title : `${title}: ${thousandSom(plan)}` };
      }),
  })).filter(({ options }) => options.length > 0);
}

/**
 * The version in which the decision of the kenesh shows: approved or amended, of the year of the hearing's budget or
 * else the newest; the hearing's own where there is none.
 */
export async function decidedBudgetId({ placeId, budgetId }: Hearing): Promise<string | null> {
  const versions = await budgetsOfPlace(placeId);
  const year = versions.find(({ id }) => id === budgetId)?.year;
  const decided = versions.filter(({ stage }) => stage === 'approved' || stage === 'amended');
  return (decided.find((version) => version.year === year) ?? (year ? null : decided[0]))?.id ?? budgetId;
}
