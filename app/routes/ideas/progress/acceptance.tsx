import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { Radios } from '~/components/fields/choices';
import { TextArea } from '~/components/fields/text-field';
import { FormErrors, useFormFeedback } from '~/components/form-feedback';
import { Actions, Measure } from '~/components/layout';
import { judgeWork } from '~/domain/projects/acceptance.server';
import { ProjectHeader } from '~/domain/projects/components/project-header';
import { PROJECT_LIMITS } from '~/domain/projects/project';
import { judgementForm } from '~/domain/projects/project.schema.server';
import { acceptancePage } from '~/domain/projects/work-pages.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm } from '~/platform/forms.server';
import { ideaNumber } from '../idea-number';

/** The council or the municipality accepts what was built, or says why not. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const idea = await acceptancePage(actor, ideaNumber(params), lang);
  return { title: i18nFor(lang).t('projects.acceptance_title'), indexed: false, idea };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await parseForm(request, judgementForm);
  if (!form.ok) return form.rejected;
  const number = ideaNumber(params);
  await judgeWork(context.actor, number, form.value);
  return redirectWithFlash(context, `${paths.ideaProgress(context.lang, number)}#after`, 'projects.judged');
}

export default function Acceptance() {
  const { title, idea } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  return (
    <Measure>
      <FormErrors />
      <ProjectHeader idea={idea} title={title} lead={t('projects.acceptance_lead')} />
      <form method="post" noValidate>
        <Radios
          name="accepted"
          label={t('projects.acceptance_choice')}
          choices={[
            { value: 'yes', label: t('projects.accepted_yes') },
            { value: 'no', label: t('projects.accepted_no') },
          ]}
          value={value('accepted')}
          error={error('accepted')}
        />
        <TextArea
          name="note"
          label={t('projects.judgement_note')}
          value={value('note')}
          error={error('note')}
          maxLength={PROJECT_LIMITS.note}
        />
        <Actions>
          <Button sending={t('common.sending')}>{t('projects.judgement_send')}</Button>
        </Actions>
      </form>
    </Measure>
  );
}
