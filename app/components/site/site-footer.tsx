import type { ReactNode } from 'react';
import { Ornament } from './ornament';
import type { MenuLink } from './site-header';

interface SiteFooterProps {
  /** Help and contact come first and stand in the same place on every page (WCAG 3.2.6). */
  menu: { label: string; links: MenuLink[] };
  /** Switches of theme and of the light version: see PreferenceForm. */
  switches?: ReactNode;
  /** Whose site this is, in a sentence. */
  children?: ReactNode;
}

/** The foot of every page. */
export function SiteFooter({ menu, switches, children }: SiteFooterProps) {
  return (
    <footer className="site-footer">
      <Ornament id="horns-below" />
      <div className="wrap">
        <nav aria-label={menu.label}>
          <ul className="menu plain">
            {menu.links.map(({ href, label, current }) => (
              <li key={href}>
                <a href={href} aria-current={current ? 'page' : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {switches && <div className="row">{switches}</div>}
        {children}
      </div>
    </footer>
  );
}
