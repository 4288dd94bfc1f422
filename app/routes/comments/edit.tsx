import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { TextArea } from '~/components/fields/text-field';
import { FormErrors, useFormFeedback } from '~/components/form-feedback';
import { Actions, Measure } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { PlainWords } from '~/components/plain-words';
import { COMMENT_MAX } from '~/domain/discussion/comment';
import { commentEditForm } from '~/domain/discussion/comment.schema.server';
import { commentAddress, openComment } from '~/domain/ideas/comment-pages.queries.server';
import { editIdeaComment } from '~/domain/ideas/idea-comments.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectRefused } from '~/platform/forms.server';
import { IdeaLine } from './idea-line';
import { COMMENT_REFUSALS } from './refusal-words';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const opened = await openComment(actor, params.id ?? '', 'edit', lang);
  return { title: i18nFor(lang).t('discussion.edit_title'), indexed: false, ...opened };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, lang } = context;
  const id = params.id ?? '';
  const form = await parseForm(request, commentEditForm);
  if (!form.ok) return form.rejected;
  try {
    await editIdeaComment(actor, id, form.value.version, form.value.body);
    return redirectWithFlash(context, await commentAddress(actor, id, lang), 'discussion.changed');
  } catch (error) {
    return rejectRefused(form.form, error, 'body', { ...COMMENT_REFUSALS, conflict: 'discussion.error_changed' });
  }
}

export default function EditComment() {
  const { title, idea, comment, version, editableUntil } = useLoaderData<typeof loader>();
  const { t, dateTime } = useI18n();
  const { error, value } = useFormFeedback();
  const typed = value('body', comment.body);
  return (
    <Measure>
      <FormErrors />
      <PageHeader
        title={title}
        lead={t('discussion.edit_until', { until: dateTime(editableUntil) })}
        above={<IdeaLine idea={idea} />}
      />
      <form method="post" noValidate>
        <input type="hidden" name="version" value={version} />
        <TextArea
          name="body"
          label={t('discussion.body_label')}
          value={typed}
          error={error('body')}
          maxLength={COMMENT_MAX}
          rows={8}
          lang={comment.lang}
        />
        <Actions>
          <Button sending={t('common.sending')}>{t('common.save')}</Button>
        </Actions>
      </form>
      {typed !== comment.body && (
        <>
          <h2>{t('discussion.current_words')}</h2>
          <PlainWords text={comment.body} lang={comment.lang} />
        </>
      )}
    </Measure>
  );
}
