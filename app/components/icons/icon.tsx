import type { IconName } from './icon-names';

interface IconProps {
  name: IconName;
  /** What the icon says where no text beside it says the same. Without it the icon is decoration. */
  label?: string;
}

/** A line icon from the sprite, as tall as the text around it and in its colour. */
export function Icon({ name, label }: IconProps) {
  const drawing = <use href={`/icons.svg#${name}`} />;
  if (!label) {
    return (
      <svg className="icon" aria-hidden="true">
        {drawing}
      </svg>
    );
  }
  return (
    <svg className="icon" role="img" aria-label={label}>
      {drawing}
    </svg>
  );
}
