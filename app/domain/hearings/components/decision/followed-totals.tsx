import { StatNumbers } from '~/components/stat-numbers';
import { useI18n } from '~/i18n/i18n';
import type { FollowedTotals as Totals } from '../../decision-page';

/** What became of the accepted remarks in a sentence and a few numbers. */
export function FollowedTotals({ totals }: { totals: Totals }) {
  const { t, number, money } = useI18n();
  const { accepted, yes, partly, no, unknown, plan, actual } = totals;
  if (accepted === 0) return <p>{t('answers.none_accepted')}</p>;
  const sum = (tyiyn: number | null) => (tyiyn === null ? t('answers.no_amount') : money(tyiyn));
  return (
    <>
      <p>{t('answers.followed_finding', { accepted, yes, partly, no, unknown })}</p>
      <StatNumbers
        numbers={[
          { value: number(accepted), label: t('answers.stat_accepted') },
          { value: sum(plan), label: t('answers.stat_plan') },
          { value: sum(actual), label: t('answers.stat_actual') },
        ]}
      />
    </>
  );
}
