import { useActionData } from '@remix-run/react';
import { Button } from '~/components/button';
import { Radios } from '~/components/fields/choices';
import { Select, type SelectGroup } from '~/components/fields/select';
import { MoneyField, TextArea } from '~/components/fields/text-field';
import { useFormFeedback } from '~/components/form-feedback';
import { Actions, Measure } from '~/components/layout';
import { DECISION_LIMITS, IN_BUDGET } from '~/domain/hearings/answers/decision';
import type { FollowedRemark, ResultsDesk } from '~/domain/hearings/answers/decision-page';
import { HEARING_LIMITS } from '~/domain/hearings/hearing';
import { useI18n } from '~/i18n/i18n';
import type { RejectedForm } from '~/platform/forms.server';
import { writeSom } from '~/platform/number-input';

const som = (tyiyn: number | null | undefined) => (tyiyn === null || tyiyn === undefined ? undefined : writeSom(tyiyn));
const seenOf = (at: Date | null) => (at ? String(at.getTime()) : '');

/** Whether the approved budget has what was accepted, where, and how much. */
export function ResultForm({ remark, lines }: { remark: FollowedRemark; lines: SelectGroup[] }) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  const { result, seen } = remark;
  return (
    <form method="post" noValidate>
      <input type="hidden" name="seen" value={seenOf(seen.result)} />
      <Radios
        name="in_budget"
        label={t('answers.in_budget')}
        choices={IN_BUDGET.map((one) => ({ value: one, label: t(`answers.in_budget_${one}`) }))}
        value={value('in_budget', result?.inBudget)}
        error={error('in_budget')}
      />
      <PlanFields remark={remark} lines={lines} />
      <TextArea
        name="note"
        label={t('answers.note')}
        hint={t('answers.note_hint')}
        optional={t('common.optional')}
        value={value('note', result?.note)}
        error={error('note')}
        maxLength={DECISION_LIMITS.note}
        rows={3}
      />
      <Actions>
        <Button name="intent" value="result" sending={t('common.sending')}>
          {t('answers.save_result')}
        </Button>
      </Actions>
    </form>
  );
}

function PlanFields({ remark, lines }: { remark: FollowedRemark; lines: SelectGroup[] }) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  // What was promised is offered until something is recorded.
  const { result, promisedLine, promised } = remark;
  return (
    <>
      {lines.length > 0 && (
        <Select
          name="budget_line"
          label={t('answers.in_budget_at')}
          optional={t('common.optional')}
          empty={t('answers.no_line')}
          value={value('budget_line', result ? result.line?.id : promisedLine?.id)}
          error={error('budget_line')}
          options={lines}
        />
      )}
      <MoneyField
        name="plan"
        label={t('answers.plan')}
        optional={t('common.optional')}
        unit={t('answers.som')}
        value={value('plan', som(result ? result.plan : promised))}
        error={error('plan')}
      />
    </>
  );
}

/** What was spent on it, a year later. */
export function FactForm({ remark }: { remark: FollowedRemark }) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  const { result, seen } = remark;
  return (
    <form method="post" noValidate>
      <h3>{t('answers.fact_title')}</h3>
      <input type="hidden" name="seen" value={seenOf(seen.fact)} />
      <MoneyField
        name="actual"
        label={t('answers.actual')}
        hint={t('answers.actual_hint')}
        optional={t('common.optional')}
        unit={t('answers.som')}
        value={value('actual', som(result?.fact?.amount))}
        error={error('actual')}
      />
      <TextArea
        name="fact_note"
        label={t('answers.fact_note')}
        hint={t('answers.fact_note_hint')}
        optional={t('common.optional')}
        value={value('fact_note', result?.fact?.note)}
        error={error('fact_note')}
        maxLength={DECISION_LIMITS.note}
        rows={3}
      />
      <Actions>
        <Button name="intent" value="fact" sending={t('common.sending')}>
          {t('answers.save_fact')}
        </Button>
      </Actions>
    </form>
  );
}

/** Ends the hearing for good; what is still missing is said before. */
export function CloseForm({ outstanding }: Pick<ResultsDesk, 'outstanding'>) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  const answer = useActionData() as RejectedForm | undefined;
  const { withoutResult, withoutFact } = outstanding;
  if (withoutResult > 0 && answer?.values.intent !== 'close') {
    return <p>{t('answers.error_without_result', { n: withoutResult })}</p>;
  }
  return (
    <Measure>
      <p>{t('answers.close_lead')}</p>
      <form method="post" noValidate>
        {withoutFact > 0 && (
          <TextArea
            name="close_reason"
            label={t('answers.close_reason')}
            hint={t('answers.close_reason_hint', { n: withoutFact })}
            value={value('close_reason')}
            error={error('close_reason')}
            maxLength={HEARING_LIMITS.reason}
            rows={3}
          />
        )}
        <Actions>
          <Button look="danger" name="intent" value="close" sending={t('common.sending')}>
            {t('answers.close')}
          </Button>
        </Actions>
      </form>
    </Measure>
  );
}
