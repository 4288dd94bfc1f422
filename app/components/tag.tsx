import type { ReactNode } from 'react';
import { Icon } from './icons/icon';
import type { IconName } from './icons/icon-names';

/** Open or approved, due soon, stopped or wrong, an action awaited, or plain. */
export type TagTone = 'open' | 'due' | 'stopped' | 'active' | 'plain';

interface TagProps {
  tone?: TagTone;
  /** Colour alone says nothing to many readers: the icon and the text say it too. */
  icon: IconName;
  children: ReactNode;
}

/** A short state: "3 days left", "funded", "declined". */
export function Tag({ tone = 'plain', icon, children }: TagProps) {
  return (
    <span className={`tag tag-${tone}`}>
      <Icon name={icon} />
      <span>{children}</span>
    </span>
  );
}
