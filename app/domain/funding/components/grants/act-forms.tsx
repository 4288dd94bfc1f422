import { Button } from '~/components/button';
import { DayField } from '~/components/fields/day-field';
import { Select } from '~/components/fields/select';
import { MoneyField, TextArea, TextField } from '~/components/fields/text-field';
import { useFormFeedback } from '~/components/form-feedback';
import { Actions } from '~/components/layout';
import { type I18n, useI18n } from '~/i18n/i18n';
import type { GrantAct } from '~/paths/donor-paths';
import { writeSom } from '~/platform/number-input';
import { CURRENCIES, type Currency, GRANT_LIMITS } from '../../grants/grant';
import type { PaymentView } from '../../grants/grant-view';
import { currencyUnit } from './currency-unit';

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
      {act === 'payment' && <PaymentFields planned={planned} today={today} currency={currency} />}
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

function AmountField({ currency }: { currency: string }) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  return (
    <MoneyField
      name="amount"
      label={t('grants.amount')}
      unit={currencyUnit(t, currency)}
      value={value('amount')}
      error={error('amount')}
    />
  );
}

function ReasonField({ hint }: { hint: string }) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  return (
    <TextArea
      name="reason"
      label={t('grants.reason')}
      hint={hint}
      maxLength={GRANT_LIMITS.reason}
      value={value('reason')}
      error={error('reason')}
    />
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

const lower = (code: Currency) => code.toLowerCase() as Lowercase<Currency>;

/** What a payment may be made in: the idea's own currency first. */
function currencyChoices({ t }: I18n, own: string) {
  const known = CURRENCIES.map((code) => ({ value: code as string, label: t(`grants.currency_${lower(code)}`) }));
  const first = known.filter(({ value }) => value === own);
  return [...(first.length > 0 ? first : [{ value: own, label: own }]), ...known.filter(({ value }) => value !== own)];
}

function PaymentFields({ planned, today, currency }: Pick<GrantActFormProps, 'planned' | 'today' | 'currency'>) {
  const i18n = useI18n();
  const { t } = i18n;
  const { error, value } = useFormFeedback();
  return (
    <>
      <input type="hidden" name="planned" value={planned?.id ?? ''} />
      <DayField name="paid_on" label={t('grants.paid_on')} initial={today} />
      <TextField
        name="paid_amount"
        label={t('grants.amount')}
        inputMode="decimal"
        width="medium"
        autoComplete="off"
        maxLength={20}
        value={value('paid_amount', planned ? writeSom(planned.amount) : undefined)}
        error={error('paid_amount')}
      />
      <Select
        name="currency"
        label={t('grants.currency')}
        options={currencyChoices(i18n, currency)}
        value={value('currency', currency)}
        error={error('currency')}
      />
      <TextField
        name="rate"
        label={t('grants.rate')}
        hint={t('grants.rate_hint')}
        optional={t('common.optional')}
        inputMode="decimal"
        width="short"
        autoComplete="off"
        maxLength={20}
        value={value('rate')}
        error={error('rate')}
      />
      <TextField
        name="rate_source"
        label={t('grants.rate_source')}
        hint={t('grants.rate_source_hint')}
        optional={t('common.optional')}
        maxLength={GRANT_LIMITS.rateSource}
        value={value('rate_source')}
        error={error('rate_source')}
      />
    </>
  );
}
