import { useI18n } from '~/i18n/i18n';
import { LANGS, LANGUAGE_NAMES, type Lang } from '~/i18n/languages';
import type { FormValues } from '~/platform/form-values';
import { useFormFeedback } from '../form-feedback';
import { DateFields } from './date-fields';
import { TextArea, TextField } from './text-field';

interface LocalFieldsProps {
  name: string;
  label: string;
  hint?: string;
  maxLength: number;
  /** What stands there before anything is typed. */
  values: FormValues;
  /** Lines; one makes a single-line field. */
  rows?: number;
}

/** One text in three languages, Kyrgyz first; the others may wait. */
export function LocalFields({ name, label, hint, maxLength, values, rows = 1 }: LocalFieldsProps) {
  const { t } = useI18n();
  const { value, error } = useFormFeedback();
  const fieldOf = (of: Lang) => ({
    name: `${name}.${of}`,
    label: `${label} (${LANGUAGE_NAMES[of]})`,
    hint: of === 'ky' ? hint : undefined,
    optional: of === 'ky' ? undefined : t('common.optional'),
    value: value(`${name}.${of}`, values[`${name}.${of}`]),
    error: error(`${name}.${of}`),
    maxLength,
    lang: of,
  });
  return LANGS.map((of) =>
    rows > 1 ? <TextArea key={of} {...fieldOf(of)} rows={rows} /> : <TextField key={of} {...fieldOf(of)} />,
  );
}

interface InstantFieldsProps {
  name: string;
  label: string;
  timeLabel: string;
  hint?: string;
  optional?: boolean;
  values: FormValues;
}

/** A date in three fields, and its time. */
export function InstantFields({ name, label, timeLabel, hint, optional, values }: InstantFieldsProps) {
  const { t } = useI18n();
  const { value, error } = useFormFeedback();
  const typed = (part: string) => value(`${name}.${part}`, values[`${name}.${part}`]);
  return (
    <>
      <DateFields
        name={name}
        label={label}
        hint={hint}
        optional={optional ? t('common.optional') : undefined}
        value={{ day: typed('day'), month: typed('month'), year: typed('year') }}
        error={error(name)}
      />
      <TextField
        name={`${name}.time`}
        label={timeLabel}
        width="short"
        inputMode="text"
        autoComplete="off"
        maxLength={5}
        value={typed('time')}
      />
    </>
  );
}
