import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonLink } from '~/components/button';
import { EmptyState } from '~/components/empty-state';
import { Actions, Section } from '~/components/layout';
import { Notice } from '~/components/notice';
import { StatNumbers } from '~/components/stat-numbers';
import { Tag } from '~/components/tag';
import { AfterSection } from '~/domain/projects/components/after-section';
import { IndicatorCharts } from '~/domain/projects/components/indicator-charts';
import { MilestoneList } from '~/domain/projects/components/milestone-list';
import { ProjectHeader } from '~/domain/projects/components/project-header';
import { SilentNotice } from '~/domain/projects/components/project-notices';
import { ReportsSection } from '~/domain/projects/components/reports-section';
import { SpendingSection } from '~/domain/projects/components/spending-section';
import type { ProgressPage } from '~/domain/projects/progress-page';
import { progressPage } from '~/domain/projects/progress-page.queries.server';
import { hasProject } from '~/domain/projects/project';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import chartsCss from '~/styles/charts.css?url';
import { ideaNumber } from '../idea-number';

/** How an idea is carried out; `?before=N` begins the reports with number N. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, lang, lite } = context;
  const number = ideaNumber(params);
  const before = Number(new URL(request.url).searchParams.get('before'));
  const from = Number.isSafeInteger(before) && before > 0 && before < 1e9 ? before : null;
  context.cacheTopics.add(`idea:${number}`);
  const page = await progressPage(actor, number, lang, from);
  const { t } = i18nFor(lang);
  return {
    title: t('projects.title_of', { title: page.idea.title.text }),
    description: t('projects.lead'),
    canonical: paths.ideaProgress(lang, number),
    indexed: page.project !== null && from === null,
    page,
    lite,
  };
}

export default function ShowProgress() {
  const { title, page, lite } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  const { idea, project } = page;
  if (!project) return <NotBegun title={title} page={page} />;
  return (
    <article>
      <link rel="stylesheet" href={chartsCss} />
      <ProjectHeader idea={idea} title={title} lead={t('projects.lead')}>
        <Tag icon="wallet">{t(`common.stage_${idea.stage}`)}</Tag>
      </ProjectHeader>
      {page.silentSince && <SilentNotice since={page.silentSince} isOwn={page.acts.record} />}
      {!hasProject(idea.stage) && <Notice tone="warning">{t('projects.without_money')}</Notice>}
      {idea.stage === 'not_implemented' && <Notice tone="gone">{t('projects.not_implemented')}</Notice>}
      <AuthorsActions page={page} />
      <InspectorsActions page={page} />
      <Numbers page={page} />
      <MilestoneList milestones={page.milestones} />
      <IndicatorCharts number={idea.number} indicators={page.indicators} />
      <SpendingSection spending={page.spending} />
      <ReportsSection page={page} lite={lite} />
      {idea.stage === 'completed' && <AfterSection page={page} lite={lite} />}
    </article>
  );
}

function NotBegun({ title, page }: { title: string; page: ProgressPage }) {
  const { lang, t } = useI18n();
  const { idea, acts } = page;
  return (
    <>
      <ProjectHeader idea={idea} title={title} />
      <EmptyState title={t('projects.none_title')}>
        <p>{t('projects.none_text')}</p>
        <p>
          <a href={paths.idea(lang, idea.number, idea.slug)}>{t('projects.to_idea')}</a>
        </p>
        {acts.declare && (
          <p>
            <a href={paths.ideaStage(lang, idea.number)}>{t('projects.own_stage')}</a>
          </p>
        )}
      </EmptyState>
    </>
  );
}

function AuthorsActions({ page: { idea, acts } }: { page: ProgressPage }) {
  const { lang, t } = useI18n();
  if (!acts.record) return null;
  return (
    <Section id="own" title={t('projects.own_title')}>
      <Actions>
        <ButtonLink href={paths.newProgressReport(lang, idea.number)} icon="pencil">
          {t('projects.own_report')}
        </ButtonLink>
        {acts.plan && (
          <ButtonLink href={paths.projectPlan(lang, idea.number)} look="secondary" icon="list">
            {t('projects.own_plan')}
          </ButtonLink>
        )}
        <ButtonLink href={paths.indicators(lang, idea.number)} look="secondary" icon="chart-bar">
          {t('projects.own_indicators')}
        </ButtonLink>
        <ButtonLink href={paths.spending(lang, idea.number)} look="secondary" icon="wallet">
          {t('projects.own_spending')}
        </ButtonLink>
        {acts.declare && acts.plan && (
          <ButtonLink href={paths.ideaStage(lang, idea.number)} look="secondary" icon="flag">
            {t('projects.own_stage')}
          </ButtonLink>
        )}
      </Actions>
    </Section>
  );
}

function InspectorsActions({ page: { idea, acts } }: { page: ProgressPage }) {
  const { lang, t } = useI18n();
  if (!acts.accept && acts.check.length === 0) return null;
  return (
    <Section id="look" title={t('projects.look_title')}>
      <Actions>
        {acts.accept && (
          <ButtonLink href={paths.acceptance(lang, idea.number)} icon="check">
            {t('projects.look_accept')}
          </ButtonLink>
        )}
        {acts.check.map((months) => (
          <ButtonLink key={months} href={paths.afterCheck(lang, idea.number, months)} look="secondary" icon="search">
            {t('projects.look_check', { months })}
          </ButtonLink>
        ))}
      </Actions>
    </Section>
  );
}

function Numbers({ page: { idea, project, milestones, spending } }: { page: ProgressPage }) {
  const { t, date, money } = useI18n();
  const done = milestones.filter(({ doneOn }) => doneOn !== null).length;
  const delays = milestones.reduce((sum, milestone) => sum + milestone.delays.length, 0);
  const hasBegun = idea.stage === 'in_progress' || idea.stage === 'completed';
  const { startedAt = null, completedAt = null, updatedAt = null } = project ?? {};
  return (
    <StatNumbers
      numbers={[
        ...(startedAt && hasBegun ? [{ value: date(startedAt), label: t('projects.started') }] : []),
        ...(completedAt
          ? [{ value: date(completedAt), label: t('projects.completed_on') }]
          : updatedAt
            ? [{ value: date(updatedAt), label: t('projects.last_news') }]
            : []),
        ...(milestones.length > 0
          ? [{ value: t('projects.of_all', { n: done, all: milestones.length }), label: t('projects.stat_milestones') }]
          : []),
        ...(delays > 0 ? [{ value: String(delays), label: t('projects.stat_delays') }] : []),
        ...(spending.entries.length > 0
          ? [{ value: money(spending.spent, spending.currency), label: t('projects.stat_spent') }]
          : []),
      ]}
    />
  );
}
