import { Section } from '~/components/layout';
import { Pagination } from '~/components/pagination';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { ProgressPage } from '../progress-page';
import { ReportEntry } from './report-entry';

/** What the authors wrote about the work, the newest first. */
export function ReportsSection({ page, lite }: { page: ProgressPage; lite: boolean }) {
  const { lang, t } = useI18n();
  const { idea, reports, acts } = page;
  const pageFrom = (before: number) => `${paths.ideaProgress(lang, idea.number, { before })}#reports`;
  return (
    <Section id="reports" title={t('projects.reports')}>
      {reports.total === 0 ? (
        <p>{t('projects.reports_none')}</p>
      ) : (
        <>
          <ol className="plain">
            {reports.reports.map((report) => (
              <ReportEntry
                key={report.number}
                number={idea.number}
                report={report}
                mayFlag={acts.flag}
                mayEdit={acts.record}
                lite={lite}
              />
            ))}
          </ol>
          <Pagination
            label={t('projects.reports_pages')}
            position={t('projects.reports_total', { n: reports.total })}
            previous={
              reports.newer === null ? undefined : { href: pageFrom(reports.newer), label: t('projects.reports_newer') }
            }
            next={
              reports.older === null ? undefined : { href: pageFrom(reports.older), label: t('projects.reports_older') }
            }
          />
        </>
      )}
    </Section>
  );
}
