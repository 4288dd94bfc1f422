import { Checkbox, Radios } from '~/components/fields/choices';
import { GroupedSelect, type SelectGroup } from '~/components/fields/grouped-select';
import { TextArea, TextField } from '~/components/fields/text-field';
import { useFormFeedback } from '~/components/form-feedback';
import { ORGANISATION_KINDS, type OrganisationKind } from '~/domain/accounts/actor';
import { ORGANISATION_ABOUT_MAX, ORGANISATION_NAME_MAX } from '~/domain/accounts/organisation';
import { useI18n } from '~/i18n/i18n';
import { LANGS, type LocalText } from '~/i18n/languages';

export interface OrganisationValues {
  kind?: OrganisationKind;
  names: LocalText;
  about: LocalText;
  place: string;
  website: string;
  contactEmail: string;
  contactPhone: string;
  publishContacts: boolean;
}

export const EMPTY_ORGANISATION: OrganisationValues = {
  names: {},
  about: {},
  place: '',
  website: '',
  contactEmail: '',
  contactPhone: '',
  publishContacts: false,
};

/** Kind, names and self-description, in the languages that the organisation has them in. */
export function OrganisationFields({ known, places }: { known: OrganisationValues; places: SelectGroup[] }) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  return (
    <>
      <Radios
        name="kind"
        label={t('organisations.kind_label')}
        hint={t('organisations.kind_hint')}
        choices={ORGANISATION_KINDS.map((kind) => ({ value: kind, label: t(`common.org_${kind}`) }))}
        value={value('kind', known.kind)}
        error={error('kind')}
      />
      <LocalFields name="name" known={known.names} />
      <LocalFields name="about" known={known.about} />
      <GroupedSelect
        name="place"
        label={t('organisations.place_label')}
        groups={places}
        value={value('place', known.place)}
        empty={t('organisations.place_empty')}
        error={error('place')}
      />
      <ContactFields known={known} />
    </>
  );
}

function LocalFields({ name, known }: { name: 'name' | 'about'; known: LocalText }) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  return (
    <fieldset>
      <legend>
        <strong>{t(`organisations.${name}_legend`)}</strong>
      </legend>
      <p className="hint">{t(`organisations.${name}_hint`)}</p>
      {LANGS.map((lang) => {
        const field = {
          name: `${name}.${lang}`,
          label: t(`organisations.in_${lang}`),
          lang,
          value: value(`${name}.${lang}`, known[lang]),
          error: error(`${name}.${lang}`),
        };
        return name === 'name' ? (
          <TextField key={lang} {...field} maxLength={ORGANISATION_NAME_MAX} autoComplete="organization" />
        ) : (
          <TextArea key={lang} {...field} maxLength={ORGANISATION_ABOUT_MAX} rows={4} />
        );
      })}
    </fieldset>
  );
}

function ContactFields({ known }: { known: OrganisationValues }) {
  const { t } = useI18n();
  const { error, value, rejected } = useFormFeedback();
  const optional = t('common.optional');
  return (
    <>
      <TextField
        name="website"
        type="url"
        label={t('organisations.website_label')}
        optional={optional}
        value={value('website', known.website)}
        error={error('website')}
      />
      <TextField
        name="contactEmail"
        type="email"
        label={t('organisations.contact_email_label')}
        optional={optional}
        value={value('contactEmail', known.contactEmail)}
        error={error('contactEmail')}
      />
      <TextField
        name="contactPhone"
        type="tel"
        label={t('organisations.contact_phone_label')}
        optional={optional}
        width="medium"
        value={value('contactPhone', known.contactPhone)}
        error={error('contactPhone')}
      />
      <Checkbox
        name="publishContacts"
        label={t('organisations.publish_contacts_label')}
        hint={t('organisations.publish_contacts_hint')}
        checked={rejected ? value('publishContacts') === 'yes' : known.publishContacts}
      />
    </>
  );
}
