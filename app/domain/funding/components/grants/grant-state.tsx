import type { IconName } from '~/components/icons/icon-names';
import { Tag, type TagTone } from '~/components/tag';
import { useI18n } from '~/i18n/i18n';
import type { CommitmentState, PledgeState } from '../../grants/grant';

const LOOKS: Record<CommitmentState | PledgeState, { tone: TagTone; icon: IconName }> = {
  waits_funder: { tone: 'due', icon: 'clock' },
  waits_author: { tone: 'due', icon: 'clock' },
  stands: { tone: 'open', icon: 'circle-check' },
  over: { tone: 'stopped', icon: 'calendar-x' },
  committed: { tone: 'open', icon: 'handshake' },
  withdrawn: { tone: 'stopped', icon: 'circle-x' },
  refused: { tone: 'stopped', icon: 'circle-x' },
  cancelled: { tone: 'stopped', icon: 'circle-x' },
};

/** How a pledge or a commitment is, in words, with an icon and a colour. */
export function GrantState({ state }: { state: CommitmentState | PledgeState }) {
  const { t } = useI18n();
  return <Tag {...LOOKS[state]}>{t(`grants.state_${state}`)}</Tag>;
}
