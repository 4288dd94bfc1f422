import { Button } from '~/components/button';
import { DayField } from '~/components/fields/day-field';

import { useFormFeedback } from '~/components/form-feedback';
import { Actions } from '~/components/layout';
import { useI18n } from '~/i18n/i18n';
import type { GrantAct } from '~/paths/donor-paths';
import type { PaymentView } from '../../grants/grant-view';
import { AmountField, PaymentFields, ReasonField } from './money-fields';

interface GrantActFormProps {
  act: GrantAct;
  /** The planned payment that is paid now. */
  planned: PaymentView | null;
  /** ISO date. */
  today: string;
  /** The idea's. */
  currency: string;
  idempotencyKey: string;
}

/** The form of one of the acts on a commitment. */
export function GrantActForm({ act, planned, today, currency, idempotencyKey }: GrantActFormProps) {
  const { t } = useI18n();
  const { value } = useFormFeedback();
  return (
    <form method="post" noValidate>
      <input type="hidden" name="idempotency_key" value={value('idempotency_key', idempotencyKey)} />
      {act === 'plan' && <PlanFields currency={currency} />}
      {act === 'payment' && (
        <>
          <input type="hidden" name="planned" value={planned?.id ?? ''} />
          <PaymentFields initial={{ paidOn: today, paidAmount: planned?.amount, currency }} currency={currency} />
        </>
      )}
      {act === 'return' && <ReturnFields today={today} currency={currency} />}
      {act === 'cancellation' && <ReasonField hint={t('grants.cancellation_hint')} />}
      <Actions>
        <Button look={act === 'cancellation' ? 'danger' : 'primary'} sending={t('common.sending')}>
          {t(`grants.act_${act}`)}
        </Button>
      </Actions>
    </form>
  );
}

function PlanFields({ currency }: { currency: string }) {
  const { t } = useI18n();
  return (
    <>
      <DayField name="planned_on" label={t('grants.planned_on')} />
      <AmountField currency={currency} />
    </>
  );
}

function ReturnFields({ today, currency }: { today: string; currency: string }) {
  const { t } = useI18n();
  return (
    <>
      <DayField name="returned_on" label={t('grants.returned_on')} initial={today} />
      <AmountField currency={currency} />
      <ReasonField hint={t('grants.return_hint')} />
    </>
  );
}
