import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonLink } from '~/components/button';
import { CardGrid } from '~/components/card';
import { EmptyState } from '~/components/empty-state';
import { Actions, Section } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { Pagination } from '~/components/pagination';
import { Tabs } from '~/components/tabs';
import { SHORTLIST_SORTS, type Shortlist } from '~/domain/funding/shortlist';
import { shortlistOf } from '~/domain/funding/shortlist.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { pageWanted } from '~/platform/keyset.server';
import { chooseFunderFirst } from '../choose-funder.server';
import { EntryCard } from './entry-card';
import { Totals } from './totals';

export async function loader({ request, context }: LoaderFunctionArgs) {
  chooseFunderFirst(request, context);
  const { actor, lang } = context;
  const asked = new URL(request.url).searchParams.get('sort');
  const sort = SHORTLIST_SORTS.find((known) => known === asked) ?? 'added';
  const list = await shortlistOf(actor, lang, sort, pageWanted(request.url));
  return { title: i18nFor(lang).t('funding.shortlist_title'), indexed: false, list };
}

export default function ShortlistRoute() {
  const { title, list } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  return (
    <>
      <PageHeader title={title} lead={t('funding.shortlist_lead', { funder: list.funder })}>
        <Actions>
          <ButtonLink look="secondary" icon="chart-bar" href={paths.board(lang)}>
            {t('boards.title')}
          </ButtonLink>
          {list.entries.length > 0 && (
            <ButtonLink look="secondary" icon="download" href={paths.shortlistCsv(lang)} download="">
              {t('funding.download')}
            </ButtonLink>
          )}
          <ButtonLink look="secondary" icon="message-square" href={paths.talks(lang)}>
            {t('talks.title')}
          </ButtonLink>
        </Actions>
      </PageHeader>
      {list.entries.length === 0 ? <Empty /> : <Entries list={list} />}
    </>
  );
}

function Empty() {
  const { lang, t } = useI18n();
  return (
    <EmptyState title={t('funding.shortlist_empty')}>
      <p>{t('funding.shortlist_empty_text')}</p>
      <p>
        <a href={paths.ideas(lang)}>{t('funding.to_ideas')}</a>
      </p>
    </EmptyState>
  );
}

function Entries({ list }: { list: Shortlist }) {
  const { lang, t } = useI18n();
  return (
    <>
      <Totals totals={list.totals} />
      <Section id="ideas" title={t('funding.ideas')}>
        <Tabs
          label={t('funding.sort_label')}
          tabs={SHORTLIST_SORTS.map((sort) => ({
            href: paths.shortlist(lang, { sort: sort === 'added' ? undefined : sort }),
            label: t(`funding.sort_${sort}`),
            current: sort === list.sort,
          }))}
        />
        <CardGrid>
          {list.entries.map((entry) => (
            <EntryCard key={entry.id} entry={entry} />
          ))}
        </CardGrid>
        <Pages list={list} />
      </Section>
    </>
  );
}

function Pages({ list: { page, entries, sort } }: { list: Shortlist }) {
  const { lang, t } = useI18n();
  const order = sort === 'added' ? undefined : sort;
  const link = (cursor: Record<string, string>, label: string) => ({
    href: paths.shortlist(lang, { ...cursor, sort: order }),
    label,
  });
  return (
    <Pagination
      label={t('boards.pages_list')}
      position={t('boards.position', { from: page.before + 1, to: page.before + entries.length, total: page.total })}
      previous={page.previous ? link({ before: page.previous }, t('common.previous')) : undefined}
      next={page.next ? link({ after: page.next }, t('common.next')) : undefined}
    />
  );
}
