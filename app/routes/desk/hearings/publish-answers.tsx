import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Button } from '~/components/button';
import { TextArea } from '~/components/fields/text-field';
import { FormErrors, useFormFeedback } from '~/components/form-feedback';
import { Actions, Measure } from '~/components/layout';
import { Notice } from '~/components/notice';
import { StaleNotice } from '~/components/stale-notice';
import { SummaryList } from '~/components/summary-list';
import { publishAnswersForm } from '~/domain/hearings/answers/answer.schema.server';
import { answersPublication } from '~/domain/hearings/answers/answers-publication.queries.server';
import { publishAnswers } from '~/domain/hearings/answers/publish-answers.server';
import { HearingHead } from '~/domain/hearings/components/hearing-head';
import { HEARING_LIMITS } from '~/domain/hearings/hearing';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectStale } from '~/platform/forms.server';
import { hearingNumber } from '../../hearings/hearing-number';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const page = await answersPublication(actor, hearingNumber(params), lang);
  return { title: i18nFor(lang).t('answers.publication_title'), indexed: false, page };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const number = hearingNumber(params);
  const form = await parseForm(request, publishAnswersForm);
  if (!form.ok) return form.rejected;
  try {
    await publishAnswers(context.actor, number, form.value.reason);
  } catch (error) {
    return rejectStale(form.form, error);
  }
  return redirectWithFlash(context, paths.answers(context.lang, number), 'answers.published');
}

export default function PublishAnswers() {
  const { title, page } = useLoaderData<typeof loader>();
  const { lang, t, number } = useI18n();
  const { hearing, answered, waiting, blocked } = page;
  const list = <a href={paths.hearingAnswers(lang, hearing.number)}>{t('answers.to_list')}</a>;
  return (
    <>
      <HearingHead hearing={hearing} current="answers" title={title} />
      <Measure>
        <FormErrors />
        <StaleNotice />
        <p>{t('answers.publication_lead')}</p>
        <SummaryList
          rows={[
            { label: t('answers.show_answered'), value: number(answered) },
            { label: t('answers.show_waiting'), value: number(waiting) },
          ]}
        />
        {blocked ? (
          <>
            <Notice tone="warning">{t(`answers.blocked_${blocked}`)}</Notice>
            <p>{list}</p>
          </>
        ) : (
          <PublicationForm isAgain={page.isAgain} back={list} />
        )}
      </Measure>
    </>
  );
}

function PublicationForm({ isAgain, back }: { isAgain: boolean; back: ReactNode }) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  return (
    <form method="post" noValidate>
      {isAgain && (
        <TextArea
          name="reason"
          label={t('answers.again_reason')}
          hint={t('answers.again_hint')}
          value={value('reason')}
          error={error('reason')}
          maxLength={HEARING_LIMITS.reason}
          rows={3}
        />
      )}
      <Actions>
        <Button icon="scroll-text" sending={t('common.sending')}>
          {t(isAgain ? 'answers.publish_again' : 'answers.publish')}
        </Button>
        {back}
      </Actions>
    </form>
  );
}
