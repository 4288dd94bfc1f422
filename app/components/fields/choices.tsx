import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import { FieldGroup, FieldNotes, type FieldProps, fieldWiring } from './field';

export interface Choice {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
}

interface ChoiceInputProps extends Choice {
  type: 'radio' | 'checkbox';
  id: string;
  name: string;
  checked: boolean;
  invalid?: boolean;
  /** Belongs to a form elsewhere on the page. */
  form?: string;
  /** Stands at the end of the row: a count, for instance. */
  aside?: ReactNode;
}

/** One radio button or checkbox with its label; the whole row answers to a tap. */
export function ChoiceInput({ type, id, name, value, label, hint, checked, invalid, form, aside }: ChoiceInputProps) {
  return (
    <div className="choice">
      <input
        type={type}
        id={id}
        name={name}
        value={value}
        form={form}
        defaultChecked={checked}
        aria-invalid={invalid || undefined}
        aria-describedby={hint ? `${id}-hint` : undefined}
      />
      <label htmlFor={id}>{label}</label>
      {aside}
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  );
}

/** The first choice carries the field's own id, so that the error summary leads to it. */
const choiceId = (id: string, value: string, index: number) => (index === 0 ? id : `${id}-${value}`);

interface RadiosProps extends FieldProps {
  choices: Choice[];
  value?: string;
  /** Beside one another: for two or three short ones. */
  inline?: boolean;
}

/** One of a few. */
export function Radios({ choices, value, inline, ...field }: RadiosProps) {
  const { id } = fieldWiring(field);
  return (
    <FieldGroup {...field}>
      <div className={classNames(inline && 'choices-inline') || undefined}>
        {choices.map((choice, index) => (
          <ChoiceInput
            key={choice.value}
            {...choice}
            type="radio"
            id={choiceId(id, choice.value, index)}
            name={field.name}
            checked={choice.value === value}
            invalid={field.error !== undefined}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

/** Any of a few. */
export function Checkboxes({ choices, values = [], ...field }: FieldProps & { choices: Choice[]; values?: string[] }) {
  const { id } = fieldWiring(field);
  return (
    <FieldGroup {...field}>
      {choices.map((choice, index) => (
        <ChoiceInput
          key={choice.value}
          {...choice}
          type="checkbox"
          id={choiceId(id, choice.value, index)}
          name={field.name}
          checked={values.includes(choice.value)}
          invalid={field.error !== undefined}
        />
      ))}
    </FieldGroup>
  );
}

/** A single yes, such as an agreement to the rules. Sends `value` ("yes" by default) when ticked. */
export function Checkbox(props: FieldProps & { value?: string; checked?: boolean }) {
  const { name, label, hint, error, value = 'yes', checked = false } = props;
  const { id, described } = fieldWiring(props);
  return (
    <div className={classNames('field', error !== undefined && 'field-bad')}>
      <FieldNotes id={id} hint={hint} error={error} />
      <div className="choice">
        <input type="checkbox" id={id} name={name} value={value} defaultChecked={checked} {...described} />
        <label htmlFor={id}>{label}</label>
      </div>
    </div>
  );
}
