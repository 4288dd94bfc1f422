import { Row, Section } from '~/components/layout';
import { Tag } from '~/components/tag';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import { receiptOf } from '../application';
import type { OwnApplication } from '../call-view';
import { CallStateTag, OutcomeTag } from './call-state';
import { marked } from './marked';

function State({ application }: { application: OwnApplication }) {
  const { t } = useI18n();
  const { call, outcome, withdrawnAt, missing } = application;
  if (withdrawnAt) return <Tag icon="circle-x">{t('calls.withdrawn')}</Tag>;
  if (call.state === 'cancelled') return <CallStateTag state={call.state} />;
  if (outcome) return <OutcomeTag outcome={outcome} />;
  return (
    <>
      <Tag tone="open" icon="circle-check">
        {t('calls.received')}
      </Tag>
      {missing > 0 && (
        <Tag tone={call.state === 'open' ? 'due' : 'stopped'} icon="triangle-alert">
          {t('calls.papers_missing', { n: missing })}
        </Tag>
      )}
    </>
  );
}

interface OwnApplicationsProps {
  applications: OwnApplication[];
  /** What each is called by: its idea, its call, or both. */
  by: 'idea' | 'call' | 'both';
}

/** The reader's own applications, each with its receipt and where it stands. */
export function OwnApplications({ applications, by }: OwnApplicationsProps) {
  const { lang, t, dateTime } = useI18n();
  if (applications.length === 0) return null;
  return (
    <Section id="own" title={t('calls.own_applications')}>
      <ul className="plain">
        {applications.map((application) => {
          const { call, number, idea, appliedAt } = application;
          const title = by === 'call' ? call.title : idea.title;
          const receipt = receiptOf(call.number, number);
          return (
            <li key={receipt} className="entry">
              <p>
                <a href={paths.application(lang, call.number, number)} lang={title ? marked(title, lang) : undefined}>
                  {title?.text ?? t('calls.idea_gone')}
                </a>
              </p>
              {by === 'both' && <p lang={marked(call.title, lang)}>{call.title.text}</p>}
              <Row>
                <State application={application} />
                <span className="meta">{t('calls.receipt_is', { receipt })}</span>
                <span className="meta">{t('calls.applied_at', { at: dateTime(appliedAt) })}</span>
              </Row>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
