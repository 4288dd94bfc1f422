import type { ReactNode } from 'react';
import type { Lang } from '~/i18n/languages';
import { type MenuLink, MenuLinks } from './menu-links';
import { Mark, Ornament } from './ornament';

interface LanguageLink extends MenuLink {
  lang: Lang;
}

interface SiteHeaderProps {
  brand: { href: string; name: string };
  menu: { label: string; links: MenuLink[] };
  /** Each named in its own language; never a flag. */
  languages: { label: string; links: LanguageLink[] };
  /** Sign in, or the person's own pages. */
  account?: ReactNode;
  /** On whose behalf one acts, for members of organisations. */
  acting?: ReactNode;
}

/** The head of every page: whose it is, where one can go, in which language, and as whom. */
export function SiteHeader({ brand, menu, languages, account, acting }: SiteHeaderProps) {
  return (
    <header className="site-header">
      <div className="wrap site-bar">
        <a className="brand" href={brand.href}>
          <Mark />
          {brand.name}
        </a>
        <nav className="languages" aria-label={languages.label}>
          <ul className="menu plain">
            {languages.links.map(({ lang, href, label, current }) => (
              <li key={lang}>
                <a href={href} lang={lang} hrefLang={lang} aria-current={current ? 'true' : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {account && <div>{account}</div>}
        <MenuLinks className="main-menu" label={menu.label} links={menu.links} />
        {acting && <div>{acting}</div>}
      </div>
      <Ornament id="horns" />
    </header>
  );
}
