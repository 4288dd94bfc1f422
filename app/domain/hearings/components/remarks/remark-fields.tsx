import { Radios } from '~/components/fields/choices';
import { Select } from '~/components/fields/select';
import { MoneyField, TextArea } from '~/components/fields/text-field';
import { useFormFeedback } from '~/components/form-feedback';
import type { BudgetLineLink } from '~/domain/budgets/budget';
import { useI18n } from '~/i18n/i18n';
import { LANGS, LANGUAGE_NAMES } from '~/i18n/languages';
import { REMARK_KINDS, REMARK_LIMITS, type RemarkKind } from '../../remarks/remark';
import type { CopyLink, CostItemLink } from '../../tariff/remark-subject';
import { CopyOfCalculation } from './tariff-subject';

interface RemarkFieldsProps {
  /** Chosen from the start. */
  kind?: RemarkKind;
  line: BudgetLineLink | null;
  item: CostItemLink | null;
  copy: CopyLink | null;
}

/** What is said: kind, words, their language, and of a proposal the money. The same for residents and for clerks. */
export function RemarkFields({ kind, line, item, copy }: RemarkFieldsProps) {
  const { lang, t } = useI18n();
  const { error, value } = useFormFeedback();
  return (
    <>
      <Radios
        name="kind"
        label={t('remarks.kind_label')}
        choices={REMARK_KINDS.map((one) => ({
          value: one,
          label: t(`remarks.kind_${one}`),
          hint: t(`remarks.kind_${one}_hint`),
        }))}
        value={value('kind', kind)}
        error={error('kind')}
      />
      {line && (
        <p>
          <input type="hidden" name="line" value={line.id} />
          {t('remarks.about_line')}: <b lang={line.lang}>{line.title}</b>
        </p>
      )}
      <TariffSubject item={item} copy={copy} />
      <TextArea
        name="body"
        label={t('remarks.body_label')}
        hint={t('remarks.body_hint')}
        error={error('body') ?? error('line') ?? error('copy')}
        value={value('body')}
        maxLength={REMARK_LIMITS.body}
        rows={7}
      />
      <Select
        name="lang"
        label={t('remarks.lang_label')}
        value={value('lang', lang)}
        options={LANGS.map((one) => ({ value: one, label: LANGUAGE_NAMES[one] }))}
      />
      <MoneyFields />
    </>
  );
}

/** Of a tariff hearing: the cost item that it is about, the copy that goes with it. */
function TariffSubject({ item, copy }: Pick<RemarkFieldsProps, 'item' | 'copy'>) {
  const { t } = useI18n();
  return (
    <>
      {item && (
        <p>
          <input type="hidden" name="item" value={item.id} />
          {t('remarks.about_item')}: <b lang={item.lang}>{item.name}</b>
        </p>
      )}
      {copy && (
        <p>
          <input type="hidden" name="copy" value={new URLSearchParams(copy.changes).toString()} />
          {t('remarks.copy')}: <CopyOfCalculation copy={copy} />
        </p>
      )}
    </>
  );
}

function MoneyFields() {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  return (
    <>
      <MoneyField
        name="amount"
        label={t('remarks.amount_label')}
        hint={t('remarks.amount_hint')}
        optional={t('remarks.optional_proposal')}
        unit={t('remarks.som')}
        value={value('amount')}
        error={error('amount')}
      />
      <TextArea
        name="money_from"
        label={t('remarks.money_from_label')}
        hint={t('remarks.money_from_hint')}
        optional={t('remarks.optional_proposal')}
        value={value('money_from')}
        error={error('money_from')}
        maxLength={REMARK_LIMITS.moneyFrom}
        rows={2}
      />
    </>
  );
}
