import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { Radios } from '~/components/fields/choices';
import { FormErrors, useFormFeedback } from '~/components/form-feedback';
import { Actions, Measure } from '~/components/layout';
import { Notice } from '~/components/notice';
import { PageHeader } from '~/components/page-header';
import { StaleNotice } from '~/components/stale-notice';
import { MessageFields } from '~/domain/funding/components/talks/message-fields';
import { beginPage } from '~/domain/funding/talks/begin-page.queries.server';
import { beginTalk } from '~/domain/funding/talks/begin-talk.server';
import { beginTalkForm } from '~/domain/funding/talks/talk.schema.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { isAppError } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectRefused, rejectStale } from '~/platform/forms.server';
import { newKey } from '~/platform/idempotency.server';
import { chooseFunderFirst } from '../funder/choose-funder.server';
import { AboutLine, CannotWrite } from './about-idea';
import { ideaNumber } from './idea-number';

/** Writing to the author: the form that begins a talk, or the talk that there is; for the author, their talks. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const number = ideaNumber(params);
  const page = await beginPage(actor, number, lang).catch((error: unknown) => {
    if (isAppError(error, 'forbidden')) chooseFunderFirst(request, context);
    throw error;
  });
  if (page.reader === 'author') throw redirect(paths.talks(lang, { idea: number }), 302);
  if (page.talkId !== null) throw redirect(paths.talk(lang, page.talkId), 302);
  return { title: i18nFor(lang).t('talks.begin_title'), indexed: false, page, idempotencyKey: newKey() };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await parseForm(request, beginTalkForm);
  if (!form.ok) return form.rejected;
  const { body, file, name, idempotency_key } = form.value;
  const { actor, lang } = context;
  try {
    const wanted = { body, file, isNamed: name === 'shown' };
    const id = await beginTalk(actor, ideaNumber(params), wanted, idempotency_key);
    return redirectWithFlash(context, paths.talk(lang, id), 'talks.sent');
  } catch (error) {
    const isLate = isAppError(error, 'closed') || isAppError(error, 'conflict');
    return isLate ? rejectStale(form.form, error) : rejectRefused(form.form, error, 'body');
  }
}

export default function BeginTalk() {
  const { title, page, idempotencyKey } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  return (
    <Measure>
      <FormErrors />
      <StaleNotice typed={['body']} />
      <PageHeader title={title} lead={t('talks.begin_lead')} above={<AboutLine idea={page.idea} />} />
      {page.mayBegin ? (
        <BeginForm isKnown={page.isKnown} idempotencyKey={idempotencyKey} />
      ) : (
        <CannotWrite isUnverified={page.isUnverified} />
      )}
    </Measure>
  );
}

function BeginForm({ isKnown, idempotencyKey }: { isKnown: boolean; idempotencyKey: string }) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  const choices = (['hidden', 'shown'] as const).map((choice) => ({
    value: choice,
    label: t(`talks.name_${choice}`),
    hint: t(`talks.name_${choice}_hint`),
  }));
  return (
    <form method="post" encType="multipart/form-data" noValidate>
      <p className="meta">{t('talks.moderator_reads')}</p>
      {isKnown && <Notice tone="warning">{t('talks.known')}</Notice>}
      <Radios
        name="name"
        label={t('talks.name_label')}
        choices={choices}
        value={value('name', 'hidden')}
        error={error('name')}
      />
      <MessageFields idempotencyKey={idempotencyKey} label={t('talks.body_label')} sender="undecided" />
      <Actions>
        <Button icon="send" sending={t('common.sending')}>
          {t('talks.send')}
        </Button>
      </Actions>
    </form>
  );
}
