import { Radios } from '~/components/fields/choices';
import { Select } from '~/components/fields/select';
import { MoneyField, TextArea, TextField } from '~/components/fields/text-field';
import { useFormFeedback } from '~/components/form-feedback';
import { ANSWER_LIMITS, outcomeKey } from '~/domain/hearings/answers/answer';
import type { AnswerForm } from '~/domain/hearings/answers/answer-form.queries.server';
import { ANSWER_OUTCOMES, REMARK_LIMITS, type RemarkKind } from '~/domain/hearings/remarks/remark';
import { useI18n } from '~/i18n/i18n';
import { LANGS, LANGUAGE_NAMES } from '~/i18n/languages';

/** What is answered, where in the budget it is or who has it now, and who signs. */
export function AnswerFields({ form }: { form: AnswerForm }) {
  return (
    <>
      <WordsFields form={form} />
      <WhereFields form={form} />
      <SignatureFields form={form} />
    </>
  );
}

function WordsFields({ form: { remarks } }: { form: AnswerForm }) {
  const { lang, t } = useI18n();
  const { error, value } = useFormFeedback();
  // Outcomes are told in other words to a question: the official sees those that the authors will see.
  const kinds: RemarkKind[] = [];
  if (remarks.some(({ kind }) => kind !== 'question')) kinds.push('proposal');
  if (remarks.some(({ kind }) => kind === 'question')) kinds.push('question');
  return (
    <>
      <Radios
        name="outcome"
        label={t('answers.outcome')}
        choices={ANSWER_OUTCOMES.map((outcome) => ({
          value: outcome,
          label: [...new Set(kinds.map((kind) => t(outcomeKey(kind, outcome))))].join(' · '),
          hint: outcome === 'declined' || outcome === 'referred' ? t(`answers.outcome_${outcome}_hint`) : undefined,
        }))}
        value={value('outcome')}
        error={error('outcome')}
      />
      <TextArea
        name="reason"
        label={t('answers.reason')}
        hint={t('answers.reason_hint')}
        value={value('reason')}
        error={error('reason') ?? error('remarks')}
        maxLength={REMARK_LIMITS.answer}
        rows={8}
      />
      <Select
        name="lang"
        label={t('answers.lang')}
        hint={t('answers.lang_hint')}
        value={value('lang', remarks[0]?.lang ?? lang)}
        options={LANGS.map((one) => ({ value: one, label: LANGUAGE_NAMES[one] }))}
      />
    </>
  );
}

function WhereFields({ form: { lines } }: { form: AnswerForm }) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  return (
    <>
      {lines.length > 0 && (
        <Select
          name="budget_line"
          label={t('answers.line')}
          hint={t('answers.line_hint')}
          optional={t('answers.if_accepted')}
          value={value('budget_line')}
          error={error('budget_line')}
          empty={t('answers.no_line')}
          options={lines}
        />
      )}
      <MoneyField
        name="amount"
        label={t('answers.amount')}
        hint={t('answers.amount_hint')}
        optional={t('answers.if_accepted')}
        unit={t('answers.som')}
        value={value('amount')}
        error={error('amount')}
      />
      <TextField
        name="referred_to"
        label={t('answers.referred_to')}
        optional={t('answers.if_referred')}
        value={value('referred_to')}
        error={error('referred_to')}
        maxLength={ANSWER_LIMITS.referredTo}
      />
    </>
  );
}

function SignatureFields({ form: { official } }: { form: AnswerForm }) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  return (
    <>
      <TextField
        name="official_name"
        label={t('answers.official_name')}
        hint={t('answers.official_hint')}
        autoComplete="off"
        value={value('official_name', official.name)}
        error={error('official_name')}
        maxLength={ANSWER_LIMITS.official}
      />
      <TextField
        name="official_post"
        label={t('answers.official_post')}
        autoComplete="off"
        value={value('official_post', official.post)}
        error={error('official_post')}
        maxLength={ANSWER_LIMITS.official}
      />
    </>
  );
}
