import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Measure } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { PlainWords } from '~/components/plain-words';
import { Time } from '~/components/time';
import { CommentQuote } from '~/domain/discussion/components/comment-quote';
import { commentHistory } from '~/domain/ideas/comment-pages.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { IdeaLine } from './idea-line';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const history = await commentHistory(actor, params.id ?? '', lang);
  return { title: i18nFor(lang).t('discussion.history_title'), indexed: false, ...history };
}

export default function CommentHistory() {
  const { title, comment, idea, earlier } = useLoaderData<typeof loader>();
  const { t, dateTime } = useI18n();
  return (
    <Measure>
      <PageHeader title={title} lead={t('discussion.history_lead')} above={<IdeaLine idea={idea} />} />
      <h2>{t('discussion.history_now')}</h2>
      <CommentQuote comment={comment} />
      {earlier.map(({ version, at, body }) => (
        <section key={version}>
          <h2>{t('discussion.history_version', { n: version })}</h2>
          <p className="meta">
            <Time at={at} text={dateTime(at)} />
          </p>
          <PlainWords text={body} lang={comment.lang} />
        </section>
      ))}
    </Measure>
  );
}
