export interface MenuLink {
  href: string;
  label: string;
  /** This page, or the section it lies in. */
  current?: boolean;
}

/** A named list of links to the sections of the site. */
export function MenuLinks({ label, links, className }: { label: string; links: MenuLink[]; className?: string }) {
  return (
    <nav className={className} aria-label={label}>
      <ul className="menu plain">
        {links.map(({ href, label: name, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
