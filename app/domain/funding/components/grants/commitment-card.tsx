import type { ReactNode } from 'react';
import { Card } from '~/components/card';
import { Row } from '~/components/layout';
import { SummaryList, type SummaryRow } from '~/components/summary-list';
import { Time } from '~/components/time';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { PublicCommitment } from '../../grants/grant-view';
import { CorrectionsList } from './corrections-list';
import { GrantState } from './grant-state';
import { PaymentsTable, type StepAct } from './payments-table';

interface CommitmentCardProps {
  commitment: PublicCommitment;
  currency: string;
  /** What the two sides read besides. */
  more?: SummaryRow[];
  act?: StepAct;
  /** Of its heading: 3 under the heading of a section. */
  level?: 2 | 3;
  children?: ReactNode;
}

/** A commitment with its sums, its payments and returns. */
export function CommitmentCard({ commitment, currency, more = [], act, level = 3, children }: CommitmentCardProps) {
  const Heading = `h${level}` as const;
  const { lang, t, date, money } = useI18n();
  const { funder, amount, agreedOn, net, state, cancelledAt, cancellationReason } = commitment;
  const rows: SummaryRow[] = [
    { label: t('grants.agreed_on'), value: <Time at={agreedOn} text={date(agreedOn)} /> },
    { label: t('grants.net'), value: money(net, currency) },
    ...(state === 'stands' ? [{ label: t('grants.left_to_pay'), value: money(amount - net, currency) }] : []),
    ...more,
  ];
  if (cancelledAt) {
    rows.push({ label: t('grants.cancelled_on'), value: <Time at={cancelledAt} text={date(cancelledAt)} /> });
    rows.push({ label: t('grants.reason'), value: cancellationReason ?? '' });
  }
  return (
    <Card as="li">
      <Heading>
        <a href={paths.organisation(lang, funder.slug)}>{funder.name}</a>: {money(amount, currency)}
      </Heading>
      <Row>
        <GrantState state={state} />
      </Row>
      <SummaryList rows={rows} />
      <PaymentsTable commitment={commitment} currency={currency} act={act} />
      <CorrectionsList corrections={commitment.corrections} currency={currency} />
      {children}
    </Card>
  );
}
