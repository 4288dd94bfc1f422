import { Row } from '~/components/layout';
import { PlainWords } from '~/components/plain-words';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { ResultRow } from '../results.queries.server';
import { OutcomeTag } from './call-state';
import { marked } from './marked';

function AppealWords({ appeal }: { appeal: NonNullable<ResultRow['appeal']> }) {
  const { t } = useI18n();
  const { outcome, against, reply } = appeal;
  if (!outcome) return <p className="meta">{t('calls.appeal_open')}</p>;
  return (
    <>
      <p>
        <strong>{t(`calls.appeal_${outcome}`)}</strong>
        {outcome === 'upheld' && ` ${t('calls.appeal_was', { outcome: t(`calls.outcome_${against}`) })}`}
      </p>
      {reply && <PlainWords text={reply} />}
    </>
  );
}

function Result({ result }: { result: ResultRow }) {
  const { lang, t, money } = useI18n();
  const { idea, outcome, reason, receipt, requested, currency, appeal } = result;
  return (
    <li className="card">
      <Row>
        <OutcomeTag outcome={outcome} />
        <span className="meta">{t('calls.receipt_is', { receipt })}</span>
      </Row>
      <h2 className="card-title" lang={idea ? marked(idea.title, lang) : undefined}>
        {idea ? <a href={paths.idea(lang, idea.number, idea.slug)}>{idea.title.text}</a> : t('calls.idea_gone')}
      </h2>
      <p className="meta">
        {[idea?.place, t('calls.requested_is', { amount: money(requested, currency) })].filter(Boolean).join(' · ')}
      </p>
      {reason && (
        <>
          <p className="meta">{t('calls.reason')}</p>
          <PlainWords text={reason} />
        </>
      )}
      {appeal && <AppealWords appeal={appeal} />}
    </li>
  );
}

/** The published decisions, each with its reason and what an appeal changed. */
export function ResultList({ results }: { results: ResultRow[] }) {
  return (
    <ul className="grid plain">
      {results.map((result) => (
        <Result key={result.receipt} result={result} />
      ))}
    </ul>
  );
}
