import { Button } from '~/components/button';
import { FileField } from '~/components/fields/file-field';
import { useFormFeedback } from '~/components/form-feedback';
import { Actions, HiddenText, Section } from '~/components/layout';
import { ACCEPTED, FILE_LIMITS } from '~/domain/files/file-kinds';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { PaperView } from '../application-page.queries.server';
import { marked } from './marked';

/** The file that was handed in, or that it is missing. */
function PaperFile({ file }: { file: PaperView['file'] }) {
  const { t, size } = useI18n();
  if (!file) return <p className="error">{t('calls.paper_missing')}</p>;
  return (
    <p>
      <a href={paths.file(file.id, file.name)}>{file.name}</a> <span className="meta">{size(file.bytes)}</span>
    </p>
  );
}

/** Handing in one paper: its own form, so that a slow connection sends one file at a time. */
function PaperForm({ paper }: { paper: PaperView }) {
  const { t } = useI18n();
  const { error, value } = useFormFeedback();
  const cameBack = value('document') === paper.id;
  return (
    <form method="post" encType="multipart/form-data" noValidate>
      <input type="hidden" name="intent" value="paper" />
      <input type="hidden" name="document" value={paper.id} />
      <FileField
        name="file"
        // The summary of errors leads to the field of the form that came back.
        id={cameBack ? 'file' : `file-${paper.id}`}
        label={
          <>
            {t('calls.field_file')}
            <HiddenText>: {paper.title.text}</HiddenText>
          </>
        }
        hint={t('calls.paper_hint', { mb: FILE_LIMITS.document / 1_000_000 })}
        accept={ACCEPTED.document}
        error={cameBack ? error('file') : undefined}
      />
      <Actions>
        <Button look="secondary" icon="paperclip" sending={t('common.sending')}>
          {t(paper.file ? 'calls.paper_replace' : 'calls.paper_hand_in')}
        </Button>
      </Actions>
    </form>
  );
}

/** The required papers of an application; with a form for each while they may be handed in. */
export function Papers({ papers, mayChange }: { papers: PaperView[]; mayChange: boolean }) {
  const { lang, t } = useI18n();
  if (papers.length === 0) return null;
  return (
    <Section id="papers" title={t('calls.documents')}>
      <ul className="plain">
        {papers.map((paper) => (
          <li key={paper.id} className="entry">
            <h3 lang={marked(paper.title, lang)}>{paper.title.text}</h3>
            <PaperFile file={paper.file} />
            {mayChange && <PaperForm paper={paper} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}
