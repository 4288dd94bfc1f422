import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button, ButtonLink } from '~/components/button';
import { TextArea } from '~/components/fields/text-field';
import { FormErrors, useFormFeedback } from '~/components/form-feedback';
import { Actions, Measure } from '~/components/layout';
import { Notice } from '~/components/notice';
import { PageHeader } from '~/components/page-header';
import { ownIdea } from '~/domain/ideas/author.queries.server';
import { IDEA_LIMITS } from '~/domain/ideas/idea';
import { readIdeaPolicy, withdrawIdeaPolicy } from '~/domain/ideas/idea.policy';
import { reasonSchema } from '~/domain/ideas/idea-step.schema.server';
import { withdrawIdea } from '~/domain/ideas/publication.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectInvalid } from '~/platform/forms.server';
import { ideaNumber } from './idea-number';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const idea = await ownIdea(context.actor, ideaNumber(params), withdrawIdeaPolicy);
  return { title: i18nFor(context.lang).t('editor.withdraw_title'), idea };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const number = ideaNumber(params);
  const form = await parseForm(request, reasonSchema);
  if (!form.ok) return form.rejected;
  try {
    await withdrawIdea(context.actor, number, form.value.note);
  } catch (error) {
    return rejectInvalid(form.form, error);
  }
  const { slug } = await ownIdea(context.actor, number, readIdeaPolicy);
  return redirectWithFlash(context, paths.idea(context.lang, number, slug), 'editor.withdrawn');
}

export default function WithdrawIdea() {
  const { idea } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const { value, error } = useFormFeedback();
  return (
    <Measure>
      <FormErrors />
      <PageHeader
        above={<p lang={idea.lang}>{idea.title}</p>}
        title={t('editor.withdraw_title')}
        lead={t('editor.withdraw_lead')}
      />
      <Notice tone="warning">
        <p>{t('editor.withdraw_final')}</p>
      </Notice>
      <form method="post" noValidate>
        <TextArea
          name="note"
          label={t('editor.withdraw_reason')}
          hint={t('editor.withdraw_reason_hint')}
          value={value('note')}
          error={error('note')}
          maxLength={IDEA_LIMITS.note}
        />
        <Actions>
          <Button look="danger" sending={t('common.sending')}>
            {t('editor.withdraw')}
          </Button>
          <ButtonLink look="secondary" href={paths.idea(lang, idea.number, idea.slug)}>
            {t('editor.withdraw_not')}
          </ButtonLink>
        </Actions>
      </form>
    </Measure>
  );
}
