import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { TextArea } from '~/components/fields/text-field';
import { FormErrors, useFormFeedback } from '~/components/form-feedback';
import { Actions, Measure } from '~/components/layout';
import { PlainWords } from '~/components/plain-words';
import { StaleNotice } from '~/components/stale-notice';
import { LangField } from '~/domain/projects/components/plan-fields';
import { ProjectHeader } from '~/domain/projects/components/project-header';
import { PROJECT_LIMITS } from '~/domain/projects/project';
import { reportCorrectionForm } from '~/domain/projects/project.schema.server';
import { correctReport } from '~/domain/projects/report-corrections.server';
import { ownReportPage } from '~/domain/projects/work-pages.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { isLang } from '~/i18n/languages';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectStale } from '~/platform/forms.server';
import { ideaNumber } from '../idea-number';
import { reportNumber } from './report-number';

/** The correction of a published report; how it read before stays beside it. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const page = await ownReportPage(actor, ideaNumber(params), reportNumber(params), lang);
  const title = i18nFor(lang).t('projects.correction_title', { n: page.report.number });
  return { title, indexed: false, page };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await parseForm(request, reportCorrectionForm);
  if (!form.ok) return form.rejected;
  const [number, report] = [ideaNumber(params), reportNumber(params)];
  try {
    await correctReport(context.actor, number, report, form.value);
    return redirectWithFlash(context, paths.progressReport(context.lang, number, report), 'projects.report_corrected');
  } catch (error) {
    return rejectStale(form.form, error);
  }
}

export default function CorrectReport() {
  const { title, page } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const { idea, report } = page;
  return (
    <Measure>
      <FormErrors />
      <StaleNotice typed={['body', 'reason']} />
      <ProjectHeader idea={idea} title={title} lead={t('projects.correction_lead')} />
      <CorrectionForm />
      <h2>{t('projects.correction_now')}</h2>
      <PlainWords text={report.body ?? ''} lang={isLang(report.lang) ? report.lang : undefined} />
      <p>
        <a className="tap" href={paths.progressReport(lang, idea.number, report.number)}>
          {t('common.cancel')}
        </a>
      </p>
    </Measure>
  );
}

function CorrectionForm() {
  const { report } = useLoaderData<typeof loader>().page;
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  return (
    <form method="post" noValidate>
      <input type="hidden" name="version" value={report.version} />
      <TextArea
        name="body"
        label={t('projects.report_body')}
        value={value('body', report.body ?? '')}
        error={error('body')}
        maxLength={PROJECT_LIMITS.report}
        rows={10}
        lang={report.lang}
      />
      <LangField label={t('projects.report_lang')} initial={report.lang} />
      <TextArea
        name="reason"
        label={t('projects.correction_reason')}
        hint={t('projects.correction_reason_hint')}
        value={value('reason')}
        error={error('reason')}
        maxLength={PROJECT_LIMITS.reason}
        rows={3}
      />
      <Actions>
        <Button sending={t('common.sending')}>{t('projects.correction_send')}</Button>
      </Actions>
    </form>
  );
}
