import { DataTable } from '~/components/data-table';
import { Details } from '~/components/details';
import { LangMarked } from '~/components/lang-marked';
import { Notice } from '~/components/notice';
import { useI18n } from '~/i18n/i18n';
import { pickText } from '~/i18n/languages';
import { figureText } from '../../budget-words';
import { type ImportView, SHOWN } from '../../import-view';
import type { RowProblem, RowReading } from '../../read-rows';
import { BudgetMismatches } from '../budget-mismatches';

/** What cannot be read, row by row, with what to do about it. A list: a table would hide the remedy on a phone. */
function Problems({ file: { problems, problemCount } }: { file: ImportView }) {
  const { t } = useI18n();
  if (problemCount === 0) return null;
  const place = ({ row, column, cell }: RowProblem) =>
    column
      ? t('budgets.import_at_cell', { row, column: t(`budgets.import_is_${column}`), cell })
      : t('budgets.import_at_row', { row });
  return (
    <Notice tone="error" title={t('budgets.import_problems', { n: problemCount })}>
      <p>{t('budgets.import_problems_text')}</p>
      <ul>
        {problems.map((problem) => (
          <li key={[problem.row, problem.column, problem.kind].join()}>
            <strong>{place(problem)}</strong> {t(`budgets.import_wrong_${problem.kind}`)}
          </li>
        ))}
      </ul>
      {problemCount > SHOWN.problems && (
        <p>{t('budgets.import_more_problems', { n: problemCount - SHOWN.problems })}</p>
      )}
    </Notice>
  );
}

function Sums({ file: { sums } }: { file: ImportView }) {
  const words = useI18n();
  const { t } = words;
  return (
    <DataTable
      caption={t('budgets.import_sums')}
      columns={[
        { key: 'side', title: t('budgets.table_side'), cell: ({ side }) => t(`budgets.side_${side}`) },
        { key: 'lines', title: t('budgets.import_lines'), cell: ({ lines }) => lines, numeric: true },
        { key: 'plan', title: t('budgets.col_plan'), cell: ({ plan }) => figureText(words, plan), numeric: true },
        {
          key: 'actual',
          title: t('budgets.col_actual'),
          cell: ({ actual }) => figureText(words, actual),
          numeric: true,
        },
      ]}
      rows={sums}
      rowKey={({ side }) => side}
    />
  );
}

/** The parts of a row that the preview shows, however it was read. */
function shownOf(row: RowReading) {
  switch (row.kind) {
    case 'line':
      return { ...row.line, code: [row.line.functionalCode, row.line.economicCode].filter(Boolean).join(' / ') };
    case 'total':
      return { ...row.total, code: row.total.code ?? '' };
    case 'heading':
      return { titles: { ky: row.title }, side: null, code: '', plan: null, actual: null };
    default:
      return { titles: {}, side: null, code: '', plan: null, actual: null };
  }
}

function Rows({ file: { rows, rowCount } }: { file: ImportView }) {
  const words = useI18n();
  const { t, lang } = words;
  const figures = (row: RowReading) => row.kind === 'line' || row.kind === 'total';
  const title = (row: RowReading) => pickText(shownOf(row).titles, lang);
  const side = (row: RowReading) => shownOf(row).side;
  return (
    <Details summary={t('budgets.import_rows', { n: rows.length, all: rowCount })}>
      <DataTable
        caption={t('budgets.import_rows', { n: rows.length, all: rowCount })}
        captionHidden
        columns={[
          { key: 'row', title: t('budgets.import_col_row'), cell: ({ row }) => row },
          { key: 'kind', title: t('budgets.import_col_kind'), cell: ({ kind }) => t(`budgets.import_kind_${kind}`) },
          {
            key: 'side',
            title: t('budgets.table_side'),
            cell: (row) => {
              const of = side(row);
              return of ? t(`budgets.side_${of}`) : '';
            },
          },
          { key: 'code', title: t('budgets.table_code'), cell: (row) => shownOf(row).code },
          { key: 'title', title: t('budgets.table_title'), cell: (row) => <LangMarked {...title(row)} page={lang} /> },
          {
            key: 'plan',
            title: t('budgets.col_plan'),
            cell: (row) => (figures(row) ? figureText(words, shownOf(row).plan) : ''),
            numeric: true,
          },
          {
            key: 'actual',
            title: t('budgets.col_actual'),
            cell: (row) => (figures(row) ? figureText(words, shownOf(row).actual) : ''),
            numeric: true,
          },
        ]}
        rows={rows}
        rowKey={({ row }) => String(row)}
      />
    </Details>
  );
}

/** What was read of the file, and what does not agree: all of it before anything is published. */
export function ReadPreview({ file }: { file: ImportView }) {
  const { t, list } = useI18n();
  const { lineCount, totalCount, unpublished, mismatches, problemCount } = file;
  const sides = unpublished.map((side) => t(`budgets.side_${side}`));
  return (
    <>
      <Problems file={file} />
      <p>{t('budgets.import_counts', { lines: lineCount, totals: totalCount })}</p>
      {lineCount > 0 && <Sums file={file} />}
      {lineCount > 0 && sides.length > 0 && <p>{t('budgets.import_unpublished', { sides: list(sides) })}</p>}
      <BudgetMismatches mismatches={mismatches} />
      {lineCount > 0 && problemCount === 0 && mismatches.length === 0 && (
        <Notice tone="success" title={t('budgets.import_agrees')} />
      )}
      <Rows file={file} />
    </>
  );
}
