import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ProjectHeader } from '~/domain/projects/components/project-header';
import { Corrections, ReportWords } from '~/domain/projects/components/report-entry';
import { progressReportPage } from '~/domain/projects/progress-page.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { ideaNumber } from '../idea-number';
import { reportNumber } from './report-number';

/** One progress report. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang, lite } = context;
  const number = ideaNumber(params);
  context.cacheTopics.add(`idea:${number}`);
  const page = await progressReportPage(actor, number, reportNumber(params), lang);
  const title = i18nFor(lang).t('projects.report_of', { n: page.report.number, title: page.idea.title.text });
  return { title, indexed: false, page, lite };
}

export default function ShowReport() {
  const { title, page, lite } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const { idea, report, corrections, mayEdit, mayFlag } = page;
  return (
    <article>
      <ProjectHeader idea={idea} title={title} />
      <ReportWords number={idea.number} report={report} mayEdit={mayEdit} mayFlag={mayFlag} lite={lite} />
      <Corrections corrections={corrections} lang={report.lang} />
      <p>
        <a className="tap" href={paths.ideaProgress(lang, idea.number)}>
          {t('projects.back')}
        </a>
      </p>
    </article>
  );
}
