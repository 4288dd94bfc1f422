import { data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Section } from '~/components/layout';
import { ShareSection } from '~/components/share-section';
import { OwnApplications } from '~/domain/calls/components/own-applications';
import { PublicOutcomes } from '~/domain/calls/components/public-outcomes';
import { outcomesOfIdea } from '~/domain/calls/outcomes.queries.server';
import { ownApplications } from '~/domain/calls/own-applications.queries.server';
import type { Commenter } from '~/domain/discussion/components/comment-form';
import { Discussion } from '~/domain/discussion/components/thread';
import type { DiscussionView } from '~/domain/discussion/thread';
import { loadThread } from '~/domain/discussion/thread.queries.server';
import { MoneySection } from '~/domain/funding/components/grants/money-section';
import { LookingFunders } from '~/domain/funding/components/windows/looking-funders';
import { mayConfirmStage } from '~/domain/funding/grants/confirm-stage.server';
import { ideaFunders } from '~/domain/funding/grants/funding-page.queries.server';
import { publicInterests } from '~/domain/funding/idea-funders.queries.server';
import { cardOfIdea } from '~/domain/funding/shortlist.queries.server';
import { whoLooksFor } from '~/domain/funding/windows/public-windows.queries.server';
import { PUBLIC_WINDOWS_TOPIC } from '~/domain/funding/windows/windows.server';
import { isOpenForComments } from '~/domain/ideas/comment-pages.queries.server';
import { AuthorSection } from '~/domain/ideas/components/idea-page/author-section';
import { FunderActions, InsiderActions, ReaderActions } from '~/domain/ideas/components/idea-page/idea-actions';
import { IdeaHeader } from '~/domain/ideas/components/idea-page/idea-header';
import { NextSection } from '~/domain/ideas/components/idea-page/next-section';
import { SourceNote } from '~/domain/ideas/components/idea-page/source-note';
import { StatusNotice } from '~/domain/ideas/components/idea-page/status-notice';
import { WithdrawnNotice } from '~/domain/ideas/components/idea-page/withdrawn-notice';
import { IdeaBody } from '~/domain/ideas/components/idea-view/idea-body';
import type { IdeaPage } from '~/domain/ideas/idea-page';
import { ideaPage, withdrawnIdea } from '~/domain/ideas/idea-page.queries.server';
import { isFollowing } from '~/domain/notifications/follows.queries.server';
import { ProjectSection } from '~/domain/projects/components/project-section';
import { projectSummary } from '~/domain/projects/project-summary.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { isLang } from '~/i18n/languages';
import { paths } from '~/paths';
import { env } from '~/platform/env.server';
import { isAppError } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { commenterOf } from '../comments/commenter.server';
import { ideaNumber } from './idea-number';

export async function loader(args: LoaderFunctionArgs) {
  const number = ideaNumber(args.params);
  try {
    return await shownIdea(args, number);
  } catch (error) {
    if (!isAppError(error, 'gone')) throw error;
    const title = i18nFor(args.context.lang).t('ideas.withdrawn_title');
    return data({ title, indexed: false, gone: await withdrawnIdea(number) }, { status: 410 });
  }
}

async function shownIdea({ request, params, context }: LoaderFunctionArgs, number: number) {
  const { actor, lang, lite } = context;
  const { searchParams, search } = new URL(request.url);
  const text = searchParams.get('text');
  const idea = await ideaPage(actor, number, lang, isLang(text) ? text : lang);
  if ('mergedInto' in idea) {
    return redirectWithFlash(context, paths.idea(lang, idea.mergedInto), 'ideas.merged_notice');
  }
  const address = paths.idea(lang, number, idea.slug);
  if (params.number !== `${number}-${idea.slug}`) return redirect(`${address}${search}`, 301);
  context.cacheTopics.add(`idea:${number}`);
  context.cacheTopics.add(PUBLIC_WINDOWS_TOPIC);
  const { view } = idea;
  return {
    title: view.title,
    description: view.summary,
    image: paths.ideaCardImage(lang, number),
    canonical: address,
    indexed: idea.publication === 'published' && !idea.hidden,
    gone: null,
    idea,
    lite,
    origin: env().ORIGIN,
    commenter: commenterOf(actor),
    ...(await around(context, idea, searchParams)),
  };
}

