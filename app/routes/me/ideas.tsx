import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonLink } from '~/components/button';
import { CardGrid } from '~/components/card';
import { EmptyState } from '~/components/empty-state';
import { Actions, Section } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { newTalksByIdea } from '~/domain/funding/talks/talks.queries.server';
import type { PublicationState } from '~/domain/ideas/idea';
import { myIdeas } from '~/domain/ideas/my-ideas.queries.server';
import { ownProjects } from '~/domain/projects/project-summary.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { MyIdeaCard } from './my-idea-card';
import { MyTabs } from './my-tabs';

const GROUPS = ['returned', 'draft', 'submitted', 'published', 'other'] as const;
type Group = (typeof GROUPS)[number];

const groupOf = (state: PublicationState): Group => GROUPS.find((group) => group === state) ?? 'other';

export async function loader({ context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const [ideas, newTalks, projects] = await Promise.all([
    myIdeas(actor, lang),
    newTalksByIdea(actor),
    ownProjects(actor),
  ]);
  return {
    title: i18nFor(lang).t('me.ideas_title'),
    groups: GROUPS.map((group) => ({
      group,
      ideas: ideas
        .filter(({ publication }) => groupOf(publication) === group)
        .map((idea) => ({
          ...idea,
          newTalks: newTalks.get(idea.number) ?? 0,
          isRunning: projects.has(idea.number),
          silentSince: projects.get(idea.number) ?? null,
        })),
    })).filter((group) => group.ideas.length > 0),
  };
}

export default function MyIdeas() {
  const { title, groups } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const start = (
    <Actions>
      <ButtonLink href={paths.newIdea(lang)} icon="plus">
        {t('me.new_idea')}
      </ButtonLink>
    </Actions>
  );
  return (
    <>
      <PageHeader title={title} lead={t('me.ideas_lead')} />
      <MyTabs current="ideas" />
      {groups.length === 0 ? (
        <EmptyState title={t('me.ideas_empty')}>
          <p>{t('me.ideas_empty_text')}</p>
          {start}
        </EmptyState>
      ) : (
        start
      )}
      {groups.map(({ group, ideas }) => (
        <Section key={group} id={group} title={t(`me.group_${group}`)}>
          <CardGrid>
            {ideas.map((idea) => (
              <MyIdeaCard key={idea.id} idea={idea} />
            ))}
          </CardGrid>
        </Section>
      ))}
    </>
  );
}
