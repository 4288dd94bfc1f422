import type { IconName } from '~/components/icons/icon-names';
import { Tag, type TagTone } from '~/components/tag';
import { useI18n } from '~/i18n/i18n';
import type { Standing } from '../tariff';

const LOOKS: Record<Standing, { tone: TagTone; icon: IconName }> = {
  current: { tone: 'open', icon: 'circle-check' },
  coming: { tone: 'active', icon: 'calendar' },
  past: { tone: 'plain', icon: 'history' },
  proposed: { tone: 'due', icon: 'megaphone' },
  alternative: { tone: 'plain', icon: 'scale' },
};

/** What a version is today: in force, proposed, past. */
export function StandingTag({ standing }: { standing: Standing }) {
  const { t } = useI18n();
  return <Tag {...LOOKS[standing]}>{t(`tariffs.standing_${standing}`)}</Tag>;
}
