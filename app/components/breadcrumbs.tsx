interface BreadcrumbsProps {
  /** Names the navigation: "You are here". */
  label: string;
  /** From the outermost inwards, without the page itself. */
  crumbs: { href: string; label: string }[];
}

/** The way back up. */
export function Breadcrumbs({ label, crumbs }: BreadcrumbsProps) {
  return (
    <nav aria-label={label}>
      <ol className="crumbs plain">
        {crumbs.map((crumb) => (
          <li key={crumb.href}>
            <a href={crumb.href}>{crumb.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
