import { Details } from '~/components/details';
import { Time } from '~/components/time';
import { useI18n } from '~/i18n/i18n';
import type { CorrectionView } from '../../grants/grant-view';
import { rateNote } from '../../grants/rate-note';

const STEPS = {
  commitment: 'grants.step_commitment',
  payment: 'grants.step_paid',
  return: 'grants.step_returned',
} as const;

interface CorrectionsListProps {
  corrections: readonly CorrectionView[];
  /** The idea's. */
  currency: string;
}

/** What was put right in a commitment, its payments and returns: as it was, as it is, and why. Nothing where nothing was. */
export function CorrectionsList({ corrections, currency }: CorrectionsListProps) {
  const { t } = useI18n();
  if (corrections.length === 0) return null;
  return (
    <Details summary={t('grants.corrections', { n: corrections.length })}>
      <ul>
        {corrections.map((correction) => (
          <li key={correction.id}>
            <Correction correction={correction} currency={currency} />
          </li>
        ))}
      </ul>
    </Details>
  );
}

function Correction({ correction, currency }: { correction: CorrectionView; currency: string }) {
  const i18n = useI18n();
  const { t, date, money } = i18n;
  const { what, before, after, agreementNumber, reason, correctedAt } = correction;
  const written = (row: { amount: number; day: string }) => `${money(row.amount, currency)}, ${date(row.day)}`;
  const rate = rateNote(i18n, before);
  return (
    <>
      <strong>{t(STEPS[what])}</strong>{' '}
      <span className="meta">
        <Time at={correctedAt} text={date(correctedAt)} />
      </span>
      <br />
      {t('grants.corrected_before', { row: written(before) })}
      {rate && <> ({rate})</>}
      <br />
      {after ? t('grants.corrected_after', { row: written(after) }) : t('grants.corrected_removed')}
      {agreementNumber && (
        <>
          <br />
          {t('grants.corrected_number', { number: agreementNumber })}
        </>
      )}
      <br />
      <span className="meta">{t('grants.reason_is', { reason })}</span>
    </>
  );
}
