import { Breadcrumbs } from '~/components/breadcrumbs';
import type { NamedIdea } from '~/domain/ideas/comment-pages.queries.server';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';

/** The way back to the idea that is spoken of. */
export function IdeaLine({ idea }: { idea: NamedIdea }) {
  const { lang, t } = useI18n();
  return (
    <Breadcrumbs
      label={t('discussion.back_to_idea')}
      crumbs={[
        { href: paths.idea(lang, idea.number, idea.slug), label: t('discussion.write_about', { title: idea.title }) },
      ]}
    />
  );
}
