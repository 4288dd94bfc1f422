import type { Column } from '~/components/data-table';
import { statusWord } from '~/domain/aid/coordination/coordination-words';
import type { OwnProject, ProjectAmounts } from '~/domain/aid/portfolio/portfolio';
import type { I18n } from '~/i18n/i18n';
import { ProjectDates } from './project-dates';

type ProjectRow = OwnProject & { isDemo?: boolean };

type AmountKey = 'budget' | 'committed' | 'disbursed';

/** The currencies in which there is such an amount; of none, nothing in the first. */
function spoken(amounts: readonly ProjectAmounts[], key: AmountKey): readonly ProjectAmounts[] {
  const found = amounts.filter((one) => one[key] > 0);
  return found.length > 0 ? found : amounts.slice(0, 1);
}

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
      cell: ({ amounts }) =>
        spoken(amounts, key).map((one) => <div key={one.currency}>{money(one[key], one.currency)}</div>),
    }),
  );
  return { title, place, status, dates, money: amounts };
}
