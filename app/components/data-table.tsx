import type { ReactNode } from 'react';
import { classNames } from './class-names';

export interface Column<Row> {
  key: string;
  title: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Right-aligned, in figures of equal width. */
  numeric?: boolean;
}

interface DataTableProps<Row> {
  /** Says what the table shows; it also names the scrolling region. */
  caption: string;
  /** Leaves the caption to screen readers where a heading above says the same. */
  captionHidden?: boolean;
  /** Id of the heading that names the region instead, where several tables of a page have one caption. */
  namedBy?: string;
  /** The first column names its row. */
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  /** Cells of the closing row, by column key. */
  totals?: Record<string, ReactNode>;
  /** On a phone each row stands by itself, with the title of its column beside each cell. For it: stacked.css. */
  stacked?: boolean;
}

const cellClass = (numeric?: boolean) => (numeric ? 'number' : undefined);

function StackedCell({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <>
      <span className="cell-title">{title}</span>
      <div>{children}</div>
    </>
  );
}

/** A table that scrolls by itself on a narrow screen, by touch or by keyboard. */
export function DataTable<Row>(table: DataTableProps<Row>) {
  const { caption, captionHidden, namedBy, columns, rows, rowKey, totals, stacked } = table;
  const [first, ...others] = columns;
  const cellOf = (title: ReactNode, cell: ReactNode) =>
    stacked ? <StackedCell title={title}>{cell}</StackedCell> : cell;
  const name = namedBy ? { 'aria-labelledby': namedBy } : { 'aria-label': caption };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard (WCAG 2.1.1)
    <section className={classNames('scroll', stacked && 'stacked')} {...name} tabIndex={0}>
      <table>
        <caption className={captionHidden ? 'hidden-text' : 'meta'}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, title, numeric }) => (
              <th key={key} scope="col" className={cellClass(numeric)}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {first && <th scope="row">{first.cell(row)}</th>}
              {others.map(({ key, title, cell, numeric }) => (
                <td key={key} className={cellClass(numeric)}>
                  {cellOf(title, cell(row))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {totals && first && (
          <tfoot>
            <tr>
              <th scope="row">{totals[first.key]}</th>
              {others.map(({ key, title, numeric }) => (
                <td key={key} className={cellClass(numeric)}>
                  {cellOf(title, totals[key])}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  );
}
