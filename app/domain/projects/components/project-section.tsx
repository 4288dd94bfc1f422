import { Section } from '~/components/layout';
import { Tag } from '~/components/tag';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { ProjectSummary } from '../project-summary';

/** How the work goes, in a few lines on the page of the idea. */
export function ProjectSection({ number, project }: { number: number; project: ProjectSummary }) {
  const { lang, t, date } = useI18n();
  const { milestones, reports, lastReportAt, silentSince, isTakenOver, overdueCheck } = project;
  return (
    <Section id="project" title={t('projects.title')}>
      {silentSince && (
        <>
          <Tag tone="due" icon="clock">
            {t('projects.silent_tag')}
          </Tag>
          <p>{t('projects.silent_text', { date: date(silentSince) })}</p>
        </>
      )}
      {isTakenOver && (
        <Tag tone="open" icon="circle-check">
          {t('projects.summary_accepted')}
        </Tag>
      )}
      {overdueCheck && (
        <Tag tone="due" icon="clock">
          {t('projects.summary_overdue', { months: overdueCheck })}
        </Tag>
      )}
      <ul>
        {milestones.all > 0 && <li>{t('projects.summary_milestones', { n: milestones.done, all: milestones.all })}</li>}
        <li>{t('projects.summary_reports', { n: reports })}</li>
        {lastReportAt && <li>{t('projects.summary_report', { date: date(lastReportAt) })}</li>}
      </ul>
      <p>
        <a className="tap" href={paths.ideaProgress(lang, number)}>
          {t('projects.summary_link')}
        </a>
      </p>
    </Section>
  );
}
