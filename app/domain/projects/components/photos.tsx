import { Icon } from '~/components/icons/icon';
import type { ViewPicture } from '~/domain/ideas/idea-view';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';

const WIDTHS = [320, 640] as const;
const SIZES = '(min-width: 40rem) 20rem, calc(100vw - 2rem)';

/** Photos beside one another, each a link to its largest size; links alone where the reader saves data. */
export function Photos({ photos, of, lite }: { photos: ViewPicture[]; of: string; lite: boolean }) {
  const { t, size } = useI18n();
  if (photos.length === 0) return null;
  return (
    <ul className="grid plain">
      {photos.map((photo, index) => (
        <li key={photo.id}>
          <a href={paths.image(photo.id, 1280, 'jpg')}>
            {lite ? (
              <>
                <Icon name="image" /> {t('projects.photo_show', { size: size(photo.bytes) })}
              </>
            ) : (
              <Thumbnail photo={photo} alt={t('projects.photo_n', { n: index + 1, of })} />
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Thumbnail({ photo, alt }: { photo: ViewPicture; alt: string }) {
  const source = (format: 'avif' | 'webp' | 'jpg') =>
    WIDTHS.map((width) => `${paths.image(photo.id, width, format)} ${width}w`).join(', ');
  return (
    <picture>
      <source type="image/avif" srcSet={source('avif')} sizes={SIZES} />
      <source type="image/webp" srcSet={source('webp')} sizes={SIZES} />
      <img
        src={paths.image(photo.id, 320, 'jpg')}
        srcSet={source('jpg')}
        sizes={SIZES}
        width={photo.width}
        height={photo.height}
        loading="lazy"
        alt={alt}
      />
    </picture>
  );
}
