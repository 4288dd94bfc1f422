import { Field, type FieldProps, fieldWiring } from './field';
import type { SelectOption } from './select';

export interface SelectGroup {
  label: string;
  options: SelectOption[];
}

interface GroupedSelectProps extends FieldProps {
  groups: SelectGroup[];
  value?: string;
  /** What stands there before a choice is made. */
  empty: string;
}

/** One of many that stand under headings: places below their oblast, parts of a sector. */
export function GroupedSelect(props: GroupedSelectProps) {
  const { groups, value, empty } = props;
  const { id, described } = fieldWiring(props);
  return (
    <Field {...props}>
      <select className="control" id={id} name={props.name} defaultValue={value ?? ''} {...described}>
        <option value="">{empty}</option>
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </Field>
  );
}
