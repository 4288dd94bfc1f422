import { Icon } from '../icons/icon';
import type { IconName } from '../icons/icon-names';
import { HiddenText } from '../layout';

interface AccountLink {
  href: string;
  label: string;
  icon: IconName;
  /** Something new waits there: how many, and the words that say so to a screen reader. */
  waiting?: { count: string; label: string };
  current?: boolean;
}

/** The links in the corner of the header: sign in, or what belongs to the person. */
export function AccountMenu({ label, links }: { label: string; links: AccountLink[] }) {
  return (
    <nav aria-label={label}>
      <ul className="menu plain">
        {links.map(({ href, label: text, icon, waiting, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'page' : undefined}>
              <Icon name={icon} />
              {text}
              {waiting && (
                <span className="waiting">
                  {waiting.count}
                  <HiddenText> {waiting.label}</HiddenText>
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
