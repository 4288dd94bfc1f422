import { ButtonLink } from '~/components/button';
import { Actions } from '~/components/layout';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { FiledCommitment } from '../../grants/author-money.queries.server';
import { CommitmentCard } from './commitment-card';
import type { StepAct } from './payments-table';

interface FiledCommitmentCardProps {
  commitment: FiledCommitment;
  currency: string;
  /** Where the reader answers the excess that waits for them. */
  answer: string | null;
  act?: StepAct;
  level?: 2 | 3;
}

/** A commitment as its two sides read it: with the number and the files of its agreement. */
export function FiledCommitmentCard({ commitment, currency, answer, act, level }: FiledCommitmentCardProps) {
  const { t } = useI18n();
  const { agreementNumber, files } = commitment;
  return (
    <CommitmentCard
      commitment={commitment}
      currency={currency}
      act={act}
      level={level}
      more={[
        { label: t('grants.agreement_number'), value: agreementNumber },
        { label: t('grants.files'), value: <FileLinks files={files} /> },
      ]}
    >
      {answer && (
        <Actions>
          <ButtonLink href={answer} icon="triangle-alert">
            {t('grants.to_excess')}
          </ButtonLink>
        </Actions>
      )}
    </CommitmentCard>
  );
}

function FileLinks({ files }: Pick<FiledCommitment, 'files'>) {
  const { t, size } = useI18n();
  if (files.length === 0) return t('grants.files_none');
  return (
    <ul className="plain">
      {files.map(({ id, name, title, bytes }) => (
        <li key={id}>
          <a href={paths.file(id, name)}>{title}</a> <span className="meta">{size(bytes)}</span>
        </li>
      ))}
    </ul>
  );
}
