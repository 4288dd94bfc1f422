import { SummaryList } from '~/components/summary-list';
import { useI18n } from '~/i18n/i18n';
import type { ToldCriteria } from '../../windows/told-criteria';
import { criteriaRows } from './criteria-words';

/** What is asked of ideas, in words. */
export function CriteriaSummary({ told }: { told: ToldCriteria }) {
  const i18n = useI18n();
  const rows = criteriaRows(told, i18n);
  if (rows.length === 0) return <p>{i18n.t('windows.any_idea')}</p>;
  return <SummaryList rows={rows} />;
}
