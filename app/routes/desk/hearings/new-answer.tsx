import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { Details } from '~/components/details';
import { Radios } from '~/components/fields/choices';
import { Select } from '~/components/fields/select';
import { MoneyField, TextArea, TextField } from '~/components/fields/text-field';
import { FormErrors, useFormFeedback } from '~/components/form-feedback';
import { Actions, Measure, Section } from '~/components/layout';
import { Notice } from '~/components/notice';
import { ANSWER_LIMITS } from '~/domain/hearings/answer';
import { answerFields } from '~/domain/hearings/answer.schema.server';
import { type AnswerForm, answerForm } from '~/domain/hearings/answer-form.queries.server';
import { giveAnswer } from '~/domain/hearings/answers.server';
import { HearingHead } from '~/domain/hearings/components/hearing-head';
import { ANSWER_OUTCOMES, REMARK_LIMITS } from '~/domain/hearings/remark';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { LANGS, LANGUAGE_NAMES } from '~/i18n/languages';
import { paths } from '~/paths';
import { isAppError } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectInvalid } from '~/platform/forms.server';
import { newKey } from '~/platform/idempotency.server';
import { hearingNumber } from '../../hearings/hearing-number';
import { answerStale } from '../stale.server';
import { AnsweredMeanwhile } from './answered-meanwhile';
import { ChosenRemark } from './chosen-remark';

const numbersOf = (url: string) =>
  new URL(url).searchParams
    .getAll('remark')
    .filter((text) => /^[1-9]\d{0,8}$/.test(text))
    .map(Number);

/** The form for one answer to the remarks of the address. Without any it leads back to where they are ticked. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const number = hearingNumber(params);
  const numbers = numbersOf(request.url);
  if (numbers.length === 0) throw redirect(paths.hearingAnswers(lang, number), 303);
  const form = await answerForm(actor, number, numbers, lang);
  return { title: i18nFor(lang).t('answers.new_title'), indexed: false, form, idempotencyKey: newKey() };
}

/** Gives the answer. Where somebody answered meanwhile, the page comes back with theirs and with every word typed. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const number = hearingNumber(params);
  const form = await parseForm(request, answerFields);
  if (!form.ok) return form.rejected;
  try {
    await giveAnswer(context.actor, number, form.value);
  } catch (error) {
    return isAppError(error, 'invalid') ? rejectInvalid(form.form, error) : answerStale(form.form, error);
  }
  return redirectWithFlash(context, paths.hearingAnswers(context.lang, number), 'answers.given');
}

export default function NewAnswer() {
  const { title, form, idempotencyKey } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const { hearing, remarks } = form;
  return (
    <>
      <HearingHead hearing={hearing} current="answers" title={title} />
      <Measure>
        <FormErrors />
        <AnsweredMeanwhile />
        <ChosenRemarks form={form} />
        <form method="post" noValidate>
          <input type="hidden" name="idempotency_key" value={idempotencyKey} />
          {remarks.map(({ number, answering: { answer } }) => (
            <span key={number}>
              <input type="hidden" name="remark" value={number} />
              {answer && <input type="hidden" name="replaces" value={answer.id} />}
            </span>
          ))}
          <AnswerFields form={form} />
          <Notice>{t('answers.public_note')}</Notice>
          <Actions>
            <Button icon="send" sending={t('common.sending')}>
              {t('answers.give', { n: remarks.length })}
            </Button>
            <a href={paths.hearingAnswers(lang, hearing.number)}>{t('answers.back')}</a>
          </Actions>
        </form>
      </Measure>
    </>
  );
}

const OPEN = 3;

/** What is answered: a few in full, many behind a summary. */
function ChosenRemarks({ form: { hearing, remarks } }: { form: AnswerForm }) {
  const { t } = useI18n();
  const list = (
    <ol className="plain">
      {remarks.map((remark) => (
        <ChosenRemark key={remark.number} hearing={hearing.number} remark={remark} />
      ))}
    </ol>
  );
  const replaced = remarks.filter(({ answering }) => answering.answer).length;
  return (
    <Section id="remarks" title={t('answers.chosen', { n: remarks.length })}>
      {replaced > 0 && <Notice tone="warning">{t('answers.replaces_note', { n: replaced })}</Notice>}
      {remarks.length > OPEN ? <Details summary={t('answers.read_all')}>{list}</Details> : list}
    </Section>
  );
}

function AnswerFields({ form: { remarks, official, lines } }: { form: AnswerForm }) {
  const { lang, t } = useI18n();
  const { error, value } = useFormFeedback();
  return (
    <>
      <Radios
        name="outcome"
        label={t('answers.outcome')}
        choices={ANSWER_OUTCOMES.map((outcome) => ({
          value: outcome,
          label: t(`answers.outcome_${outcome}`),
          hint: t(`answers.outcome_${outcome}_hint`),
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
