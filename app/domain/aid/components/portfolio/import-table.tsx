import { type Column, DataTable } from '~/components/data-table';
import { Time } from '~/components/time';
import type { PortfolioImport } from '~/domain/aid/portfolio/portfolio.queries.server';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';

/** The files that were brought in, each with what came of it. */
export function ImportTable({ imports }: { imports: PortfolioImport[] }) {
  const { lang, t, number, dateTime } = useI18n();
  const columns: Column<PortfolioImport>[] = [
    {
      key: 'file',
      title: t('aid.import_file'),
      cell: ({ id, fileName }) => <a href={paths.portfolioImport(lang, id)}>{fileName}</a>,
    },
    { key: 'at', title: t('aid.import_at'), cell: ({ at }) => <Time at={at} text={dateTime(at)} /> },
    { key: 'by', title: t('aid.import_by'), cell: ({ by }) => by || t('common.erased_person') },
    { key: 'accepted', title: t('aid.import_accepted'), numeric: true, cell: ({ accepted }) => number(accepted) },
    { key: 'rejected', title: t('aid.import_rejected'), numeric: true, cell: ({ rejected }) => number(rejected) },
  ];
  return (
    <DataTable
      caption={t('aid.caption', { measure: t('aid.imports_title') })}
      captionHidden
      columns={columns}
      rows={imports}
      rowKey={({ id }) => id}
      stacked
    />
  );
}
