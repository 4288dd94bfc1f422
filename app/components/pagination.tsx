import { Icon } from './icons/icon';

interface PaginationProps {
  /** Names the navigation: "Pages of ideas". */
  label: string;
  /** Where one is, in words: "21–40 of 214". */
  position: string;
  /** Absent on the first page. */
  previous?: { href: string; label: string };
  /** Absent on the last page. */
  next?: { href: string; label: string };
}

/** Steps through a list page by page, both ways. Nothing to step through: only the position. */
export function Pagination({ label, position, previous, next }: PaginationProps) {
  if (!previous && !next) return <p className="meta">{position}</p>;
  return (
    <nav className="pages" aria-label={label}>
      <p className="meta">{position}</p>
      {previous && (
        <a href={previous.href} rel="prev">
          <Icon name="chevron-left" />
          {previous.label}
        </a>
      )}
      {next && (
        <a href={next.href} rel="next">
          {next.label}
          <Icon name="chevron-right" />
        </a>
      )}
    </nav>
  );
}
