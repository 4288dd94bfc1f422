import type { ReactNode } from 'react';

interface PageHeaderProps {
  title: string;
  /** The language of the title, where it is not the page's. */
  lang?: string;
  /** Above the title: breadcrumbs, tags, marks. */
  above?: ReactNode;
  /** One or two sentences: what this is and what one can do here. */
  lead?: ReactNode;
  /** Below: buttons, facts. */
  children?: ReactNode;
}

/** The head of a page's content, with its only first-level heading. */
export function PageHeader({ title, lang, above, lead, children }: PageHeaderProps) {
  return (
    <div className="page-header flush">
      {above}
      <h1 lang={lang}>{title}</h1>
      {lead && <p className="lead">{lead}</p>}
      {children}
    </div>
  );
}
