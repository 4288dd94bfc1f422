import { DayField } from '~/components/fields/day-field';
import { Select } from '~/components/fields/select';
import { MoneyField, TextArea, TextField } from '~/components/fields/text-field';
import { useFormFeedback } from '~/components/form-feedback';
import { type I18n, useI18n } from '~/i18n/i18n';
import { writeDecimal, writeSom } from '~/platform/number-input';
import { CURRENCIES, type Currency, GRANT_LIMITS } from '../../grants/grant';
import { currencyUnit } from './currency-unit';

/** A sum in the idea's currency. */
export function AmountField({ currency, initial }: { currency: string; initial?: number }) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  return (
    <MoneyField
      name="amount"
      label={t('grants.amount')}
      unit={currencyUnit(t, currency)}
      value={value('amount', initial === undefined ? undefined : writeSom(initial))}
      error={error('amount')}
    />
  );
}

/** Why something is done; `hint` says who reads it. */
export function ReasonField({ name = 'reason', label, hint }: { name?: string; label?: string; hint: string }) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  return (
    <TextArea
      name={name}
      label={label ?? t('grants.reason')}
      hint={hint}
      maxLength={GRANT_LIMITS.reason}
      value={value(name)}
      error={error(name)}
    />
  );
}

/** The number of an agreement and its day; they hold what stands there before anything is typed. */
export function AgreementFields({ initial }: { initial?: { agreementNumber: string; agreedOn: string } }) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  return (
    <>
      <TextField
        name="agreement_number"
        label={t('grants.agreement_number')}
        hint={t('grants.agreement_hint')}
        width="medium"
        autoComplete="off"
        maxLength={GRANT_LIMITS.agreementNumber}
        value={value('agreement_number', initial?.agreementNumber)}
        error={error('agreement_number')}
      />
      <DayField name="agreed_on" label={t('grants.agreed_on')} initial={initial?.agreedOn} />
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

interface PaymentFieldsProps {
  /** What stands there before anything is typed; the day as an ISO date, the amount in hundredths. */
  initial: {
    paidOn: string;
    paidAmount?: number;
    currency: string;
    rate?: string | null;
    rateSource?: string | null;
  };
  /** The idea's. */
  currency: string;
}

/** When a payment was made, how much it was, and in which currency at which rate. */
export function PaymentFields({ initial, currency }: PaymentFieldsProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { error, value } = useFormFeedback();
  return (
    <>
      <DayField name="paid_on" label={t('grants.paid_on')} initial={initial.paidOn} />
      <TextField
        name="paid_amount"
        label={t('grants.amount')}
        inputMode="decimal"
        width="medium"
        autoComplete="off"
        maxLength={20}
        value={value('paid_amount', initial.paidAmount === undefined ? undefined : writeSom(initial.paidAmount))}
        error={error('paid_amount')}
      />
      <Select
        name="currency"
        label={t('grants.currency')}
        options={currencyChoices(i18n, currency)}
        value={value('currency', initial.currency)}
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
        value={value('rate', initial.rate ? writeDecimal(initial.rate) : undefined)}
        error={error('rate')}
      />
      <TextField
        name="rate_source"
        label={t('grants.rate_source')}
        hint={t('grants.rate_source_hint')}
        optional={t('common.optional')}
        maxLength={GRANT_LIMITS.rateSource}
        value={value('rate_source', initial.rateSource ?? undefined)}
        error={error('rate_source')}
      />
    </>
  );
}
