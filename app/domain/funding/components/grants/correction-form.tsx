import { Button } from '~/components/button';
import { DayField } from '~/components/fields/day-field';
import { Actions, Section } from '~/components/layout';
import { useI18n } from '~/i18n/i18n';
import type { CommitmentView, PaymentView, ReturnView } from '../../grants/grant-view';
import { AgreementFields, AmountField, PaymentFields, ReasonField } from './money-fields';

/** What is put right. */
export type Corrected =
  | { what: 'commitment'; row: CommitmentView }
  | { what: 'payment'; row: PaymentView }
  | { what: 'return'; row: ReturnView };

interface CorrectionFormProps {
  corrected: Corrected;
  /** How many corrections of the row this page knows. */
  seen: number;
  /** The idea's. */
  currency: string;
}

/** The form that puts a row right; it holds what stands there now. */
export function CorrectionForm({ corrected, seen, currency }: CorrectionFormProps) {
  const { t } = useI18n();
  return (
    <form method="post" noValidate>
      <input type="hidden" name="intent" value="correct" />
      <input type="hidden" name="seen" value={seen} />
      <RowFields corrected={corrected} currency={currency} />
      <ReasonField name="correction_reason" label={t('grants.correction_reason')} hint={t('grants.correction_hint')} />
      <Actions>
        <Button sending={t('common.sending')}>{t('grants.correct_button')}</Button>
      </Actions>
    </form>
  );
}

function RowFields({ corrected: { what, row }, currency }: Pick<CorrectionFormProps, 'corrected' | 'currency'>) {
  const { t } = useI18n();
  if (what === 'commitment') {
    return (
      <>
        <AmountField currency={currency} initial={row.amount} />
        <AgreementFields initial={row} />
      </>
    );
  }
  if (what === 'return') {
    return (
      <>
        <DayField name="returned_on" label={t('grants.returned_on')} initial={row.returnedOn} />
        <AmountField currency={currency} initial={row.amount} />
      </>
    );
  }
  const { plannedOn, paidOn, paidAmount, amount, rate, rateSource } = row;
  const initial = { paidOn: paidOn ?? plannedOn, paidAmount: paidAmount ?? amount, rate, rateSource };
  return <PaymentFields initial={{ ...initial, currency: row.currency ?? currency }} currency={currency} />;
}

/** Where a payment or a return is taken back that never was. */
export function TakeBackForm() {
  const { t } = useI18n();
  return (
    <Section id="take-back" title={t('grants.take_back_title')}>
      <form method="post" noValidate>
        <input type="hidden" name="intent" value="take_back" />
        <ReasonField hint={t('grants.cancellation_hint')} />
        <Actions>
          <Button look="danger" sending={t('common.sending')}>
            {t('grants.take_back')}
          </Button>
        </Actions>
      </form>
    </Section>
  );
}
