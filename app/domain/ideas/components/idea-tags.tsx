import type { IconName } from '~/components/icons/icon-names';
import { Tag, type TagTone } from '~/components/tag';
import { useI18n } from '~/i18n/i18n';
import type { FundingStage, PublicationState } from '../idea';

const STAGES: Record<FundingStage, { tone: TagTone; icon: IconName }> = {
  seeking: { tone: 'due', icon: 'wallet' },
  under_consideration: { tone: 'active', icon: 'search' },
  selected: { tone: 'active', icon: 'handshake' },
  funded: { tone: 'open', icon: 'circle-check' },
  in_progress: { tone: 'active', icon: 'clock' },
  completed: { tone: 'open', icon: 'trophy' },
  not_implemented: { tone: 'stopped', icon: 'circle-x' },
};

/** Where a published idea stands with its money. */
export function StageTag({ stage }: { stage: FundingStage }) {
  const { t } = useI18n();
  return <Tag {...STAGES[stage]}>{t(`common.stage_${stage}`)}</Tag>;
}

const PUBLICATIONS: Record<PublicationState, { tone: TagTone; icon: IconName }> = {
  draft: { tone: 'plain', icon: 'pencil' },
  submitted: { tone: 'active', icon: 'clock' },
  returned: { tone: 'due', icon: 'pencil' },
  published: { tone: 'open', icon: 'circle-check' },
  declined: { tone: 'stopped', icon: 'circle-x' },
  withdrawn: { tone: 'stopped', icon: 'circle-x' },
  archived: { tone: 'plain', icon: 'history' },
  merged: { tone: 'plain', icon: 'link' },
};

/** Where an idea stands with the public. */
export function PublicationTag({ state }: { state: PublicationState }) {
  const { t } = useI18n();
  return <Tag {...PUBLICATIONS[state]}>{t(`common.publication_${state}`)}</Tag>;
}
