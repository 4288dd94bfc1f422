import { Section } from '~/components/layout';
import { SummaryList } from '~/components/summary-list';
import { criteriaRows } from '~/domain/funding/components/windows/criteria-words';
import { useI18n } from '~/i18n/i18n';
import type { CallPage } from '../call-view';
import { Deadline } from './deadline';
import { marked } from './marked';

/** The money, the dates and whom to ask. */
export function CallFacts({ call }: { call: CallPage }) {
  const { t, money, date } = useI18n();
  const { state, opensAt, closesAt, decidedAt, appealsEndAt, contactEmail, contactPhone } = call;
  const rows = [
    { label: t('calls.budget'), value: <strong>{money(call.budget, call.currency)}</strong> },
    opensAt && state !== 'open' && { label: t('calls.opens'), value: <Deadline at={opensAt} /> },
    closesAt && {
      label: t('calls.closes'),
      value: (
        <>
          <strong>
            <Deadline at={closesAt} />
          </strong>
          {call.daysLeft !== null && (
            <p className="meta">
              {call.daysLeft === 0 ? t('calls.closes_today') : t('calls.days_left', { n: call.daysLeft })}
            </p>
          )}
        </>
      ),
    },
    decidedAt && { label: t('calls.decided'), value: date(decidedAt) },
    appealsEndAt && { label: t('calls.appeals_until'), value: <Deadline at={appealsEndAt} /> },
    (contactEmail || contactPhone) && {
      label: t('calls.contact'),
      value: (
        <>
          {contactEmail && (
            <p>
              <a href={`mailto:${contactEmail}`}>{contactEmail}</a>
            </p>
          )}
          {contactPhone && (
            <p>
              <a href={`tel:${contactPhone.replace(/[^\d+]/g, '')}`}>{contactPhone}</a>
            </p>
          )}
        </>
      ),
    },
  ].flatMap((row) => row || []);
  return <SummaryList rows={rows} />;
}

/** Who may apply and with what: the criteria in words. */
export function CriteriaSection({ call }: { call: CallPage }) {
  const words = useI18n();
  const { t } = words;
  const rows = criteriaRows(call.told, words);
  return (
    <Section id="criteria" title={t('calls.criteria')}>
      <p>{t(rows.length > 0 ? 'calls.criteria_lead' : 'calls.criteria_none')}</p>
      {rows.length > 0 && <SummaryList rows={rows.map(({ label, value }) => ({ label, value }))} />}
    </Section>
  );
}

/** Papers that each application needs. */
export function DocumentsSection({ call }: { call: CallPage }) {
  const { lang, t } = useI18n();
  return (
    <Section id="documents" title={t('calls.documents')}>
      {call.documents.length === 0 ? (
        <p>{t('calls.documents_none')}</p>
      ) : (
        <ul>
          {call.documents.map(({ id, title }) => (
            <li key={id} lang={marked(title, lang)}>
              {title.text}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** By what applications are weighed, where the funder names its score card. */
export function RubricSection({ call }: { call: CallPage }) {
  const { t, number } = useI18n();
  const { rubric } = call;
  if (!rubric) return null;
  return (
    <Section id="rubric" title={t('calls.rubric')}>
      <p>{t('calls.rubric_lead')}</p>
      <SummaryList
        rows={rubric.criteria.map(({ name, weight, hint }) => ({
          label: name,
          value: (
            <>
              <p>{t('calls.weight', { n: number(weight), sum: number(rubric.weights) })}</p>
              {hint && <p className="meta">{hint}</p>}
            </>
          ),
        }))}
      />
    </Section>
  );
}

/** Each later closing as it was announced: the first one stays visible. */
export function ExtensionsSection({ call }: { call: CallPage }) {
  const { t, dateTime } = useI18n();
  if (call.extensions.length === 0) return null;
  return (
    <Section id="extensions" title={t('calls.extensions')}>
      <ul className="plain">
        {call.extensions.map(({ id, fromAt, toAt, reason, at }) => (
          <li key={id} className="entry">
            <p>
              <s>{dateTime(fromAt)}</s> → <strong>{dateTime(toAt)}</strong>
            </p>
            <p>{t('calls.reason_is', { reason })}</p>
            <p className="meta">{dateTime(at)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
