import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { CardGrid } from '~/components/card';
import { EmptyState } from '~/components/empty-state';
import { Section } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { Pagination } from '~/components/pagination';
import { StatNumbers } from '~/components/stat-numbers';
import { QueueCard } from '~/domain/moderation/components/queue-card';
import { queuePage } from '~/domain/moderation/queue.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { withQuery } from '~/paths/with-query';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const page = await queuePage(actor, lang, new URL(request.url).searchParams.get('from'));
  return { title: i18nFor(lang).t('moderation.queue_title'), indexed: false, ...page };
}

export default function Queue() {
  const page = useLoaderData<typeof loader>();
  const { lang, t, number } = useI18n();
  const { items, total, overdue } = page;
  const numbers = [{ value: number(total), label: t('moderation.queue_total') }];
  if (overdue > 0) numbers.push({ value: number(overdue), label: t('moderation.queue_overdue') });
  return (
    <>
      <PageHeader title={page.title} lead={t('moderation.queue_lead')}>
        <p>
          <a href={paths.page(lang, 'moderation-rules')}>{t('moderation.queue_rules')}</a>
        </p>
      </PageHeader>
      {items.length === 0 ? (
        <EmptyState title={t('moderation.queue_empty')}>
          <p>{t('moderation.queue_empty_text')}</p>
          <p>
            <a href={paths.ideas(lang)}>{t('moderation.queue_ideas')}</a>
          </p>
        </EmptyState>
      ) : (
        <>
          <StatNumbers numbers={numbers} />
          <Section id="queue" title={t('moderation.queue_waiting')}>
            <CardGrid>
              {items.map((item) => (
                <QueueCard key={`${item.kind} ${item.id}`} item={item} />
              ))}
            </CardGrid>
            <QueuePages page={page} />
          </Section>
        </>
      )}
    </>
  );
}

function QueuePages({ page }: { page: Awaited<ReturnType<typeof loader>> }) {
  const { lang, t } = useI18n();
  const { items, first, total, previous, next } = page;
  const link = (cursor: string | null, label: string) =>
    cursor === null ? undefined : { href: withQuery(paths.desk(lang), { from: cursor }), label };
  return (
    <Pagination
      label={t('moderation.queue_pages')}
      position={t('moderation.queue_position', { first, last: first + items.length - 1, total })}
      previous={link(previous, t('common.previous'))}
      next={link(next, t('common.next'))}
    />
  );
}
