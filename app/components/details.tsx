import type { ReactNode } from 'react';

interface DetailsProps {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
}

/** More on request: the meaning of a hard word, a table behind a chart. Works without script. */
export function Details({ summary, children, open }: DetailsProps) {
  return (
    <details open={open}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
