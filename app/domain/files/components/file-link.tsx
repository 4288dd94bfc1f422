import { Icon } from '~/components/icons/icon';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import { typeLabel } from '../file-kinds';

interface FileLinkProps {
  id: string;
  name: string;
  /** What it is called on the page. */
  title: string;
  mediaType: string;
  bytes: number;
}

/** A file to download, with its type and size. */
export function FileLink({ id, name, title, mediaType, bytes }: FileLinkProps) {
  const { size } = useI18n();
  return (
    <a className="file-link" href={paths.file(id, name)}>
      <Icon name="paperclip" />
      <span>
        {title}{' '}
        <span className="meta">
          {typeLabel(mediaType)}, {size(bytes)}
        </span>
      </span>
    </a>
  );
}
