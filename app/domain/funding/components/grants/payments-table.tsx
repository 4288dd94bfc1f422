import type { ReactNode } from 'react';
import { DataTable } from '~/components/data-table';
import { Tag } from '~/components/tag';
import { Time } from '~/components/time';
import { type I18n, useI18n } from '~/i18n/i18n';
import type { PaymentView, PublicCommitment, ReturnView } from '../../grants/grant-view';

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

/** What was paid in another currency, at which rate and from where it is. */
function rateOf({ lang, t, money }: I18n, { paidAmount, currency, rate, rateSource }: PaymentView): string | null {
  if (paidAmount === null || !rate || !currency) return null;
  const written = lang === 'en' ? rate : rate.replace('.', ',');
  return t('grants.rate_note', { amount: money(paidAmount, currency), rate: written, source: rateSource ?? '' });
}

function Note({ step: { payment, returned } }: { step: Step }) {
  const i18n = useI18n();
  if (returned) return <p className="meta">{i18n.t('grants.reason_is', { reason: returned.reason })}</p>;
  if (!payment) return null;
  const rate = rateOf(i18n, payment);
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
      {rate && <p className="meta">{rate}</p>}
    </>
  );
}

/** The step with its day and what is to be said of it, in one cell: on a phone the sum then stands beside it. */
function StepCell({ step }: { step: Step }) {
  const { t, date } = useI18n();
  return (
    <>
      {t(`grants.step_${step.what}`)}
      <div className="meta">
        <Time at={step.day} text={date(step.day)} />
      </div>
      <Note step={step} />
    </>
  );
}

interface PaymentsTableProps {
  commitment: PublicCommitment;
  currency: string;
  /** What this reader may do with a payment, if anything. */
  act?: (payment: PaymentView) => ReactNode;
}

/** Payments and returns of a commitment by their day, planned ones too. */
export function PaymentsTable({ commitment, currency, act }: PaymentsTableProps) {
  const { t, date, money } = useI18n();
  const steps = stepsOf(commitment);
  const actOf = ({ payment }: Step) => payment && act?.(payment);
  const hasActs = steps.some((step) => Boolean(actOf(step)));
  if (steps.length === 0) return <p className="meta">{t('grants.no_payments')}</p>;
  return (
    <DataTable
      caption={t('grants.payments_of', { name: commitment.funder.name, date: date(commitment.agreedOn) })}
      captionHidden
      columns={[
        { key: 'what', title: t('grants.step'), cell: (step) => <StepCell step={step} /> },
        {
          key: 'amount',
          title: t('grants.amount'),
          cell: ({ amount, what }) => (what === 'returned' ? `−${money(amount, currency)}` : money(amount, currency)),
          numeric: true,
        },
        ...(hasActs ? [{ key: 'act', title: t('grants.what_to_do'), cell: actOf }] : []),
      ]}
      rows={steps}
      rowKey={({ id }) => id}
    />
  );
}
