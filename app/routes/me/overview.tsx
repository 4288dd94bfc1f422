import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonLink } from '~/components/button';
import { Actions, Section } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { StatNumbers } from '~/components/stat-numbers';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { newTalksByIdea } from '~/domain/funding/talks/talks.queries.server';
import { myActivityCounts } from '~/domain/ideas/my-activity.queries.server';
import { myIdeas } from '~/domain/ideas/my-ideas.queries.server';
import { countFollows } from '~/domain/notifications/follows.queries.server';
import { countUnreadNotices } from '~/domain/notifications/notices.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { MyTabs } from './my-tabs';

export async function loader({ context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const { person } = assertSignedIn(actor);
  const [ideas, newTalks, activity, follows, unread] = await Promise.all([
    myIdeas(actor, lang),
    newTalksByIdea(actor),
    myActivityCounts(actor),
    countFollows(actor),
    countUnreadNotices(person.id),
  ]);
  return {
    title: i18nFor(lang).t('me.title'),
    name: person.name,
    unread,
    talks: ideas.flatMap((idea) => ({ idea, n: newTalks.get(idea.number) ?? 0 })).filter(({ n }) => n > 0),
    returned: ideas.filter(({ publication }) => publication === 'returned'),
    drafts: ideas.filter(({ publication }) => publication === 'draft').slice(0, 3),
    counts: { ideas: ideas.length, follows, ...activity },
  };
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>;

function useWaiting({ talks, returned, drafts, unread }: Page) {
  const { lang, t } = useI18n();
  const titleOf = ({ number, title }: Page['returned'][number]) => title?.text || t('me.untitled', { number });
  return [
    ...returned.map((idea) => ({
      href: paths.editIdea(lang, idea.number, 'check'),
      text: t('me.waiting_returned', { title: titleOf(idea) }),
    })),
    ...talks.map(({ idea, n }) => ({
      href: paths.talks(lang, { idea: idea.number }),
      text: t('me.waiting_talks', { n, title: titleOf(idea) }),
    })),
    ...(unread > 0 ? [{ href: paths.myNotices(lang), text: t('me.waiting_notices', { n: unread }) }] : []),
    ...drafts.map((idea) => ({
      href: paths.editIdea(lang, idea.number, 'problem'),
      text: t('me.waiting_draft', { title: titleOf(idea) }),
    })),
  ];
}

export default function MyOverview() {
  const page = useLoaderData<typeof loader>();
  const { lang, t, number } = useI18n();
  const waiting = useWaiting(page);
  const counts = (['ideas', 'supports', 'comments', 'follows'] as const).map((name) => ({
    value: number(page.counts[name]),
    label: t(`me.n_${name}`),
  }));
  return (
    <>
      <PageHeader title={page.title} lead={t('me.lead', { name: page.name })} />
      <MyTabs current="overview" />
      <Section id="waiting" title={t('me.waiting_title')}>
        {waiting.length === 0 && <p>{t('me.waiting_none')}</p>}
        <ul className="plain">
          {waiting.map(({ href, text }) => (
            <li key={href}>
              <a className="tap" href={href}>
                {text}
              </a>
            </li>
          ))}
        </ul>
        <Actions>
          <ButtonLink href={paths.newIdea(lang)} icon="plus">
            {t('me.new_idea')}
          </ButtonLink>
        </Actions>
      </Section>
      <Section id="numbers" title={t('me.numbers_title')}>
        <StatNumbers numbers={counts} />
      </Section>
      <Section id="more" title={t('me.more_title')}>
        <Actions>
          <a href={paths.talks(lang)}>{t('talks.title')}</a>
          <a href={paths.myActing(lang)}>{t('me.link_acting')}</a>
          <a href={paths.mySessions(lang)}>{t('me.link_sessions')}</a>
          <a href={paths.myData(lang)}>{t('me.link_data')}</a>
          <a href={paths.mySettings(lang)}>{t('me.tab_settings')}</a>
        </Actions>
      </Section>
    </>
  );
}
