import { Button } from '~/components/button';
import { type Column, DataTable } from '~/components/data-table';
import { HiddenText } from '~/components/layout';
import type { OwnProject } from '~/domain/aid/portfolio/portfolio';
import { useI18n } from '~/i18n/i18n';
import { projectColumns } from '../project-columns';

/** The funder's own projects, each with a button that takes it off. */
export function OwnProjects({ rows }: { rows: OwnProject[] }) {
  const i18n = useI18n();
  const { t } = i18n;
  const remove: Column<OwnProject> = {
    key: 'remove',
    title: <HiddenText>{t('aid.project_remove')}</HiddenText>,
    cell: ({ slug, title }) => (
      <form method="post">
        <input type="hidden" name="project" value={slug} />
        <Button look="quiet" name="intent" value="remove" sending={t('common.sending')}>
          {t('aid.project_remove')}
          <HiddenText>: {title.text}</HiddenText>
        </Button>
      </form>
    ),
  };
  const { title, place, status, dates, money } = projectColumns<OwnProject>(i18n);
  return (
    <DataTable
      caption={t('aid.portfolio_title')}
      captionHidden
      columns={[title, place, status, dates, ...money, remove]}
      rows={rows}
      rowKey={({ slug }) => slug}
      stacked
    />
  );
}
