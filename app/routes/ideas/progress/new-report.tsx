import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { TextArea } from '~/components/fields/text-field';
import { FormErrors, useFormFeedback } from '~/components/form-feedback';
import { Actions, Measure } from '~/components/layout';
import { LangField } from '~/domain/projects/components/plan-fields';
import { ProjectHeader } from '~/domain/projects/components/project-header';
import { PROJECT_LIMITS } from '~/domain/projects/project';
import { progressReportForm } from '~/domain/projects/project.schema.server';
import { publishReport } from '~/domain/projects/reports.server';
import { newReportPage } from '~/domain/projects/work-pages.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectRefused } from '~/platform/forms.server';
import { newKey } from '~/platform/idempotency.server';
import { ideaNumber } from '../idea-number';

/** The form for a progress report. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const idea = await newReportPage(actor, ideaNumber(params), lang);
  return { title: i18nFor(lang).t('projects.report_new'), indexed: false, idea, idempotencyKey: newKey() };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await parseForm(request, progressReportForm);
  if (!form.ok) return form.rejected;
  const number = ideaNumber(params);
  try {
    const report = await publishReport(context.actor, number, form.value);
    return redirectWithFlash(context, paths.progressPhotos(context.lang, number, report), 'projects.report_sent');
  } catch (error) {
    return rejectRefused(form.form, error, 'body');
  }
}

export default function NewReport() {
  const { title, idea, idempotencyKey } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  return (
    <Measure>
      <FormErrors />
      <ProjectHeader idea={idea} title={title} lead={t('projects.report_lead')} />
      <form method="post" noValidate>
        <input type="hidden" name="idempotency_key" value={idempotencyKey} />
        <TextArea
          name="body"
          label={t('projects.report_body')}
          value={value('body')}
          error={error('body')}
          maxLength={PROJECT_LIMITS.report}
          rows={10}
        />
        <LangField label={t('projects.report_lang')} />
        <Actions>
          <Button icon="send" sending={t('common.sending')}>
            {t('projects.report_send')}
          </Button>
        </Actions>
      </form>
    </Measure>
  );
}
