import { Icon } from './icons/icon';
import { HiddenText } from './layout';

interface ChipProps {
  /** The page without this filter. */
  href: string;
  /** What is filtered by: "Sector: water". */
  label: string;
  /** The word "remove", read out before the label. */
  remove: string;
}

/** A filter in force, and the link that drops it. */
export function Chip({ href, label, remove }: ChipProps) {
  return (
    <a className="chip" href={href}>
      <HiddenText>{remove}: </HiddenText>
      {label}
      <Icon name="x" />
    </a>
  );
}
