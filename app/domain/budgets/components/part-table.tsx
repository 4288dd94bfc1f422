import { type Column, DataTable } from '~/components/data-table';
import { LangMarked } from '~/components/lang-marked';
import { type I18n, useI18n } from '~/i18n/i18n';
import type { BudgetLink } from '../budget';
import type { PartsView, PartView } from '../budget-view';
import { changeText, figureText, versionLabel } from '../budget-words';
import { partHref } from './part-address';

interface PartTableProps {
  number: number;
  title: string;
  view: PartsView;
  before: BudgetLink | null;
  population: number | null;
}

type Key = 'part' | 'amount' | 'share' | 'person' | 'before' | 'change';

function perPerson({ money }: I18n, tyiyn: number | null, population: number): string {
  return tyiyn === null ? '–' : money(Math.round(tyiyn / population / 100) * 100);
}

function columnsOf(
  words: I18n,
  { number, view, before, population }: PartTableProps,
): (Column<PartView> & { key: Key })[] {
  const { lang, t } = words;
  const change = (part: PartView) => (part.amount === null ? null : part.amount - (part.before ?? 0));
  const columns: (Column<PartView> & { key: Key })[] = [
    {
      key: 'part',
      title: t('budgets.col_part'),
      cell: (part) => (
        <a href={partHref(lang, number, view.kind, part)}>
          <LangMarked text={part.label} lang={part.lang} page={lang} />
        </a>
      ),
    },
    {
      key: 'amount',
      title: t(`budgets.col_${view.figure}`),
      cell: ({ amount }) => figureText(words, amount),
      numeric: true,
    },
    { key: 'share', title: t('budgets.col_share'), cell: ({ share }) => words.number(share), numeric: true },
  ];
  if (population) {
    const cell = ({ amount }: PartView) => perPerson(words, amount, population);
    columns.push({ key: 'person', title: t('budgets.col_person'), cell, numeric: true });
  }
  if (before) {
    const title = versionLabel(words, before);
    columns.push(
      { key: 'before', title, cell: (part) => figureText(words, part.before ?? null), numeric: true },
      { key: 'change', title: t('budgets.col_change'), cell: (part) => changeText(words, change(part)), numeric: true },
    );
  }
  return columns;
}

/** The figures of a drawing: amounts, shares of 1,000 som, per resident, and the year before. */
export function PartTable(props: PartTableProps) {
  const words = useI18n();
  const { view, population, title } = props;
  const { total, before } = view;
  return (
    <DataTable
      caption={words.t('budgets.table_caption', { title })}
      columns={columnsOf(words, props)}
      rows={view.parts}
      rowKey={({ key }) => key}
      totals={{
        part: words.t('budgets.total'),
        amount: figureText(words, total),
        share: total ? words.number(1000) : '',
        person: population ? perPerson(words, total, population) : '',
        before: figureText(words, before ?? null),
        change: changeText(words, total === null || before === null || before === undefined ? null : total - before),
      }}
    />
  );
}
