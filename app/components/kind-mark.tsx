import type { ReactNode } from 'react';
import type { Hue } from './hue';
import { Icon } from './icons/icon';
import type { IconName } from './icons/icon-names';

interface KindMarkProps {
  icon: IconName;
  hue: Hue;
  children: ReactNode;
}

/** Says of which kind a thing is: an icon in the kind's colour, and its name. */
export function KindMark({ icon, hue, children }: KindMarkProps) {
  return (
    <span className={`kind-mark hue-${hue}`}>
      <Icon name={icon} />
      <span>{children}</span>
    </span>
  );
}
