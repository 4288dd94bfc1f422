import { Section } from '~/components/layout';
import { PlainWords } from '~/components/plain-words';
import { SummaryList, type SummaryRow } from '~/components/summary-list';
import { Time } from '~/components/time';
import { useI18n } from '~/i18n/i18n';
import type { Lang } from '~/i18n/languages';
import type { HearingFrame } from '../../hearing-frame';
import type { HearingOverview } from '../../notice/overview';

interface GlanceProps {
  hearing: HearingFrame;
  overview: HearingOverview;
}

const foreign = (of: Lang, lang: Lang) => (of === lang ? undefined : of);

function Where({ overview }: Pick<GlanceProps, 'overview'>) {
  const { lang } = useI18n();
  const { mode, venue, onlineUrl } = overview;
  return (
    <>
      {mode !== 'online' && <p lang={foreign(venue.lang, lang)}>{venue.text}</p>}
      {mode !== 'hall' && onlineUrl && (
        <p>
          <a href={onlineUrl} rel="noreferrer">
            {onlineUrl.replace(/^https?:\/\//, '')}
          </a>
        </p>
      )}
    </>
  );
}

/** The meeting with its planned length. */
function When({ startsAt, minutes }: { startsAt: Date; minutes: number }) {
  const { t, dateTime } = useI18n();
  return (
    <>
      <Time at={startsAt} text={dateTime(startsAt)} />
      <span className="meta">
        {' · '}
        {t('hearings.length', { h: Math.floor(minutes / 60), m: minutes % 60 })}
      </span>
    </>
  );
}

/** From when, or until when, one can speak up. Nothing once that is over. */
function useRemarkDates({ state, remarksCloseAt }: HearingFrame, opens: Date | null): SummaryRow[] {
  const { t, dateTime } = useI18n();
  if (!remarksCloseAt) return [];
  if (state === 'open') {
    const value = <Time at={remarksCloseAt} text={dateTime(remarksCloseAt)} />;
    return [{ label: t('hearings.remarks_close'), value }];
  }
  if (state !== 'announced' || !opens) return [];
  const value = t('hearings.from_to', { from: dateTime(opens), to: dateTime(remarksCloseAt) });
  return [{ label: t('hearings.remarks_taken'), value }];
}

/** What is decided, who decides, by when, and what one can do: before everything else. */
export function Glance({ hearing, overview }: GlanceProps) {
  const { lang, t } = useI18n();
  const { decides, mode, minutes, remarksOpenAt } = overview;
  const { state, startsAt } = hearing;
  const remarkDates = useRemarkDates(hearing, remarksOpenAt);
  const isStopped = state === 'postponed' || state === 'cancelled';
  const meeting: SummaryRow[] = [
    ...(startsAt ? [{ label: t('hearings.meeting'), value: <When startsAt={startsAt} minutes={minutes} /> }] : []),
    { label: t(`hearings.where_${mode}`), value: <Where overview={overview} /> },
    ...remarkDates,
  ];
  return (
    <Section id="glance" title={t('hearings.what_is_decided')}>
      <PlainWords text={decides.text} lang={foreign(decides.lang, lang)} />
      {!isStopped && <SummaryList rows={meeting} />}
    </Section>
  );
}
