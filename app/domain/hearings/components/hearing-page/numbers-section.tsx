import { ButtonLink } from '~/components/button';
import { Actions, Section } from '~/components/layout';
import { SummaryList, type SummaryRow } from '~/components/summary-list';
import type { BudgetOverview } from '~/domain/budgets/budget-view';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';

interface NumbersProps {
  budget: { number: number; overview: BudgetOverview };
  /** The version that it is laid beside. */
  compared: number | null;
}

const SOM = 100;

/** Money in, money out, and how much that is for one resident. A side without figures is not published, never nought. */
function useNumbers({ figure, totals, population }: BudgetOverview): SummaryRow[] {
  const { t, thousandSom, money } = useI18n();
  const known = totals.flatMap(({ side, ...total }) => {
    const amount = total[figure];
    return amount === null || side === 'financing' ? [] : [{ side, amount }];
  });
  const rows = known.map(({ side, amount }) => ({ label: t(`budgets.side_${side}`), value: thousandSom(amount) }));
  const spent = known.at(-1);
  if (!spent || !population) return rows;
  const label = t('budgets.number_person', { side: t(`budgets.side_${spent.side}`) });
  return [...rows, { label, value: money(Math.round(spent.amount / population / SOM) * SOM) }];
}

/** The budget in a few numbers, and the way to all of it. */
export function NumbersSection({ budget, compared }: NumbersProps) {
  const { lang, t } = useI18n();
  return (
    <Section id="numbers" title={t('hearings.numbers')}>
      <SummaryList rows={useNumbers(budget.overview)} />
      <Actions>
        <ButtonLink href={paths.budget(lang, budget.number)} look="secondary" icon="chart-bar">
          {t('hearings.to_budget')}
        </ButtonLink>
        {compared && (
          <ButtonLink href={paths.budgetComparison(lang, budget.number, compared)} look="secondary" icon="scale">
            {t('hearings.to_comparison')}
          </ButtonLink>
        )}
      </Actions>
    </Section>
  );
}
