import { Button } from '../button';
import type { IconName } from '../icons/icon-names';

interface PreferenceFormProps {
  action: string;
  /** What is chosen: "Colours". */
  legend: string;
  /** The field that the pressed button fills. */
  name: string;
  options: { value: string; label: string; icon?: IconName; current: boolean }[];
  /** Further fields: the page to come back to. */
  hidden?: Record<string, string>;
}

/** A choice that takes effect at a press and is kept in a cookie by the server: theme, light version. */
export function PreferenceForm({ action, legend, name, options, hidden = {} }: PreferenceFormProps) {
  return (
    <form method="post" action={action}>
      {Object.entries(hidden).map(([field, value]) => (
        <input key={field} type="hidden" name={field} value={value} />
      ))}
      <fieldset className="switch">
        <legend>{legend}</legend>
        {options.map(({ value, label, icon, current }) => (
          <Button key={value} look="quiet" name={name} value={value} icon={icon} pressed={current}>
            {label}
          </Button>
        ))}
      </fieldset>
    </form>
  );
}
