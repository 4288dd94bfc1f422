import { Checkbox, Radios } from '~/components/fields/choices';
import { TextField } from '~/components/fields/text-field';
import { useFormFeedback } from '~/components/form-feedback';
import { SectorMark } from '~/domain/places/components/sector-mark';
import { SECTOR_COLOURS, SECTOR_ICONS, SECTOR_NAME_MAX, type SectorIcon } from '~/domain/places/sector';
import { useI18n } from '~/i18n/i18n';
import { LANGS, type Lang } from '~/i18n/languages';

export interface SectorValues {
  names: Partial<Record<Lang, string>>;
  icon: string;
  colour: number;
  dacCode: string | null;
  sdg: number | null;
  isRetired: boolean;
}

/** The keys of the catalogues know no hyphen. */
const iconKey = (icon: SectorIcon) => icon.replaceAll('-', '_') as 'droplets';

/** Everything that the register says of a sector but its address and where it stands. */
export function SectorFields({ known }: { known: SectorValues }) {
  const { t } = useI18n();
  const { error, value, rejected } = useFormFeedback();
  const colour = Number(value('colour', String(known.colour)));
  const icon = value('icon', known.icon) ?? known.icon;
  return (
    <>
      {LANGS.map((lang) => (
        <TextField
          key={lang}
          name={`names.${lang}`}
          label={t(`admin.name_${lang}`)}
          lang={lang}
          maxLength={SECTOR_NAME_MAX}
          autoComplete="off"
          value={value(`names.${lang}`, known.names[lang])}
          error={error(`names.${lang}`)}
        />
      ))}
      <Radios
        name="icon"
        label={t('admin.icon')}
        choices={SECTOR_ICONS.map((name) => ({
          value: name,
          label: <SectorMark icon={name} colour={colour} name={t(`admin.icon_${iconKey(name)}`)} />,
        }))}
        value={icon}
        error={error('icon')}
        inline
      />
      <Radios
        name="colour"
        label={t('admin.colour')}
        choices={SECTOR_COLOURS.map((number) => ({
          value: String(number),
          label: <SectorMark icon={icon} colour={number} name={t('admin.colour_number', { n: number })} />,
        }))}
        value={String(colour)}
        error={error('colour')}
        inline
      />
      <Codes known={known} />
      <Checkbox
        name="isRetired"
        label={t('admin.retire')}
        hint={t('admin.retire_hint')}
        checked={rejected ? value('isRetired') === 'yes' : known.isRetired}
      />
    </>
  );
}

function Codes({ known }: { known: SectorValues }) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  const saved = { dacCode: known.dacCode ?? '', sdg: known.sdg === null ? '' : String(known.sdg) };
  return (['dacCode', 'sdg'] as const).map((name) => (
    <TextField
      key={name}
      name={name}
      label={t(name === 'sdg' ? 'admin.sdg' : 'admin.dac_code')}
      optional={t('common.optional')}
      inputMode="numeric"
      width="short"
      maxLength={name === 'sdg' ? 2 : 5}
      autoComplete="off"
      value={value(name, saved[name])}
      error={error(name)}
    />
  ));
}
