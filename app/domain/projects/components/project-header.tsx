import type { ReactNode } from 'react';
import { Breadcrumbs } from '~/components/breadcrumbs';
import { Row } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { Tag } from '~/components/tag';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { ProjectHead } from '../progress-page';

/** The way back to the project and to its idea. */
export function ProjectCrumbs({ idea }: { idea: ProjectHead }) {
  const { lang, t } = useI18n();
  const crumbs = [
    { href: paths.idea(lang, idea.number, idea.slug), label: idea.title.text },
    { href: paths.ideaProgress(lang, idea.number), label: t('projects.title') },
  ];
  return <Breadcrumbs label={t('projects.parts')} crumbs={crumbs} />;
}

interface ProjectHeaderProps {
  idea: ProjectHead;
  title: string;
  lead?: string;
  /** Tags that say how it stands. */
  children?: ReactNode;
}

/** The head of a page that belongs to a project. */
export function ProjectHeader({ idea, title, lead, children }: ProjectHeaderProps) {
  const { t } = useI18n();
  return (
    <PageHeader title={title} lead={lead} above={<ProjectCrumbs idea={idea} />}>
      {(children || idea.isDemo) && (
        <Row>
          {children}
          {idea.isDemo && <Tag icon="info">{t('common.demo_mark')}</Tag>}
        </Row>
      )}
    </PageHeader>
  );
}
