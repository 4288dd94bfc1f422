import { Time } from '~/components/time';
import { useI18n } from '~/i18n/i18n';
import type { HearingStep, HistoryEntry } from '../notice/history.queries.server';
import { MaterialLink } from './hearing-page/materials-section';

function Step({ step }: { step: HearingStep }) {
  const { t, dateTime } = useI18n();
  const { to, moved, by, reason } = step;
  const isMove = step.from === step.to;
  return (
    <>
      <p>
        <strong>{isMove ? t('hearings.date_moved') : t(`hearings.state_${to}`)}</strong>
        {by && <span className="meta"> · {by}</span>}
      </p>
      {moved?.before && moved.after && moved.before !== moved.after && (
        <p>
          <s>{dateTime(new Date(moved.before))}</s> → {dateTime(new Date(moved.after))}
        </p>
      )}
      {moved?.venueBefore && (
        <p>
          {t('hearings.venue_before')} <s>{moved.venueBefore}</s>
        </p>
      )}
      {reason && <p>{t('hearings.reason_is', { reason })}</p>}
    </>
  );
}

/** What happened, the newest first. */
export function HearingHistory({ entries }: { entries: HistoryEntry[] }) {
  const { t, dateTime } = useI18n();
  return (
    <ol className="plain">
      {entries.map((entry) => (
        <li
          key={'step' in entry ? `${entry.at.toISOString()}-${entry.step.to}` : entry.material.id}
          className="section flush"
        >
          <p className="meta">
            <Time at={entry.at} text={dateTime(entry.at)} />
          </p>
          {'step' in entry ? (
            <Step step={entry.step} />
          ) : (
            <p>
              {t(entry.material.replacedAt ? 'hearings.material_was_added' : 'hearings.material_added')}{' '}
              <MaterialLink material={entry.material} />
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
