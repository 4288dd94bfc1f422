import { FieldGroup, type FieldProps, fieldWiring } from './field';

export type DatePart = 'day' | 'month' | 'year';

interface DateFieldsProps extends FieldProps {
  /** The words for day, month and year. */
  parts: Record<DatePart, string>;
  /** As typed, so that a wrong date comes back as it was. */
  value?: Partial<Record<DatePart, string>>;
  /** Which parts the error is about; all of them by default. */
  wrong?: DatePart[];
  /** For a birthday and the like: `bday` becomes bday-day, bday-month, bday-year. */
  autoComplete?: 'bday';
}

const PARTS: DatePart[] = ['day', 'month', 'year'];

/** A date in three fields, named `<name>.day`, `<name>.month`, `<name>.year`. Nobody has to fight a calendar. */
export function DateFields({ parts, value = {}, wrong = PARTS, autoComplete, ...field }: DateFieldsProps) {
  const { id } = fieldWiring(field);
  return (
    <FieldGroup {...field}>
      <div className="dates">
        {PARTS.map((part, index) => {
          const partId = index === 0 ? id : `${id}-${part}`;
          return (
            <div key={part}>
              <label htmlFor={partId}>{parts[part]}</label>
              <input
                className={part === 'year' ? 'control control-year' : 'control'}
                type="text"
                inputMode="numeric"
                id={partId}
                name={`${field.name}.${part}`}
                defaultValue={value[part]}
                maxLength={part === 'year' ? 4 : 2}
                autoComplete={autoComplete && `${autoComplete}-${part}`}
                aria-invalid={(field.error !== undefined && wrong.includes(part)) || undefined}
              />
            </div>
          );
        })}
      </div>
    </FieldGroup>
  );
}
