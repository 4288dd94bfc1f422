import { DateFields } from '~/components/fields/date-fields';
import { GroupedSelect, type SelectGroup } from '~/components/fields/grouped-select';
import { TextArea, TextField } from '~/components/fields/text-field';
import { useFormFeedback } from '~/components/form-feedback';
import { PLACE_LIMITS } from '~/domain/places/place';
import { useI18n } from '~/i18n/i18n';
import { LANGS, type Lang } from '~/i18n/languages';

export interface PlaceValues {
  names: Partial<Record<Lang, string>>;
  aliases: readonly string[];
  iso: string | null;
  soate: string | null;
  validFrom: string | null;
  validTo: string | null;
  successor: string | null;
  source: string;
}

export const EMPTY_PLACE: PlaceValues = {
  names: {},
  aliases: [],
  iso: null,
  soate: null,
  validFrom: null,
  validTo: null,
  successor: null,
  source: '',
};

/** Everything that the register says of a place but its address, its kind and where it stands. */
export function PlaceFields({ known, places }: { known: PlaceValues; places: SelectGroup[] }) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  const optional = t('common.optional');
  return (
    <>
      {LANGS.map((lang) => (
        <TextField
          key={lang}
          name={`names.${lang}`}
          label={t(`admin.name_${lang}`)}
          lang={lang}
          maxLength={PLACE_LIMITS.name}
          autoComplete="off"
          value={value(`names.${lang}`, known.names[lang])}
          error={error(`names.${lang}`)}
        />
      ))}
      <TextArea
        name="aliases"
        label={t('admin.aliases')}
        hint={t('admin.aliases_hint')}
        optional={optional}
        rows={4}
        value={value('aliases', known.aliases.join('\n'))}
        error={error('aliases')}
      />
      <Codes known={known} />
      <DayField name="validFrom" label={t('places.fact_from')} known={known.validFrom} />
      <DayField name="validTo" label={t('places.fact_to')} hint={t('admin.valid_to_hint')} known={known.validTo} />
      <GroupedSelect
        name="successor"
        label={t('admin.successor')}
        hint={t('admin.successor_hint')}
        optional={optional}
        groups={places}
        value={value('successor', known.successor ?? '')}
        empty={t('common.none')}
        error={error('successor')}
      />
      <TextField
        name="source"
        label={t('common.source_label')}
        hint={t('admin.source_hint')}
        maxLength={PLACE_LIMITS.source}
        value={value('source', known.source)}
        error={error('source')}
      />
    </>
  );
}

function Codes({ known }: { known: PlaceValues }) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  return (['iso', 'soate'] as const).map((name) => (
    <TextField
      key={name}
      name={name}
      label={t(`places.fact_${name}`)}
      optional={t('common.optional')}
      width="medium"
      maxLength={PLACE_LIMITS.code}
      autoComplete="off"
      value={value(name, known[name] ?? '')}
      error={error(name)}
    />
  ));
}

function DayField({ name, known, ...field }: { name: string; label: string; hint?: string; known: string | null }) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  const [year, month, day] = known?.split('-').map((part) => String(Number(part))) ?? [];
  return (
    <DateFields
      name={name}
      {...field}
      optional={t('common.optional')}
      value={{
        day: value(`${name}.day`, day),
        month: value(`${name}.month`, month),
        year: value(`${name}.year`, year),
      }}
      error={error(name)}
    />
  );
}
