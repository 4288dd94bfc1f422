import { Button, ButtonLink } from '~/components/button';
import { FileField } from '~/components/fields/file-field';
import { TextField } from '~/components/fields/text-field';
import { FormErrors, useFormFeedback } from '~/components/form-feedback';
import { Actions, HiddenText, Section } from '~/components/layout';
import { ACCEPTED, FILE_LIMITS, typeLabel } from '~/domain/files/file-kinds';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { EditorPage } from '../../editor-page';
import { IDEA_LIMITS } from '../../idea';

/** Step 6: a picture for cards and shared links, and documents that prove what is written. */
export function FilesStep({ page }: { page: EditorPage }) {
  const { lang, t } = useI18n();
  return (
    <>
      <FormErrors />
      <PictureForm page={page} />
      <AttachmentsForm page={page} />
      <Actions>
        <ButtonLink icon="arrow-right" href={paths.editIdea(lang, page.number, 'check')}>
          {t('editor.to_check')}
        </ButtonLink>
        <ButtonLink look="quiet" icon="chevron-left" href={paths.editIdea(lang, page.number, 'people')}>
          {t('editor.back_to', { step: t('editor.step_people') })}
        </ButtonLink>
      </Actions>
    </>
  );
}

function PictureForm({ page }: { page: EditorPage }) {
  const { lang, t, number } = useI18n();
  const { error } = useFormFeedback();
  const { picture } = page;
  return (
    <Section id="picture-section" title={t('editor.picture')}>
      <form method="post" encType="multipart/form-data" action={paths.editIdea(lang, page.number, 'files')}>
        <input type="hidden" name="version" value={page.version} />
        {picture && (
          <p>
            <img
              src={paths.image(picture.id, 320, 'jpg')}
              width={320}
              height={Math.round((320 * picture.height) / Math.max(1, picture.width))}
              alt={t('editor.picture_now')}
            />
          </p>
        )}
        <FileField
          name="picture"
          label={t(picture ? 'editor.picture_other' : 'editor.picture_choose')}
          hint={t('editor.picture_hint', { mb: number(FILE_LIMITS.image / 1_000_000) })}
          error={error('picture')}
          accept={ACCEPTED.image}
        />
        <Actions>
          <Button name="intent" value="picture" look="secondary" icon="image" sending={t('common.sending')}>
            {t('editor.picture_save')}
          </Button>
          {picture && (
            <Button name="intent" value="remove-picture" look="quiet" icon="trash-2">
              {t('editor.picture_remove')}
            </Button>
          )}
        </Actions>
      </form>
    </Section>
  );
}

function AttachmentsForm({ page }: { page: EditorPage }) {
  const { lang, t, number } = useI18n();
  const { error, value } = useFormFeedback();
  return (
    <Section id="attachments" title={t('editor.attachments')}>
      <form method="post" encType="multipart/form-data" action={paths.editIdea(lang, page.number, 'files')}>
        <input type="hidden" name="version" value={page.version} />
        <AttachmentList page={page} />
        {page.files.length < IDEA_LIMITS.attachments && (
          <>
            <FileField
              name="attachment"
              label={t('editor.attachment')}
              hint={t('editor.attachment_hint', { mb: number(FILE_LIMITS.document / 1_000_000) })}
              error={error('attachment')}
              accept={ACCEPTED.document}
            />
            <TextField
              name="attachmentTitle"
              label={t('editor.attachment_title')}
              hint={t('editor.attachment_title_hint')}
              optional={t('common.optional')}
              value={value('attachmentTitle')}
              maxLength={IDEA_LIMITS.rowTitle}
            />
            <Button name="intent" value="attachment" look="secondary" icon="paperclip" sending={t('common.sending')}>
              {t('editor.attachment_add')}
            </Button>
          </>
        )}
      </form>
    </Section>
  );
}

function AttachmentList({ page }: { page: EditorPage }) {
  const { t, size } = useI18n();
  if (page.files.length === 0) return null;
  return (
    <ul className="plain">
      {page.files.map((file) => (
        <li key={file.id}>
          <a href={paths.file(file.id, file.name)}>{file.title}</a>{' '}
          <span className="meta">
            {typeLabel(file.mediaType)}, {size(file.bytes)}
          </span>{' '}
          <Button name="intent" value={`remove-file:${file.id}`} look="quiet" icon="trash-2">
            {t('common.remove')}
            <HiddenText>: {file.title}</HiddenText>
          </Button>
        </li>
      ))}
    </ul>
  );
}
