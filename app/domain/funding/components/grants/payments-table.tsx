import type { ReactNode } from 'react';
import { DataTable } from '~/components/data-table';
import { Tag } from '~/components/tag';
import { Time } from '~/components/time';
import { useI18n } from '~/i18n/i18n';
import type { PaymentView, PublicCommitment, ReturnView } from '../../grants/grant-view';
import { rateNote } from '../../grants/rate-note';

interface Step {
  id: string;
  day: string;
  what: 'planned' | 'paid' | 'returned';
  amount: number;
  payment: PaymentView | null;
  returned: ReturnView | null;
}

function stepsOf({ payments, returns }: PublicCommitment): Step[] {
  const steps: Step[] = [
    ...payments.map((payment) => ({
      id: payment.id,
      day: payment.paidOn ?? payment.plannedOn,
      what: payment.paidOn ? ('paid' as const) : ('planned' as const),
      amount: payment.amount,
      payment,
      returned: null,
    })),
    ...returns.map((returned) => ({
      id: returned.id,
      day: returned.returnedOn,
      what: 'returned' as const,
      amount: returned.amount,
      payment: null,
      returned,
    })),
  ];
  return steps.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function Note({ step: { payment, returned } }: { step: Step }) {
  const i18n = useI18n();
  if (returned) return <p className="meta">{i18n.t('grants.reason_is', { reason: returned.reason })}</p>;
  if (!payment) return null;
  const rate = rateNote(i18n, payment);
  return (
    <>
      {payment.paidOn &&
        (payment.confirmedAt ? (
          <Tag tone="open" icon="badge-check">
            {i18n.t('grants.confirmed')}
          </Tag>
        ) : (
          <Tag icon="circle-dashed">{i18n.t('grants.unconfirmed')}</Tag>
        ))}
      {payment.isOverdue && (
        <Tag tone="due" icon="clock">
          {i18n.t('grants.overdue')}
        </Tag>
      )}
      {rate && <p className="meta">{rate}</p>}
    </>
  );
}

/** The step with its day, what is to be said of it and done with it, in one cell: on a phone the sum stands beside it. */
function StepCell({ step, isCorrected, act }: { step: Step; isCorrected: boolean; act: ReactNode }) {
  const { t, date } = useI18n();
  return (
    <>
      {t(`grants.step_${step.what}`)}
      <div className="meta">
        <Time at={step.day} text={date(step.day)} />
      </div>
      <Note step={step} />
      {isCorrected && <Tag icon="pencil">{t('grants.corrected')}</Tag>}
      {act}
    </>
  );
}

/** What this reader may do with a payment or a return, if anything. */
export type StepAct = (step: Pick<Step, 'payment' | 'returned'>) => ReactNode;

interface PaymentsTableProps {
  commitment: PublicCommitment;
  currency: string;
  act?: StepAct;
}

/** Payments and returns of a commitment by their day, planned ones too. */
export function PaymentsTable({ commitment, currency, act }: PaymentsTableProps) {
  const { t, date, money } = useI18n();
  const steps = stepsOf(commitment);
  if (steps.length === 0) return <p className="meta">{t('grants.no_payments')}</p>;
  const corrected = new Set(commitment.corrections.filter(({ after }) => after).map(({ rowId }) => rowId));
  return (
    <DataTable
      caption={t('grants.payments_of', { name: commitment.funder.name, date: date(commitment.agreedOn) })}
      captionHidden
      columns={[
        {
          key: 'what',
          title: t('grants.step'),
          cell: (step) => <StepCell step={step} isCorrected={corrected.has(step.id)} act={act?.(step)} />,
        },
        {
          key: 'amount',
          title: t('grants.amount'),
          cell: ({ amount, what }) => (what === 'returned' ? `−${money(amount, currency)}` : money(amount, currency)),
          numeric: true,
        },
      ]}
      rows={steps}
      rowKey={({ id }) => id}
    />
  );
}
