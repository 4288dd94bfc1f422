import { Radios } from '~/components/fields/choices';
import { GroupedSelect, type SelectGroup } from '~/components/fields/grouped-select';
import { useFormFeedback } from '~/components/form-feedback';
import { useI18n } from '~/i18n/i18n';
import { LANGS, LANGUAGE_NAMES, type Lang } from '~/i18n/languages';

/** The language in which a person is written to; the page's own to begin with. */
export function LangField({ known }: { known?: Lang }) {
  const { lang, t } = useI18n();
  const { error, value } = useFormFeedback();
  const choices = LANGS.map((code) => ({ value: code, label: <span lang={code}>{LANGUAGE_NAMES[code]}</span> }));
  return (
    <Radios
      name="lang"
      label={t('accounts.lang_label')}
      choices={choices}
      value={value('lang', known ?? lang)}
      error={error('lang')}
      inline
    />
  );
}

/** The place where a person lives, if they care to say. */
export function PlaceField({ places, known }: { places: SelectGroup[]; known: string }) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  return (
    <GroupedSelect
      name="place"
      label={t('accounts.place_label')}
      optional={t('common.optional')}
      groups={places}
      value={value('place', known)}
      empty={t('accounts.place_empty')}
      error={error('place')}
    />
  );
}
