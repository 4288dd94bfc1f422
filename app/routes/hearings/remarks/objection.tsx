import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { TextArea } from '~/components/fields/text-field';
import { FormErrors, useFormFeedback } from '~/components/form-feedback';
import { Actions, Measure } from '~/components/layout';
import { Notice } from '~/components/notice';
import { PlainWords } from '~/components/plain-words';
import { answerObjectionForm } from '~/domain/hearings/answers/answer.schema.server';
import { objectToAnswer } from '~/domain/hearings/answers/answer-objection.server';
import { objectionPage } from '~/domain/hearings/answers/objection-page.queries.server';
import { AnswerBlock } from '~/domain/hearings/components/answer-block';
import { HearingHead } from '~/domain/hearings/components/hearing-head';
import { useRemarkTitle } from '~/domain/hearings/components/remarks/remark-parts';
import { REMARK_LIMITS } from '~/domain/hearings/remarks/remark';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectRefused } from '~/platform/forms.server';
import { hearingNumber } from '../hearing-number';
import { remarkNumber } from './remark-number';

/** Where the author of a remark says, once, that the answer does not answer it. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const page = await objectionPage(actor, hearingNumber(params), remarkNumber(params), lang);
  return { title: i18nFor(lang).t('answers.object'), indexed: false, page };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const [number, remark] = [hearingNumber(params), remarkNumber(params)];
  const form = await parseForm(request, answerObjectionForm);
  if (!form.ok) return form.rejected;
  const { answer: answerId, body } = form.value;
  try {
    await objectToAnswer(context.actor, number, remark, { answerId, body });
  } catch (error) {
    // Another answer has come while this was written: the words stay, and the newest answer stands above them.
    return rejectRefused(form.form, error, 'body', { conflict: 'answers.error_new_answer' });
  }
  return redirectWithFlash(context, paths.remark(context.lang, number, remark), 'answers.objected');
}

export default function ObjectionRoute() {
  const { title, page } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const { error, value } = useFormFeedback();
  const titleOf = useRemarkTitle();
  const { hearing, remark } = page;
  return (
    <>
      <HearingHead hearing={hearing} current="remarks" title={title} />
      <Measure>
        <FormErrors />
        <h2>{titleOf(remark)}</h2>
        <PlainWords text={remark.body} lang={remark.lang} />
        <AnswerBlock answering={remark.answering} kind={remark.kind} />
        <Notice>{t('answers.object_once')}</Notice>
        <form method="post" noValidate>
          <input type="hidden" name="answer" value={remark.answering.answer?.id} />
          <TextArea
            name="body"
            label={t('answers.object_label')}
            hint={t('answers.object_hint')}
            value={value('body')}
            error={error('body')}
            maxLength={REMARK_LIMITS.objection}
            rows={6}
          />
          <Actions>
            <Button icon="send" sending={t('common.sending')}>
              {t('common.send')}
            </Button>
            <a href={paths.remark(lang, hearing.number, remark.number)}>{t('answers.back_to_remark')}</a>
          </Actions>
        </form>
      </Measure>
    </>
  );
}
