import type { ReactNode } from 'react';
import { type MenuLink, MenuLinks } from './menu-links';
import { Ornament } from './ornament';

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
        <MenuLinks label={menu.label} links={menu.links} />
        {switches && <div className="row">{switches}</div>}
        {children}
      </div>
    </footer>
  );
}
