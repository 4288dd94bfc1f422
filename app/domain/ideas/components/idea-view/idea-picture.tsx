import { Icon } from '~/components/icons/icon';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { ViewPicture } from '../../idea-view';

const WIDTHS = [320, 640, 1280] as const;
/** As wide as the text column; on a phone the whole screen less its margins. */
const SIZES = '(min-width: 68rem) 44rem, (min-width: 56rem) calc(100vw - 24rem), calc(100vw - 2rem)';

interface IdeaPictureProps {
  picture: ViewPicture;
  title: string;
  /** The language of the title, which stands for the picture. */
  lang: string;
  lite: boolean;
}

/** The idea's picture in the smallest format that the browser knows; a link to it where the reader saves data. */
export function IdeaPicture({ picture, title, lang, lite }: IdeaPictureProps) {
  const { t, size, lang: page } = useI18n();
  const source = (format: 'avif' | 'webp' | 'jpg') =>
    WIDTHS.map((width) => `${paths.image(picture.id, width, format)} ${width}w`).join(', ');
  if (lite) {
    return (
      <p className="no-print">
        <a href={paths.image(picture.id, 1280, 'jpg')}>
          <Icon name="image" /> {t('ideas.show_picture', { size: size(picture.bytes) })}
        </a>
      </p>
    );
  }
  return (
    <figure>
      <picture>
        <source type="image/avif" srcSet={source('avif')} sizes={SIZES} />
        <source type="image/webp" srcSet={source('webp')} sizes={SIZES} />
        <img
          src={paths.image(picture.id, 640, 'jpg')}
          srcSet={source('jpg')}
          sizes={SIZES}
          width={picture.width}
          height={picture.height}
          alt={t('ideas.picture_of', { title })}
          lang={lang === page ? undefined : lang}
        />
      </picture>
    </figure>
  );
}
