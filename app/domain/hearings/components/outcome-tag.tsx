import type { IconName } from '~/components/icons/icon-names';
import { Tag, type TagTone } from '~/components/tag';
import { useI18n } from '~/i18n/i18n';
import { outcomeKey } from '../answers/answer';
import type { AnswerOutcome, RemarkKind } from '../remarks/remark';

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
