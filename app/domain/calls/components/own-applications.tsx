import { Row, Section } from '~/components/layout';
import { Tag } from '~/components/tag';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import { receiptOf } from '../application';
import type { OwnApplication } from '../call-view';
import { OutcomeTag } from './call-state';
import { marked } from './marked';

function State({ application }: { application: OwnApplication }) {
  const { t } = useI18n();
  const { outcome, withdrawnAt, missing } = application;
  if (withdrawnAt) return <Tag icon="circle-x">{t('calls.withdrawn')}</Tag>;
  if (outcome) return <OutcomeTag outcome={outcome} />;
  return (
    <>
      <Tag tone="open" icon="circle-check">
        {t('calls.received')}
      </Tag>
      {missing > 0 && (
        <Tag tone="due" icon="triangle-alert">
          {t('calls.papers_missing', { n: missing })}
        </Tag>
      )}
    </>
  );
}

interface OwnApplicationsProps {
  applications: OwnApplication[];
  /** Names the call of each, where they are of several. */
  named?: boolean;
}

/** The reader's own applications, each with its receipt and where it stands. */
export function OwnApplications({ applications, named }: OwnApplicationsProps) {
  const { lang, t, dateTime } = useI18n();
  if (applications.length === 0) return null;
  return (
    <Section id="own" title={t('calls.own_applications')}>
      <ul className="plain">
        {applications.map((application) => {
          const { call, number, idea, appliedAt } = application;
          const receipt = receiptOf(call.number, number);
          return (
            <li key={receipt} className="entry">
              <p>
                <a
                  href={paths.application(lang, call.number, number)}
                  lang={idea.title ? marked(idea.title, lang) : undefined}
                >
                  {idea.title?.text ?? t('calls.idea_gone')}
                </a>
              </p>
              {named && <p lang={marked(call.title, lang)}>{call.title.text}</p>}
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
