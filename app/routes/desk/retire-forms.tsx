import { TextArea, TextField } from '~/components/fields/text-field';
import { useFormFeedback } from '~/components/form-feedback';
import { Section } from '~/components/layout';
import { NOTE_MAX } from '~/domain/moderation/canned-remarks';
import { useI18n } from '~/i18n/i18n';
import { Decision } from './decision';

/** What can be done with a published idea: archive it, or merge it into another. */
export function RetireForms() {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  const note = (name: string) => (
    <TextArea
      name={name}
      label={t('moderation.explanation')}
      hint={t('moderation.archive_note_hint')}
      maxLength={NOTE_MAX}
      rows={3}
      value={value(name)}
      error={error(name)}
    />
  );
  return (
    <Section id="retire" title={t('moderation.other_acts')}>
      <Decision intent="archive" title={t('moderation.archive')} text={t('moderation.archive_text')}>
        {note('archive_note')}
      </Decision>
      <Decision intent="merge" title={t('moderation.merge')} text={t('moderation.merge_text')}>
        <TextField
          name="into"
          label={t('moderation.merge_into')}
          hint={t('moderation.merge_into_hint')}
          inputMode="numeric"
          width="short"
          value={value('into')}
          error={error('into')}
        />
        {note('merge_note')}
      </Decision>
    </Section>
  );
}
