import { Icon } from '~/components/icons/icon';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { ReportPhoto } from '../progress-page';

const WIDTHS = [320, 640] as const;
const SIZES = '(min-width: 40rem) 20rem, calc(100vw - 2rem)';

interface PhotosProps {
  photos: ReportPhoto[];
  /** What carries them, for photos that nobody described. */
  of: string;
  /** Of the captions, where it is not the page's. */
  lang?: string;
  lite: boolean;
}

/** Photos beside one another, each a link to its largest size; links alone where the reader saves data. */
export function Photos({ photos, of, lang, lite }: PhotosProps) {
  const { t, size } = useI18n();
  if (photos.length === 0) return null;
  const nameOf = ({ caption }: ReportPhoto, index: number) => caption || t('projects.photo_n', { n: index + 1, of });
  return (
    <ul className="grid plain">
      {photos.map((photo, index) => (
        <li key={photo.id} lang={photo.caption ? lang : undefined}>
          <a href={paths.image(photo.id, 1280, 'jpg')}>
            {lite ? (
              <>
                <Icon name="image" /> {nameOf(photo, index)} <span className="meta">({size(photo.bytes)})</span>
              </>
            ) : (
              <Thumbnail photo={photo} alt={nameOf(photo, index)} />
            )}
          </a>
          {/* Whoever listens has heard it as the name of the picture. */}
          {!lite && photo.caption && (
            <p className="meta" aria-hidden="true">
              {photo.caption}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Thumbnail({ photo, alt }: { photo: ReportPhoto; alt: string }) {
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
