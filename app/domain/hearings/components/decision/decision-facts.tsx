import { PlainWords } from '~/components/plain-words';
import { SummaryList } from '~/components/summary-list';
import { Time } from '~/components/time';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { KeneshDecision } from '../../answers/decision';
import type { ApprovedTariff } from '../../tariff/approved-tariff';

interface DecisionFactsProps {
  decision: KeneshDecision;
  /** Of a tariff hearing: what was approved; null where nothing was, undefined where it was on no tariff. */
  approved: ApprovedTariff | null | undefined;
}

/** The approved tariff, from when it holds. */
function Approved({ approved }: { approved: ApprovedTariff | null }) {
  const { lang, t, date } = useI18n();
  if (!approved) return t('answers.approved_none');
  const { number, ordinal, validFrom } = approved;
  return (
    <a href={paths.tariff(lang, number, { version: ordinal })}>
      {t('answers.approved_from', { date: date(validFrom) })}
    </a>
  );
}

/** What the kenesh decided: number, day, votes, text or link; of a tariff, the version that it approved. */
export function DecisionFacts({ decision, approved }: DecisionFactsProps) {
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
    ...(approved === undefined
      ? []
      : [{ label: t('answers.approved_tariff'), value: <Approved approved={approved} /> }]),
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
