import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { Radios } from '~/components/fields/choices';
import { FileField } from '~/components/fields/file-field';
import { TextArea } from '~/components/fields/text-field';
import { FormErrors, useFormFeedback } from '~/components/form-feedback';
import { Actions, Measure } from '~/components/layout';
import { ACCEPTED, FILE_LIMITS } from '~/domain/files/file-kinds';
import { recordCheck } from '~/domain/projects/after-checks.server';
import { ProjectHeader } from '~/domain/projects/components/project-header';
import { PROJECT_LIMITS, WORKS } from '~/domain/projects/project';
import { afterCheckForm } from '~/domain/projects/project.schema.server';
import { checkMonths, checkPage } from '~/domain/projects/work-pages.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectRefused } from '~/platform/forms.server';
import { ideaNumber } from '../idea-number';

const MEGABYTE = 1_000_000;

/** Whether what was built still works, 12 or 24 months after completion. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const months = checkMonths(params.months);
  const idea = await checkPage(actor, ideaNumber(params), months, lang);
  return { title: i18nFor(lang).t('projects.check_title', { months }), indexed: false, idea };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const months = checkMonths(params.months);
  const form = await parseForm(request, afterCheckForm);
  if (!form.ok) return form.rejected;
  const number = ideaNumber(params);
  try {
    await recordCheck(context.actor, number, months, form.value);
    return redirectWithFlash(context, `${paths.ideaProgress(context.lang, number)}#after`, 'projects.checked');
  } catch (error) {
    return rejectRefused(form.form, error, 'file');
  }
}

export default function AfterCheck() {
  const { title, idea } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  return (
    <Measure>
      <FormErrors />
      <ProjectHeader idea={idea} title={title} lead={t('projects.check_lead')} />
      <form method="post" encType="multipart/form-data" noValidate>
        <Radios
          name="works"
          label={t('projects.check_choice')}
          choices={WORKS.map((works) => ({ value: works, label: t(`projects.works_${works}`) }))}
          value={value('works')}
          error={error('works')}
        />
        <TextArea
          name="note"
          label={t('projects.check_note')}
          value={value('note')}
          error={error('note')}
          maxLength={PROJECT_LIMITS.note}
        />
        <FileField
          name="file"
          label={t('projects.photo_field')}
          hint={t('projects.photo_hint', { mb: FILE_LIMITS.image / MEGABYTE })}
          accept={ACCEPTED.image}
          optional={t('common.optional')}
          error={error('file')}
        />
        <Actions>
          <Button sending={t('common.sending')}>{t('projects.check_send')}</Button>
        </Actions>
      </form>
    </Measure>
  );
}
