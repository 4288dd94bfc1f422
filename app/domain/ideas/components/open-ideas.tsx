import { ButtonLink } from '~/components/button';
import { EmptyState } from '~/components/empty-state';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { IdeaCardData } from '../idea-card';
import { IdeaCards } from './idea-card';

interface OpenIdeasProps {
  ideas: readonly IdeaCardData[];
  /** What stands there when nothing is open. */
  none: { title: string; hint: string };
}

/** Ideas that look for money now, or how to post the first. */
export function OpenIdeas({ ideas, none }: OpenIdeasProps) {
  const { lang, t } = useI18n();
  if (ideas.length > 0) return <IdeaCards ideas={ideas} />;
  return (
    <EmptyState title={none.title}>
      <p>{none.hint}</p>
      <ButtonLink href={paths.newIdea(lang)} icon="pencil">
        {t('common.nav_post_idea')}
      </ButtonLink>
    </EmptyState>
  );
}
