import type { Column } from '~/components/data-table';
import { statusWord } from '~/domain/aid/coordination/coordination-words';
import type { OwnProject } from '~/domain/aid/portfolio/portfolio';
import type { I18n } from '~/i18n/i18n';
import { ProjectDates } from './project-dates';

type ProjectRow = OwnProject & { isDemo?: boolean };

/** The columns of a list of projects, by name, for the public list and the funder's own. */
export function projectColumns<Row extends ProjectRow>({ lang, t, money }: I18n) {
  const title: Column<Row> = {
    key: 'title',
    title: t('aid.project'),
    cell: ({ title: { text, lang: own }, identifier, isDemo }) => (
      <div className="wide-cell">
        <span lang={own === lang ? undefined : own}>{text}</span>{' '}
        <span className="meta">
          {identifier}
          {isDemo && ` (${t('aid.demo')})`}
        </span>
      </div>
    ),
  };
  const place: Column<Row> = {
    key: 'place',
    title: t('common.place'),
    cell: (row) => row.place || t('aid.whole_country'),
  };
  const status: Column<Row> = { key: 'status', title: t('aid.status'), cell: (row) => statusWord(row.status, t) };
  const dates: Column<Row> = { key: 'dates', title: t('aid.dates'), cell: (row) => <ProjectDates {...row} /> };
  const amounts = (['budget', 'committed', 'disbursed'] as const).map(
    (key): Column<Row> => ({
      key,
      title: t(`aid.project_${key}`),
      numeric: true,
      cell: (row) => money(row[key], row.currency),
    }),
  );
  return { title, place, status, dates, money: amounts };
}
