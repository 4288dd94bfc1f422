import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { CardGrid } from '~/components/card';
import { EmptyState } from '~/components/empty-state';
import { Notice } from '~/components/notice';
import { PageHeader } from '~/components/page-header';
import { Pagination } from '~/components/pagination';
import { actingFunder, belongsToFunder } from '~/domain/accounts/actor';
import { TalkItem } from '~/domain/funding/components/talks/talk-item';
import { talksOf } from '~/domain/funding/talks/talks.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { pageWanted } from '~/platform/keyset.server';
import { FunderTabs } from '../funder/funder-tabs';

/** One's talks; with `?idea=NUMBER` those about one idea. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const asked = new URL(request.url).searchParams.get('idea') ?? '';
  const idea = /^\d{1,9}$/.test(asked) ? Number(asked) : undefined;
  const page = await talksOf(actor, lang, pageWanted(request.url), idea);
  const isFunder = actingFunder(actor) !== null;
  const mayChoose = !isFunder && belongsToFunder(actor);
  return { title: i18nFor(lang).t('talks.title'), indexed: false, page, idea, isFunder, mayChoose };
}

export default function Talks() {
  const { title, page, idea, isFunder, mayChoose } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const { rows, newer, older } = page;
  return (
    <>
      <PageHeader title={title} lead={t('talks.lead')} />
      {isFunder && <FunderTabs current="talks" />}
      {mayChoose && (
        <Notice>
          <p>
            {t('talks.choose_text')} <a href={paths.myActing(lang, paths.talks(lang))}>{t('talks.choose')}</a>
          </p>
        </Notice>
      )}
      {rows.length === 0 ? (
        <NoTalks isFunder={isFunder} />
      ) : (
        <>
          <CardGrid>
            {rows.map((talk) => (
              <TalkItem key={talk.id} talk={talk} />
            ))}
          </CardGrid>
          <Pagination
            label={t('talks.pages_label')}
            position={t('talks.shown_talks', { n: rows.length })}
            previous={newer ? { href: paths.talks(lang, { idea, before: newer }), label: t('talks.newer') } : undefined}
            next={older ? { href: paths.talks(lang, { idea, after: older }), label: t('talks.older') } : undefined}
          />
        </>
      )}
      {idea !== undefined && (
        <p>
          <a href={paths.talks(lang)}>{t('talks.all')}</a>
        </p>
      )}
    </>
  );
}

function NoTalks({ isFunder }: { isFunder: boolean }) {
  const { lang, t } = useI18n();
  return (
    <EmptyState title={t('talks.none')}>
      <p>{t(isFunder ? 'talks.none_funder' : 'talks.none_author')}</p>
      <p>
        <a href={isFunder ? paths.ideas(lang) : paths.myIdeas(lang)}>
          {t(isFunder ? 'funding.to_ideas' : 'talks.to_my_ideas')}
        </a>
      </p>
    </EmptyState>
  );
}
