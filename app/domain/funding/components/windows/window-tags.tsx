import type { IconName } from '~/components/icons/icon-names';
import { Row } from '~/components/layout';
import { Tag, type TagTone } from '~/components/tag';
import { useI18n } from '~/i18n/i18n';
import type { FundingWindow, WindowState } from '../../windows/window';

const STATES: Record<WindowState, { tone: TagTone; icon: IconName }> = {
  open: { tone: 'open', icon: 'circle-check' },
  coming: { tone: 'due', icon: 'clock' },
  over: { tone: 'stopped', icon: 'clock' },
  closed: { tone: 'plain', icon: 'circle-x' },
};

/** How a window stands: open or not, until when, and who sees it. */
export function WindowTags({ window, state }: { window: FundingWindow; state: WindowState }) {
  const { t } = useI18n();
  return (
    <Row>
      <Tag {...STATES[state]}>{t(`windows.state_${state}`)}</Tag>
      <Tag icon={window.isPublic ? 'users' : 'eye-off'}>
        {t(window.isPublic ? 'windows.public' : 'windows.private')}
      </Tag>
      <WindowDates window={window} />
    </Row>
  );
}

/** From when until when a window is open; nothing where it has no dates. */
export function WindowDates({ window }: { window: Pick<FundingWindow, 'opensOn' | 'closesOn'> }) {
  const { t, date } = useI18n();
  const { opensOn, closesOn } = window;
  const dates = [
    opensOn && t('windows.from', { date: date(opensOn) }),
    closesOn && t('windows.until', { date: date(closesOn) }),
  ].filter(Boolean);
  return dates.length > 0 ? <span className="meta">{dates.join(', ')}</span> : null;
}
