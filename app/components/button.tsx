import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon } from './icons/icon';
import type { IconName } from './icons/icon-names';

/** Primary: at most one in a form. Danger: takes something away. Quiet: looks like a link, keeps the target's size. */
export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger';

interface Looks {
  children: ReactNode;
  look?: ButtonLook;
  icon?: IconName;
}

interface ButtonProps extends Looks {
  /** Name and value tell one action of a form from another (`name="intent"`). */
  name?: string;
  value?: string;
  /** Belongs to a form elsewhere on the page. */
  form?: string;
  /** Sends the form to another address than the form's own. */
  formAction?: string;
  /** Leaves out the browser's own checks, as "save the draft" must. */
  formNoValidate?: boolean;
  /** The text while the form is on its way (set by the enhancing script). */
  sending?: string;
  /** For toggles: whether it is on now. */
  pressed?: boolean;
  disabled?: boolean;
  describedBy?: string;
}

function lookClass(look: ButtonLook = 'primary'): string {
  return classNames('button', look !== 'primary' && `button-${look}`);
}

/** Submits its form. Every button here submits: what only moves to another page is a ButtonLink. */
export function Button({ children, look, icon, sending, pressed, describedBy, ...button }: ButtonProps) {
  return (
    <button
      type="submit"
      className={lookClass(look)}
      data-sending={sending}
      aria-pressed={pressed}
      aria-describedby={describedBy}
      {...button}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}

interface ButtonLinkProps extends Looks {
  href: string;
  /** Saves the target under this name instead of opening it; an empty text keeps the server's name. */
  download?: string;
  rel?: string;
  /** What the phone's own share sheet gets, where there is one; without it the link is followed. */
  share?: { title: string; url: string };
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function ButtonLink({ children, look, icon, share, ...link }: ButtonLinkProps) {
  return (
    <a className={lookClass(look)} data-share-title={share?.title} data-share-url={share?.url} {...link}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </a>
  );
}
