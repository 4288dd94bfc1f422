import type { ReactNode } from 'react';
import { Details } from '../details';

interface ChartProps {
  /** Unique on the page. */
  id: string;
  /** What the drawing shows, in one sentence: "Of every 1,000 som, 623 go to schools." */
  finding: string;
  /** The same figures as a table, behind a click. */
  table: { label: string; content: ReactNode };
  /** The same figures as a file. */
  csv?: { href: string; label: string };
  children: ReactNode;
}

/** The frame of every chart: its finding first, the drawing, then the same figures as a table and as a file. */
export function Chart({ id, finding, table, csv, children }: ChartProps) {
  return (
    <figure className="chart" id={id} aria-labelledby={`${id}-finding`}>
      <figcaption className="finding" id={`${id}-finding`}>
        {finding}
      </figcaption>
      {children}
      <Details summary={table.label}>{table.content}</Details>
      {csv && (
        <a className="tap no-print" href={csv.href}>
          {csv.label}
        </a>
      )}
    </figure>
  );
}