/** What others hang on an idea: funders, followers, the discussion. */
async function around({ actor, lang }: LoaderFunctionArgs['context'], idea: IdeaPage, search: URLSearchParams) {
  const discussed = { id: idea.id, scope: idea.scope, open: isOpenForComments(idea) };
  const waitsForConfirming = idea.declarations.some(({ confirmedAt }) => confirmedAt === null);
  const isSought = idea.isSeeking && idea.publication === 'published' && !idea.hidden;
  const [interested, funders, looking, card, mayConfirm, following, discussion, project, applications, outcomes] =
    await Promise.all([
      idea.interestCount > 0 ? publicInterests(idea.id) : [],
      ideaFunders(idea.id),
      isSought ? whoLooksFor(idea.id) : [],
      cardOfIdea(actor, idea.id),
      waitsForConfirming && mayConfirmStage(actor, idea.number),
      isFollowing(actor, idea.id),
      loadThread(actor, discussed, lang, { page: search.get('thread'), reply: search.get('reply') }),
      projectSummary(idea),
      ownApplications(actor, lang, { ideaId: idea.id }),
      outcomesOfIdea(idea.id, lang),
    ]);
  return {
    interested,
    funders,
    looking,
    card,
    mayConfirm,
    following,
    discussion,
    project,
    applications,
    outcomes,
    openForComments: discussed.open,
  };
}

export default function ShowIdea() {
  const shown = useLoaderData<typeof loader>();
  const { lang } = useI18n();
  if (shown.gone) return <WithdrawnNotice title={shown.title} gone={shown.gone} />;
  const { idea } = shown;
  return (
    <article>
      <StatusNotice idea={idea} />
      <IdeaHeader idea={idea} />
      <InsiderActions idea={idea} />
      <FunderActions idea={idea} card={shown.card} mayConfirm={shown.mayConfirm} />
      <IdeaBody
        view={idea.view}
        committed={idea.committed}
        pledged={shown.funders.pledged}
        isSeeking={idea.isSeeking}
        lite={shown.lite}
        aside={
          <>
            <AuthorSection idea={idea} interested={shown.interested} />
            <MoneySection idea={idea} funders={shown.funders} />
            <NextSection idea={idea} />
            {shown.project && <ProjectSection number={idea.number} project={shown.project} />}
            {shown.applications.length > 0 ? (
              <OwnApplications applications={shown.applications} by="call" />
            ) : (
              <PublicOutcomes outcomes={shown.outcomes} />
            )}
            <LookingFunders looking={shown.looking} />
          </>
        }
      />
      <SourceNote idea={idea} />
      <ReaderActions idea={idea} following={shown.following} />
      <ShareSection
        title={idea.view.title}
        url={`${shown.origin}${paths.idea(lang, idea.number, idea.slug)}`}
        short={`${shown.origin}${paths.ideaShort(idea.number)}`}
      />
      <IdeaDiscussion idea={idea} shown={shown} />
    </article>
  );
}

interface IdeaDiscussionProps {
  idea: IdeaPage;
  shown: { discussion: DiscussionView; commenter: Commenter; openForComments: boolean };
}

function IdeaDiscussion({ idea, shown }: IdeaDiscussionProps) {
  const { lang, t } = useI18n();
  return (
    <Section id="discussion" title={t('discussion.title')}>
      <Discussion
        view={shown.discussion}
        commenter={shown.commenter}
        open={shown.openForComments}
        addresses={{
          write: paths.ideaComments(lang, idea.number),
          page: (thread) => paths.ideaThread(lang, idea, { thread }),
          answer: (id) => paths.ideaThread(lang, idea, { thread: shown.discussion.cursor ?? '', reply: id }, 'reply'),
          start: paths.ideaThread(lang, idea, {}, 'write'),
        }}
      />
    </Section>
  );
}
