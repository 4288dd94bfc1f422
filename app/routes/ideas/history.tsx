import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Breadcrumbs } from '~/components/breadcrumbs';
import { Notice } from '~/components/notice';
import { PageHeader } from '~/components/page-header';
import { HistoryRevisions, HistorySteps } from '~/domain/ideas/components/idea-page/history-lists';
import { IdeaBody } from '~/domain/ideas/components/idea-view/idea-body';
import { ideaHistory, revisionView } from '~/domain/ideas/idea-history.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { ideaNumber } from './idea-number';

/** How the idea came to be what it is; with `?revision=2` that wording as it stood. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const number = ideaNumber(params);
  if (params.number !== String(number)) return redirect(paths.ideaHistory(lang, number), 301);
  const { t } = i18nFor(lang);
  const ordinal = Number(new URL(request.url).searchParams.get('revision'));
  if (Number.isSafeInteger(ordinal) && ordinal > 0) {
    const revision = await revisionView(actor, number, ordinal, lang);
    const title = t('ideas.wording_n', { n: ordinal });
    return { title: `${title}: ${revision.view.title}`, indexed: false, number, history: null, revision };
  }
  context.cacheTopics.add(`idea:${number}`);
  const history = await ideaHistory(actor, number, lang);
  return { title: `${t('ideas.history')}: ${history.title.text}`, indexed: false, number, history, revision: null };
}

export default function IdeaHistory() {
  const { number, history, revision } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  if (revision) return <OldWording number={number} revision={revision} />;
  const { slug, title, steps, revisions } = history;
  return (
    <>
      <PageHeader
        title={t('ideas.history')}
        above={<BackTo links={[{ href: paths.idea(lang, number, slug), label: title.text }]} />}
      />
      <HistorySteps steps={steps} />
      <HistoryRevisions number={number} revisions={revisions} />
    </>
  );
}

type Revision = Awaited<ReturnType<typeof revisionView>>;

function OldWording({ number, revision }: { number: number; revision: Revision }) {
  const { lang, t, dateTime } = useI18n();
  const { view, slug, at } = revision;
  const textLang = view.markedLang === lang ? undefined : view.markedLang;
  return (
    <article>
      <Notice title={t('ideas.old_wording', { date: dateTime(at) })}>
        <p>
          <a href={paths.idea(lang, number, slug)}>{t('ideas.to_current')}</a>
        </p>
      </Notice>
      <PageHeader
        title={view.title}
        lang={textLang}
        above={<BackTo links={[{ href: paths.ideaHistory(lang, number), label: t('ideas.history') }]} />}
        lead={<span lang={textLang}>{view.summary}</span>}
      />
      <IdeaBody view={view} lite />
    </article>
  );
}

function BackTo({ links }: { links: { href: string; label: string }[] }) {
  const { t } = useI18n();
  return <Breadcrumbs label={t('ideas.you_are_here')} crumbs={links} />;
}
