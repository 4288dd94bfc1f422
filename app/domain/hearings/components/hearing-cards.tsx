import { Card, CardFoot, CardGrid, CardTitle } from '~/components/card';
import { Row } from '~/components/layout';
import { Tag } from '~/components/tag';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { HearingCard } from '../notice/hearing-card';
import { HearingStateTag } from './hearing-state';

/** The date that matters next: the last moment for remarks, or the day of the meeting. */
function CardDate({ hearing }: { hearing: HearingCard }) {
  const { t, dateTime } = useI18n();
  const { state, startsAt, remarksCloseAt } = hearing;
  if (state === 'open' && remarksCloseAt) return <p>{t('hearings.remarks_until', { at: dateTime(remarksCloseAt) })}</p>;
  if (state === 'postponed' || state === 'cancelled' || !startsAt) return null;
  return <p>{t('hearings.meeting_at', { at: dateTime(startsAt) })}</p>;
}

/** Hearings beside one another, each with where it stands and the date that matters next. */
export function HearingCards({ hearings }: { hearings: readonly HearingCard[] }) {
  const { lang, t } = useI18n();
  return (
    <CardGrid>
      {hearings.map((hearing) => (
        <Card key={hearing.number} as="li">
          <Row>
            <HearingStateTag state={hearing.state} />
            {hearing.isDemo && <Tag icon="info">{t('common.demo_mark')}</Tag>}
          </Row>
          <CardTitle
            href={paths.hearing(lang, hearing.number, hearing.slug)}
            lang={hearing.lang === lang ? undefined : hearing.lang}
          >
            {hearing.title}
          </CardTitle>
          <p className="meta">
            {hearing.place.name} · {t(`hearings.kind_${hearing.kind}`)}
          </p>
          <CardFoot>
            <CardDate hearing={hearing} />
            <p className="meta">{t('hearings.remark_count', { n: hearing.remarkCount })}</p>
          </CardFoot>
        </Card>
      ))}
    </CardGrid>
  );
}
