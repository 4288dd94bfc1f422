import type { IconName } from '~/components/icons/icon-names';
import { Tag, type TagTone } from '~/components/tag';
import { useI18n } from '~/i18n/i18n';
import type { HearingState } from '../hearing';

const LOOKS: Record<HearingState, { tone: TagTone; icon: IconName }> = {
  draft: { tone: 'plain', icon: 'pencil' },
  announced: { tone: 'active', icon: 'megaphone' },
  open: { tone: 'open', icon: 'message-square' },
  held: { tone: 'active', icon: 'users' },
  protocol_published: { tone: 'active', icon: 'scroll-text' },
  answers_published: { tone: 'active', icon: 'check' },
  decided: { tone: 'open', icon: 'gavel' },
  closed: { tone: 'plain', icon: 'circle-check' },
  postponed: { tone: 'due', icon: 'clock' },
  cancelled: { tone: 'stopped', icon: 'calendar-x' },
};

/** Where a hearing stands, in colour, icon and words. */
export function HearingStateTag({ state }: { state: HearingState }) {
  const { t } = useI18n();
  const { tone, icon } = LOOKS[state];
  return (
    <Tag tone={tone} icon={icon}>
      {t(`hearings.state_${state}`)}
    </Tag>
  );
}
