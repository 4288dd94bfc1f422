import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { Details } from '~/components/details';
import { FormErrors } from '~/components/form-feedback';
import { Actions, Measure, Section } from '~/components/layout';
import { Notice } from '~/components/notice';
import { StaleNotice } from '~/components/stale-notice';
import { answerFields } from '~/domain/hearings/answers/answer.schema.server';
import { type AnswerForm, answerForm } from '~/domain/hearings/answers/answer-form.queries.server';
import { giveAnswer } from '~/domain/hearings/answers/answers.server';
import { HearingHead } from '~/domain/hearings/components/hearing-head';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectStale } from '~/platform/forms.server';
import { newKey } from '~/platform/idempotency.server';
import { hearingNumber } from '../../hearings/hearing-number';
import { AnswerFields } from './answer-fields';
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
    return rejectStale(form.form, error);
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
        <StaleNotice />
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
