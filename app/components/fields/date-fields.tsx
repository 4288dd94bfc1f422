import { useI18n } from '~/i18n/i18n';
import { FieldGroup, type FieldProps, fieldWiring } from './field';

interface DateFieldsProps extends FieldProps {
  /** As typed, so that a wrong date comes back as it was. */
  value?: Partial<Record<DatePart, string>>;
}

type DatePart = (typeof PARTS)[number];

const PARTS = ['day', 'month', 'year'] as const;

/** A date in three fields, named `<name>.day`, `<name>.month`, `<name>.year`. Nobody has to fight a calendar. */
export function DateFields({ value = {}, ...field }: DateFieldsProps) {
  const { t } = useI18n();
  const { id } = fieldWiring(field);
  return (
    <FieldGroup {...field}>
      <div className="dates">
        {PARTS.map((part, index) => {
          const partId = index === 0 ? id : `${id}-${part}`;
          return (
            <div key={part}>
              <label htmlFor={partId}>{t(`common.${part}`)}</label>
              <input
                className={part === 'year' ? 'control control-year' : 'control'}
                type="text"
                inputMode="numeric"
                id={partId}
                name={`${field.name}.${part}`}
                defaultValue={value[part]}
                maxLength={part === 'year' ? 4 : 2}
                aria-invalid={field.error !== undefined || undefined}
              />
            </div>
          );
        })}
      </div>
    </FieldGroup>
  );
}
