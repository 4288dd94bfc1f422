import type { ReactNode } from 'react';
import { classNames } from './class-names';

interface SectionProps {
  /** The section's address on the page; the heading gets `<id>-title`. */
  id: string;
  title: string;
  /** Stands beside the heading: a link to the whole list, for instance. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A part of a page under a second-level heading, announced by it. */
export function Section({ id, title, aside, children }: SectionProps) {
  return (
    <section className="section" id={id} aria-labelledby={`${id}-title`}>
      <div className="section-head">
        <h2 id={`${id}-title`}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}

interface ColumnsProps {
  /** In reading order. */
  first: ReactNode;
  second: ReactNode;
  /** Which of the two is narrow where both fit beside one another. */
  narrow?: 'first' | 'second';
}

/** Two columns on wide screens, one below the other on phones. */
export function Columns({ first, second, narrow = 'second' }: ColumnsProps) {
  return (
    <div className={classNames('columns', narrow === 'first' && 'columns-first')}>
      <div>{first}</div>
      <div>{second}</div>
    </div>
  );
}

/** Buttons and links that belong together, in a row that wraps. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className="actions">{children}</div>;
}

/** Small things beside one another: tags, marks, short facts. */
export function Row({ children }: { children: ReactNode }) {
  return <div className="row">{children}</div>;
}

/** Text in lines of a length that reads well. */
export function Measure({ children }: { children: ReactNode }) {
  return <div className="measure">{children}</div>;
}

/** Rich text that the server has rendered from its validated form: nothing else may come in here. */
export function Prose({ html, lang }: { html: string; lang?: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: rendered by our own serializer from restricted JSON
  return <div className="prose measure" lang={lang} dangerouslySetInnerHTML={{ __html: html }} />;
}

/** Text for screen readers where the page itself shows it otherwise. */
export function HiddenText({ children }: { children: ReactNode }) {
  return <span className="hidden-text">{children}</span>;
}
