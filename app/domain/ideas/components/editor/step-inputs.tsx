import type { ReactNode } from 'react';
import { Radios } from '~/components/fields/choices';
import { TextArea, TextField } from '~/components/fields/text-field';
import type { MessageKey } from '~/i18n/i18n';
import { useI18n } from '~/i18n/i18n';
import { useStepFields } from './step-fields';

interface InputProps {
  name: string;
  label: MessageKey;
  hint?: MessageKey;
  /** Marked as not asked for. */
  optional?: boolean;
}

/** Everything that a field of the step shows, by its name. */
export function useInput({ name, label, hint, optional }: InputProps) {
  const { t } = useI18n();
  const { value, error } = useStepFields();
  return {
    name,
    label: t(label),
    hint: hint && t(hint),
    optional: optional ? t('common.optional') : undefined,
    value: value(name),
    error: error(name),
  };
}

/** What stands in this field of the original, above the field of the translation. */
function useHintWithOriginal(name: string, hint: ReactNode): ReactNode {
  const { t } = useI18n();
  const { original, page } = useStepFields();
  const words = original(name);
  if (!words) return hint;
  return (
    <>
      {hint}
      {hint && <br />}
      {t('editor.original')}: <span lang={page.original}>{words}</span>
    </>
  );
}

/** One line of words in the language of the step. */
export function WordsInput(props: InputProps & { maxLength: number; width?: 'short' | 'medium' | 'full' }) {
  const { lang } = useStepFields();
  const input = useInput(props);
  const hint = useHintWithOriginal(props.name, input.hint);
  return <TextField {...input} hint={hint} lang={lang} maxLength={props.maxLength} width={props.width} />;
}

/** A few plain lines in the language of the step. */
export function LinesInput(props: InputProps & { maxLength: number; rows: number }) {
  const { lang } = useStepFields();
  const input = useInput(props);
  const hint = useHintWithOriginal(props.name, input.hint);
  return <TextArea {...input} hint={hint} lang={lang} maxLength={props.maxLength} rows={props.rows} />;
}

/** A number, a month, a price. */
export function NumberInput(props: InputProps & { decimal?: boolean; unit?: string; maxLength?: number }) {
  const input = useInput(props);
  const { decimal, unit, maxLength = 20 } = props;
  return (
    <TextField
      {...input}
      inputMode={decimal ? 'decimal' : 'numeric'}
      width={unit ? 'medium' : 'short'}
      unit={unit}
      maxLength={maxLength}
      autoComplete="off"
    />
  );
}

/** Who wrote the translation: asked beside every translated text, never for the original. */
export function OriginInput() {
  const { t } = useI18n();
  const { isTranslation } = useStepFields();
  const input = useInput({ name: 'origin', label: 'editor.origin' });
  if (!isTranslation) return null;
  return (
    <Radios
      {...input}
      inline
      choices={[
        { value: 'author', label: t('editor.origin_author') },
        { value: 'translator', label: t('editor.origin_translator') },
      ]}
    />
  );
}
