import { ButtonLink } from '~/components/button';
import { Actions, Section } from '~/components/layout';
import type { BudgetOverview } from '~/domain/budgets/budget-view';
import { BudgetNumbers } from '~/domain/budgets/components/budget-numbers';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';

interface NumbersProps {
  budget: { number: number; overview: BudgetOverview };
  /** The version that it is laid beside. */
  compared: number | null;
}

/** The budget in a few numbers, and the way to all of it. */
export function NumbersSection({ budget, compared }: NumbersProps) {
  const { lang, t } = useI18n();
  return (
    <Section id="numbers" title={t('hearings.numbers')}>
      <BudgetNumbers overview={budget.overview} />
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
