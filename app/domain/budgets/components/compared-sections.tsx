import { DivergingBars } from '~/components/charts/bar-list';
import { Chart } from '~/components/charts/chart';
import { DataTable } from '~/components/data-table';
import { LangMarked } from '~/components/lang-marked';
import { type I18n, useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import { changeText, figureText, percentText } from '../budget-words';
import type { BudgetComparison, ComparedFunction } from '../comparison.queries.server';
import { codeHref } from './part-address';

interface ComparedProps {
  number: number;
  comparison: BudgetComparison;
  /** Names of the two versions, with the figure that is taken of each. */
  names: { before: string; now: string };
}

const difference = (before: number | null, now: number | null) =>
  before === null || now === null ? null : now - before;

/** What came in and went out, before and now. */
export function ComparedSides({ comparison, names }: ComparedProps) {
  const words = useI18n();
  const { t } = words;
  return (
    <DataTable
      caption={t('budgets.table_caption', { title: t('budgets.compared_sides') })}
      columns={[
        { key: 'side', title: t('budgets.col_part'), cell: ({ side }) => t(`budgets.side_${side}`) },
        { key: 'before', title: names.before, cell: ({ before }) => figureText(words, before), numeric: true },
        { key: 'now', title: names.now, cell: ({ now }) => figureText(words, now), numeric: true },
        {
          key: 'change',
          title: t('budgets.col_change'),
          cell: ({ before, now }) => changeText(words, difference(before, now)),
          numeric: true,
        },
      ]}
      rows={comparison.sides}
      rowKey={({ side }) => side}
    />
  );
}

function findingOf({ t, thousandSom }: I18n, functions: ComparedFunction[]): string {
  const largest = functions[0];
  if (!largest || largest.change === 0) return t('budgets.finding_same');
  const words = { name: largest.label, amount: thousandSom(Math.abs(largest.change)) };
  return t(largest.change > 0 ? 'budgets.finding_grew' : 'budgets.finding_shrank', words);
}

/** Which purposes get more than before and which less. */
export function ComparedFunctions({ number, comparison, names }: ComparedProps) {
  const words = useI18n();
  const { lang, t } = words;
  const { functions, other } = comparison;
  if (functions.length === 0) return null;
  return (
    <Chart
      id="functions"
      finding={findingOf(words, functions)}
      table={{
        label: t('budgets.table'),
        content: (
          <DataTable
            caption={t('budgets.table_caption', { title: t('budgets.expenditure_title') })}
            columns={[
              {
                key: 'part',
                title: t('budgets.col_part'),
                cell: (row) => <LangMarked text={row.label} lang={row.lang} page={lang} />,
              },
              { key: 'before', title: names.before, cell: ({ before }) => figureText(words, before), numeric: true },
              { key: 'now', title: names.now, cell: ({ now }) => figureText(words, now), numeric: true },
              {
                key: 'change',
                title: t('budgets.col_change'),
                cell: ({ change }) => changeText(words, change),
                numeric: true,
              },
              {
                key: 'percent',
                title: t('budgets.col_ratio'),
                cell: ({ before, now }) => percentText(words, now, before),
                numeric: true,
              },
            ]}
            rows={functions}
            rowKey={({ code }) => code}
          />
        ),
      }}
      csv={{ href: paths.budgetCsv(lang, number, `compare-${other.number}`), label: t('budgets.csv') }}
    >
      <p className="meta">{t('budgets.compared_unit')}</p>
      <DivergingBars
        items={functions.map(({ code, label, lang: labelLang, change, before, now }) => ({
          key: code,
          label,
          lang: labelLang === lang ? undefined : labelLang,
          href: codeHref(lang, now === null ? other.number : number, 'functional', code),
          amount: change,
          text: changeText(words, change),
          note: percentText(words, now, before),
        }))}
      />
    </Chart>
  );
}
