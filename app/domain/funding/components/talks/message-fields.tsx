import { FileField } from '~/components/fields/file-field';
import { TextArea } from '~/components/fields/text-field';
import { useFormFeedback } from '~/components/form-feedback';
import { ACCEPTED, FILE_LIMITS } from '~/domain/files/file-kinds';
import { useI18n } from '~/i18n/i18n';
import { MESSAGE_MAX } from '../../contact';

const MEGABYTE = 1_000_000;

interface MessageFieldsProps {
  idempotencyKey: string;
  label: string;
  /** Of an unnamed sender only files are taken that can be freed of what names their maker. */
  sender: 'named' | 'unnamed' | 'undecided';
}

/** A message and the file that goes with it. Its form is `multipart/form-data`. */
export function MessageFields({ idempotencyKey, label, sender }: MessageFieldsProps) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  const size = t('talks.file_hint', { mb: FILE_LIMITS.document / MEGABYTE });
  return (
    <>
      <input type="hidden" name="idempotency_key" value={idempotencyKey} />
      <TextArea
        name="body"
        label={label}
        maxLength={MESSAGE_MAX}
        rows={6}
        value={value('body')}
        error={error('body')}
      />
      <FileField
        name="file"
        label={t('talks.file_label')}
        optional={t('common.optional')}
        hint={sender === 'named' ? size : `${size} ${t('talks.file_warning')}`}
        accept={sender === 'unnamed' ? ACCEPTED.nameless : ACCEPTED.document}
        error={error('file')}
      />
    </>
  );
}
