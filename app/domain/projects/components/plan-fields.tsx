import { DayField } from '~/components/fields/day-field';
import { Select } from '~/components/fields/select';
import { TextField } from '~/components/fields/text-field';
import { useFormFeedback } from '~/components/form-feedback';
import { useI18n } from '~/i18n/i18n';
import { LANGS, LANGUAGE_NAMES } from '~/i18n/languages';
import { writeDecimal } from '~/platform/number-input';
import type { IndicatorView } from '../progress-page';
import { PROJECT_LIMITS } from '../project';

/** What a milestone or an indicator is called. */
export function TitleField({ kind, initial }: { kind: 'milestone' | 'indicator'; initial?: string }) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  return (
    <TextField
      name="title"
      label={t(kind === 'milestone' ? 'projects.milestone' : 'projects.indicator')}
      hint={t(`projects.${kind}_hint`)}
      value={value('title', initial)}
      error={error('title')}
      maxLength={PROJECT_LIMITS.title}
    />
  );
}

/** The language in which it is written. */
export function LangField({ label, initial }: { label: string; initial?: string }) {
  const { lang } = useI18n();
  const { value } = useFormFeedback();
  return (
    <Select
      name="lang"
      label={label}
      value={value('lang', initial ?? lang)}
      options={LANGS.map((code) => ({ value: code, label: LANGUAGE_NAMES[code] }))}
    />
  );
}

/** What is measured, from where to where, and until when. */
export function IndicatorFields({ indicator }: { indicator?: IndicatorView }) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  const number = (name: 'baseline' | 'target') => (
    <TextField
      name={name}
      label={t(`projects.${name}`)}
      inputMode="decimal"
      width="short"
      autoComplete="off"
      value={value(name, indicator && writeDecimal(indicator[name]))}
      error={error(name)}
      maxLength={20}
    />
  );
  return (
    <>
      <TitleField kind="indicator" initial={indicator?.title} />
      <TextField
        name="unit"
        label={t('projects.unit')}
        hint={t('projects.unit_hint')}
        width="medium"
        value={value('unit', indicator?.unit)}
        error={error('unit')}
        maxLength={PROJECT_LIMITS.unit}
      />
      {number('baseline')}
      <DayField name="baseline_on" label={t('projects.baseline_on')} initial={indicator?.baselineOn} />
      {number('target')}
      <DayField name="target_on" label={t('projects.target_on')} initial={indicator?.targetOn} />
      <LangField label={t('projects.text_lang')} initial={indicator?.lang} />
    </>
  );
}
