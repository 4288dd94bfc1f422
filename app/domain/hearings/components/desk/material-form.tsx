import { Button } from '~/components/button';
import { FileField } from '~/components/fields/file-field';
import { Select } from '~/components/fields/select';
import { TextField } from '~/components/fields/text-field';
import { useFormFeedback } from '~/components/form-feedback';
import { Actions, Section } from '~/components/layout';
import { ACCEPTED, FILE_LIMITS } from '~/domain/files/file-kinds';
import { useI18n } from '~/i18n/i18n';
import { LANGS, LANGUAGE_NAMES } from '~/i18n/languages';
import { paths } from '~/paths';
import { HEARING_LIMITS, type HearingKind } from '../../hearing';
import { MATERIAL_KINDS, type MaterialKind, REQUIRED_MATERIALS } from '../../notice/hearing-details';
import type { Material } from '../../notice/materials.queries.server';

interface MaterialFormProps {
  number: number;
  kind: HearingKind;
  /** The paper whose place the new one takes. */
  replaced: Material | null;
}

const MEGABYTE = 1_000_000;

/** Where it is: a file, or an address elsewhere. */
function SourceFields() {
  const { t } = useI18n();
  const { value, error } = useFormFeedback();
  return (
    <>
      <FileField
        name="file"
        label={t('hearings.field_file')}
        hint={t('hearings.hint_file', { mb: FILE_LIMITS.document / MEGABYTE })}
        accept={ACCEPTED.document}
        error={error('file')}
      />
      <TextField
        name="url"
        type="url"
        label={t('hearings.field_link')}
        maxLength={HEARING_LIMITS.url}
        value={value('url')}
        error={error('url')}
      />
    </>
  );
}

/** Adds a paper, as a file or as an address; or puts a new one in the place of another. */
export function MaterialForm({ number, kind, replaced }: MaterialFormProps) {
  const { lang, t } = useI18n();
  const { value, error } = useFormFeedback();
  const required: readonly MaterialKind[] = REQUIRED_MATERIALS[kind];
  const kinds = [...required, ...MATERIAL_KINDS.filter((other) => !required.includes(other))];
  return (
    <Section id="add" title={t(replaced ? 'hearings.replace_material' : 'hearings.add_material')}>
      <form method="post" encType="multipart/form-data" action={paths.hearingMaterials(lang, number)} noValidate>
        {replaced && <input type="hidden" name="replaces" value={replaced.id} />}
        <Select
          name="kind"
          label={t('hearings.field_material_kind')}
          value={value('kind', replaced?.kind)}
          error={error('kind')}
          options={kinds.map((one) => ({ value: one, label: t(`hearings.material_${one}`) }))}
        />
        <TextField
          name="title"
          label={t('hearings.field_material_title')}
          hint={t('hearings.hint_material_title')}
          optional={t('common.optional')}
          maxLength={HEARING_LIMITS.title}
          value={value('title', replaced?.title)}
          error={error('title')}
        />
        <Select
          name="lang"
          label={t('hearings.field_material_lang')}
          value={value('lang', replaced?.lang ?? lang)}
          options={LANGS.map((code) => ({ value: code, label: LANGUAGE_NAMES[code] }))}
        />
        <SourceFields />
        <Actions>
          <Button name="intent" value="add" icon="plus" sending={t('common.sending')}>
            {t(replaced ? 'hearings.replace_material' : 'hearings.add_material')}
          </Button>
          {replaced && <a href={paths.hearingMaterials(lang, number)}>{t('common.cancel')}</a>}
        </Actions>
      </form>
    </Section>
  );
}
