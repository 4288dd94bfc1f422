import { Section } from '~/components/layout';
import { FileLink } from '~/domain/files/components/file-link';
import { useI18n } from '~/i18n/i18n';
import type { ViewFile } from '../../idea-view';

/** What can be downloaded, each with its type and size. */
export function IdeaFiles({ files }: { files: ViewFile[] }) {
  const { t } = useI18n();
  if (files.length === 0) return null;
  return (
    <Section id="files" title={t('ideas.files')}>
      <ul className="plain">
        {files.map((file) => (
          <li key={file.id}>
            <FileLink {...file} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
