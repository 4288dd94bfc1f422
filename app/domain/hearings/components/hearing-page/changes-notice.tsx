import { Notice } from '~/components/notice';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { HearingFrame } from '../../hearing-frame';
import type { HearingStep } from '../../notice/history.queries.server';

interface ChangesNoticeProps {
  hearing: HearingFrame;
  /** Moves and stops, the last one last. */
  changes: HearingStep[];
}

/** What became of the announced date: the old one stays visible beside the new one. */
export function ChangesNotice({ hearing, changes }: ChangesNoticeProps) {
  const { lang, t, dateTime } = useI18n();
  const last = changes.at(-1);
  if (!last) return null;
  const { state } = hearing;
  const isStopped = state === 'postponed' || state === 'cancelled';
  const title = isStopped ? t(`hearings.stopped_${state}`) : t('hearings.date_moved');
  const { moved } = last;
  const hasMoved = moved?.before !== moved?.after;
  const before = isStopped ? hearing.startsAt?.toISOString() : hasMoved && moved?.before;
  return (
    <Notice tone={state === 'cancelled' ? 'gone' : 'warning'} title={title}>
      {before && (
        <p>
          {t('hearings.date_before')} <s>{dateTime(new Date(before))}</s>
        </p>
      )}
      {hasMoved && moved?.after && (
        <p>
          {t('hearings.date_now')} <strong>{dateTime(new Date(moved.after))}</strong>
        </p>
      )}
      {moved?.venueBefore && (
        <p>
          {t('hearings.venue_before')} <s>{moved.venueBefore}</s>
        </p>
      )}
      {last.reason && <p>{t('hearings.reason_is', { reason: last.reason })}</p>}
      <p>
        <a href={paths.hearingHistory(lang, hearing.number)}>{t('hearings.history')}</a>
      </p>
    </Notice>
  );
}
