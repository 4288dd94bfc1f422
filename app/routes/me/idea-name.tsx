import type { IdeaLink } from '~/domain/ideas/idea-links.queries.server';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';

/** An idea's title as a link; of one that the reader may not see any more only its number. */
export function IdeaName({ idea }: { idea: IdeaLink }) {
  const { lang, t } = useI18n();
  const { number, slug, title } = idea;
  if (!title) return <span>{t('me.gone', { number })}</span>;
  return (
    <a href={paths.idea(lang, number, slug)} lang={title.lang === lang ? undefined : title.lang}>
      {title.text || t('me.untitled', { number })}
    </a>
  );
}
