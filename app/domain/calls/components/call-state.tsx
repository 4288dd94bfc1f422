import type { IconName } from '~/components/icons/icon-names';
import { Tag, type TagTone } from '~/components/tag';
import { useI18n } from '~/i18n/i18n';
import type { ApplicationOutcome, CallState } from '../call';

const STATES: Record<CallState, { tone: TagTone; icon: IconName }> = {
  draft: { tone: 'plain', icon: 'pencil' },
  coming: { tone: 'active', icon: 'clock' },
  open: { tone: 'open', icon: 'send' },
  deciding: { tone: 'due', icon: 'scale' },
  decided: { tone: 'active', icon: 'gavel' },
  cancelled: { tone: 'stopped', icon: 'calendar-x' },
};

/** Where a call stands, in colour, icon and words. */
export function CallStateTag({ state }: { state: CallState }) {
  const { t } = useI18n();
  const { tone, icon } = STATES[state];
  return (
    <Tag tone={tone} icon={icon}>
      {t(`calls.state_${state}`)}
    </Tag>
  );
}

const OUTCOMES: Record<ApplicationOutcome, { tone: TagTone; icon: IconName }> = {
  selected: { tone: 'open', icon: 'circle-check' },
  reserve: { tone: 'due', icon: 'clock' },
  declined: { tone: 'stopped', icon: 'circle-x' },
};

/** What was decided on an application, in colour, icon and words. */
export function OutcomeTag({ outcome }: { outcome: ApplicationOutcome }) {
  const { t } = useI18n();
  const { tone, icon } = OUTCOMES[outcome];
  return (
    <Tag tone={tone} icon={icon}>
      {t(`calls.outcome_${outcome}`)}
    </Tag>
  );
}
