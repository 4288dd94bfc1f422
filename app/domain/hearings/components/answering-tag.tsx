import type { IconName } from '~/components/icons/icon-names';
import { Tag, type TagTone } from '~/components/tag';
import { useI18n } from '~/i18n/i18n';
import { outcomeKey } from '../answer';
import type { AnsweringView } from '../answer-view';
import type { AnswerOutcome, RemarkKind } from '../remark';

const LOOKS: Record<AnswerOutcome, { tone: TagTone; icon: IconName }> = {
  accepted: { tone: 'open', icon: 'circle-check' },
  accepted_in_part: { tone: 'open', icon: 'check' },
  declined: { tone: 'stopped', icon: 'circle-x' },
  referred: { tone: 'active', icon: 'arrow-right' },
};

/** How a remark was answered, in colour, icon and words. */
export function OutcomeTag({ kind, outcome }: { kind: RemarkKind; outcome: AnswerOutcome }) {
  const { t } = useI18n();
  return <Tag {...LOOKS[outcome]}>{t(outcomeKey(kind, outcome))}</Tag>;
}

interface AnsweringTagProps {
  answering: Pick<AnsweringView, 'dueOn' | 'overdueDays'> & { answer: { outcome: AnswerOutcome } | null };
  kind: RemarkKind;
}

/** Where a remark stands with its answer, for lists: how it was answered, that it waits, or how late the answer is. */
export function AnsweringTag({ answering, kind }: AnsweringTagProps) {
  const { t } = useI18n();
  const { answer, overdueDays } = answering;
  if (answer) return <OutcomeTag kind={kind} outcome={answer.outcome} />;
  if (overdueDays > 0) {
    return (
      <Tag tone="due" icon="triangle-alert">
        {t('answers.overdue', { n: overdueDays })}
      </Tag>
    );
  }
  return <Tag icon="clock">{t('answers.waits')}</Tag>;
}
