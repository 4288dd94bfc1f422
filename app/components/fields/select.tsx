import { Field, type FieldProps, fieldWiring } from './field';

export interface SelectOption {
  value: string;
  label: string;
}

/** Options under a heading. */
export interface SelectGroup {
  label: string;
  options: SelectOption[];
}

interface SelectProps extends FieldProps {
  options: (SelectOption | SelectGroup)[];
  /** The chosen one; nothing chosen shows `empty`, or the first. */
  value?: string;
  /** What stands there before a choice is made. */
  empty?: string;
  autoComplete?: string;
}

/** One of many. Up to about six choices read better as Radios. */
export function Select(props: SelectProps) {
  const { options, value, empty, autoComplete } = props;
  const { id, described } = fieldWiring(props);
  return (
    <Field {...props}>
      <select
        className="control"
        id={id}
        name={props.name}
        defaultValue={value ?? ''}
        autoComplete={autoComplete}
        {...described}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) =>
          'options' in option ? (
            <optgroup key={option.label} label={option.label}>
              <Options options={option.options} />
            </optgroup>
          ) : (
            <Options key={option.value} options={[option]} />
          ),
        )}
      </select>
    </Field>
  );
}

function Options({ options }: { options: SelectOption[] }) {
  return options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}
