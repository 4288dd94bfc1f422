import { type Column, DataTable } from '~/components/data-table';
import { HiddenText } from '~/components/layout';
import { Pagination } from '~/components/pagination';
import { type I18n, useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import { figureText } from '../budget-words';
import { type LineFilter, lineQuery } from '../line-filter';
import type { LineList, LineRow } from '../line-list.queries.server';

interface LineTableProps {
  number: number;
  list: LineList;
  filter: LineFilter;
  /** A hearing that takes remarks on these lines now: each line leads to its form. */
  hearing: number | null;
  perPage: number;
}

interface LineTitleProps {
  number: number;
  row: LineRow;
  hearing: number | null;
  /** Whether the reader came for this line. */
  isSought: boolean;
}

function LineTitle({ number, row, hearing, isSought }: LineTitleProps) {
  const { lang, t } = useI18n();
  const { position, title, programme, functionalCode, economicCode, note } = row;
  const codes = [functionalCode, economicCode].filter(Boolean).join(' · ');
  const facts = [t(`budgets.side_${row.side}`), codes, programme].filter(Boolean).join(', ');
  return (
    <>
      <span lang={row.lang === lang ? undefined : row.lang}>{isSought ? <mark>{title}</mark> : title}</span>
      <br />
      <span className="meta">
        <a id={`line-${position}`} href={paths.budgetLine(lang, number, position)}>
          {t('budgets.line_number', { n: position })}
        </a>{' '}
        {facts}
      </span>
      {note && (
        <>
          <br />
          <span className="meta">{note}</span>
        </>
      )}
      {hearing !== null && (
        <>
          <br />
          <a className="tap no-print" href={paths.newRemark(lang, hearing, { line: row.id })}>
            {t('budgets.line_say')}
            <HiddenText>: {title}</HiddenText>
          </a>
        </>
      )}
    </>
  );
}

function columnsOf(words: I18n, { number, list, filter, hearing }: LineTableProps): Column<LineRow>[] {
  const { t } = words;
  const figures = list.hasActual ? (['plan', 'actual'] as const) : (['plan'] as const);
  return [
    {
      key: 'line',
      title: t('budgets.col_line'),
      cell: (row) => <LineTitle {...{ number, row, hearing }} isSought={row.position === filter.line} />,
    },
    ...figures.map((figure) => ({
      key: figure,
      title: t(`budgets.col_${figure}`),
      cell: (row: LineRow) => figureText(words, row[figure]),
      numeric: true,
    })),
  ];
}

/** The lines of a budget as its file has them, each with an address and the way to speak about it. */
export function LineTable(props: LineTableProps) {
  const { number, list, filter, perPage } = props;
  const words = useI18n();
  const { lang, t } = words;
  const { page, pages, total, rows } = list;
  const first = (page - 1) * perPage;
  const stepTo = (to: number, label: string) => ({
    href: paths.budgetLines(lang, number, { ...lineQuery(filter), page: to === 1 ? undefined : to }),
    label,
  });
  return (
    <>
      <DataTable
        caption={t('budgets.table_caption', { title: t('budgets.tab_lines') })}
        columns={columnsOf(words, props)}
        rows={rows}
        rowKey={({ id }) => id}
        totals={
          filter.side || filter.f
            ? {
                line: t('budgets.lines_sum'),
                plan: figureText(words, list.plan),
                actual: figureText(words, list.actual),
              }
            : undefined
        }
      />
      <Pagination
        label={t('budgets.lines_pages')}
        position={t('budgets.lines_position', { from: first + 1, to: first + rows.length, total })}
        previous={page > 1 ? stepTo(page - 1, t('common.previous')) : undefined}
        next={page < pages ? stepTo(page + 1, t('common.next')) : undefined}
      />
    </>
  );
}
