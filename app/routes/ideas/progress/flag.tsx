import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PlainWords } from '~/components/plain-words';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { reportForm } from '~/domain/discussion/comment.schema.server';
import { ProjectCrumbs } from '~/domain/projects/components/project-header';
import { flagProgress } from '~/domain/projects/progress-flags.server';
import { progressReportPage } from '~/domain/projects/progress-page.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { isLang } from '~/i18n/languages';
import { paths } from '~/paths';
import { AppError } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectRefused } from '~/platform/forms.server';
import { COMMENT_REFUSALS } from '../../comments/refusal-words';
import { ReportPage } from '../../comments/report-page';
import { ideaNumber } from '../idea-number';
import { reportNumber } from './report-number';

/** The words of a progress report are reported to the moderator. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  assertSignedIn(actor);
  const page = await progressReportPage(actor, ideaNumber(params), reportNumber(params), lang);
  if (!page.mayFlag) throw new AppError(page.report.body === null ? 'closed' : 'forbidden');
  return { title: i18nFor(lang).t('projects.report_flag_title'), indexed: false, page };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await parseForm(request, reportForm);
  if (!form.ok) return form.rejected;
  const [number, report] = [ideaNumber(params), reportNumber(params)];
  try {
    await flagProgress(context.actor, number, report, form.value);
    return redirectWithFlash(context, paths.progressReport(context.lang, number, report), 'discussion.reported');
  } catch (error) {
    return rejectRefused(form.form, error, 'note', COMMENT_REFUSALS);
  }
}

export default function FlagReport() {
  const { title, page } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  const { idea, report } = page;
  return (
    <ReportPage title={title} above={<ProjectCrumbs idea={idea} />}>
      <blockquote className="flush">
        <p className="meta">{t('projects.report_n', { n: report.number })}</p>
        {report.body && <PlainWords text={report.body} lang={isLang(report.lang) ? report.lang : undefined} />}
      </blockquote>
    </ReportPage>
  );
}
