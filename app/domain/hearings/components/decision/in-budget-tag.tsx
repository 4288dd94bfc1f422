import { Tag, type TagTone } from '~/components/tag';
import { useI18n } from '~/i18n/i18n';
import type { InBudget } from '../../answers/decision';

const LOOKS: Record<InBudget, { tone: TagTone; icon: 'circle-check' | 'check' | 'circle-x' }> = {
  yes: { tone: 'open', icon: 'circle-check' },
  partly: { tone: 'open', icon: 'check' },
  no: { tone: 'stopped', icon: 'circle-x' },
};

/** Whether the approved budget has it; that nothing is recorded yet is said too. */
export function InBudgetTag({ inBudget }: { inBudget: InBudget | null }) {
  const { t } = useI18n();
  if (!inBudget) return <Tag icon="clock">{t('answers.in_budget_unknown')}</Tag>;
  return <Tag {...LOOKS[inBudget]}>{t(`answers.in_budget_${inBudget}`)}</Tag>;
}
