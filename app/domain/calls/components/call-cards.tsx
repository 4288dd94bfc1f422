import { Card, CardFoot, CardGrid, CardTitle } from '~/components/card';
import { Row } from '~/components/layout';
import { Tag } from '~/components/tag';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { CallCard } from '../call-view';
import { CallStateTag } from './call-state';
import { Deadline } from './deadline';
import { marked } from './marked';

/** The instant that matters next. */
function CardDate({ call }: { call: CallCard }) {
  const { lang, t, date } = useI18n();
  const { number, state, opensAt, closesAt, decidedAt, daysLeft } = call;
  if (state === 'open' && closesAt) {
    return (
      <>
        <p>
          {t('calls.closes')}: <Deadline at={closesAt} />
        </p>
        <p className="meta">{daysLeft === 0 ? t('calls.closes_today') : t('calls.days_left', { n: daysLeft ?? 0 })}</p>
      </>
    );
  }
  if (state === 'coming' && opensAt) {
    return (
      <p>
        {t('calls.opens')}: <Deadline at={opensAt} />
      </p>
    );
  }
  if (state === 'decided' && decidedAt) {
    return (
      <>
        <p>{t('calls.decided_on', { date: date(decidedAt) })}</p>
        <p>
          <a className="above" href={paths.callResults(lang, number)}>
            {t('calls.to_results')}
          </a>
        </p>
      </>
    );
  }
  return null;
}

interface CallCardsProps {
  calls: readonly CallCard[];
  /** Where each leads: to its page, unless it is on its funder's desk. */
  desk?: boolean;
  /** Of the titles: under the page's own heading, or under a section's. */
  level?: 2 | 3;
}

/** Calls beside one another, each with its budget and the date that matters next. */
export function CallCards({ calls, desk, level = 2 }: CallCardsProps) {
  const { lang, t, list, money } = useI18n();
  return (
    <CardGrid>
      {calls.map((call) => (
        <Card key={call.number} as="li">
          <Row>
            <CallStateTag state={call.state} />
            {call.isDemo && <Tag icon="info">{t('common.demo_mark')}</Tag>}
          </Row>
          <CardTitle
            href={desk ? paths.deskCall(lang, call.number) : paths.call(lang, call.number, call.slug)}
            lang={marked(call.title, lang)}
            level={level}
          >
            {call.title.text}
          </CardTitle>
          {!desk && <p className="meta">{call.funder.name}</p>}
          {call.sectors.length > 0 && <p className="meta">{list(call.sectors)}</p>}
          <CardFoot>
            <p>
              {t('calls.budget')}: {money(call.budget, call.currency)}
            </p>
            <CardDate call={call} />
          </CardFoot>
        </Card>
      ))}
    </CardGrid>
  );
}
