import { Icon } from '~/components/icons/icon';
import { Section } from '~/components/layout';
import { typeLabel } from '~/domain/files/file-kinds';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { ViewFile } from '../../idea-view';

/** What can be downloaded, each with its type and size. */
export function IdeaFiles({ files }: { files: ViewFile[] }) {
  const { t, size } = useI18n();
  if (files.length === 0) return null;
  return (
    <Section id="files" title={t('ideas.files')}>
      <ul className="plain">
        {files.map((file) => (
          <li key={file.id}>
            <a className="file-link" href={paths.file(file.id, file.name)}>
              <Icon name="paperclip" />
              <span>
                {file.title}{' '}
                <span className="meta">
                  {typeLabel(file.mediaType)}, {size(file.bytes)}
                </span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
