import { PlainWords } from '~/components/plain-words';
import { SummaryList } from '~/components/summary-list';
import { Time } from '~/components/time';
import { useI18n } from '~/i18n/i18n';
import type { KeneshDecision } from '../../answers/decision';

/** What the kenesh decided: number, day, votes, text or link. */
export function DecisionFacts({ decision }: { decision: KeneshDecision }) {
  const { t, date, number } = useI18n();
  const { decidedOn, votesFor, votesAgainst, votesAbstain, text, url } = decision;
  const votes = t('answers.votes', {
    for: number(votesFor),
    against: number(votesAgainst),
    abstain: number(votesAbstain),
  });
  const rows = [
    { label: t('answers.decision_number'), value: decision.number },
    { label: t('answers.decided_on'), value: <Time at={decidedOn} text={date(decidedOn)} /> },
    { label: t('answers.votes_label'), value: votes },
  ];
  return (
    <>
      <SummaryList rows={rows} />
      {text && <PlainWords text={text} />}
      {url && (
        <p>
          <a href={url} rel="noopener">
            {t('answers.decision_link')}
          </a>
        </p>
      )}
    </>
  );
}
