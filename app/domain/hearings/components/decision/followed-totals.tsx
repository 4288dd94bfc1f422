import { StatNumbers } from '~/components/stat-numbers';
import { useI18n } from '~/i18n/i18n';
import type { FollowedTotals as Totals } from '../../answers/decision-page';

/** What became of the accepted remarks in a sentence and a few numbers. */
export function FollowedTotals({ totals }: { totals: Totals }) {
  const { t, number, money } = useI18n();
  const { accepted, yes, partly, no, unknown, plan, actual } = totals;
  if (accepted === 0) return <p>{t('answers.none_accepted')}</p>;
  const numbers = [{ value: number(accepted), label: t('answers.stat_accepted') }];
  if (plan !== null) numbers.push({ value: money(plan), label: t('answers.stat_plan') });
  if (actual !== null) numbers.push({ value: money(actual), label: t('answers.stat_actual') });
  return (
    <>
      <p>{t('answers.followed_finding', { accepted, yes, partly, no, unknown })}</p>
      <StatNumbers numbers={numbers} />
    </>
  );
}
