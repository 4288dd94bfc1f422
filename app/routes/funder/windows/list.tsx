import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonLink } from '~/components/button';
import { Card, CardGrid, CardTitle } from '~/components/card';
import { EmptyState } from '~/components/empty-state';
import { Actions } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { Pagination } from '~/components/pagination';
import { Tag } from '~/components/tag';
import { criteriaRows } from '~/domain/funding/components/windows/criteria-words';
import { WindowTags } from '~/domain/funding/components/windows/window-tags';
import { funderOf } from '~/domain/funding/shortlist.server';
import { type ListedWindow, windowsOfFunder } from '~/domain/funding/windows/windows.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { pageWanted } from '~/platform/keyset.server';
import { chooseFunderFirst } from '../choose-funder.server';
import { FunderTabs } from '../funder-tabs';

export async function loader({ request, context }: LoaderFunctionArgs) {
  chooseFunderFirst(request, context);
  const { actor, lang } = context;
  const windows = await windowsOfFunder(actor, lang, pageWanted(request.url));
  return {
    title: i18nFor(lang).t('windows.title'),
    indexed: false,
    funder: funderOf(actor).funder.name,
    windows,
  };
}

export default function WindowsRoute() {
  const { title, funder, windows } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  return (
    <>
      <PageHeader title={title} lead={t('windows.lead', { funder })}>
        <Actions>
          <ButtonLink href={paths.newWindow(lang)} icon="plus">
            {t('windows.new')}
          </ButtonLink>
        </Actions>
      </PageHeader>
      <FunderTabs current="windows" />
      {windows.total === 0 ? (
        <EmptyState title={t('windows.none')}>
          <p>{t('windows.none_text')}</p>
        </EmptyState>
      ) : (
        <>
          <CardGrid>
            {windows.rows.map((listed) => (
              <WindowCard key={listed.slug} listed={listed} />
            ))}
          </CardGrid>
          <Pagination
            label={t('windows.list_pages')}
            position={t('market.pages_position', {
              from: windows.before + 1,
              to: windows.before + windows.rows.length,
              total: windows.total,
            })}
            previous={
              windows.previous
                ? { href: paths.windows(lang, { before: windows.previous }), label: t('common.previous') }
                : undefined
            }
            next={
              windows.next ? { href: paths.windows(lang, { after: windows.next }), label: t('common.next') } : undefined
            }
          />
        </>
      )}
    </>
  );
}

function WindowCard({ listed: { window, state, told, effect, fresh } }: { listed: ListedWindow }) {
  const i18n = useI18n();
  const { lang, t, number, money } = i18n;
  const found = [
    { label: t('windows.effect_matches', { n: effect.matches }), value: number(effect.matches) },
    { label: t('windows.effect_people', { n: effect.people }), value: number(effect.people) },
    { label: t('windows.effect_gap'), value: money(effect.gap) },
  ];
  return (
    <Card as="li">
      <WindowTags window={window} state={state} />
      <CardTitle href={paths.window(lang, window.id)} level={2}>
        {window.name}
      </CardTitle>
      {fresh > 0 && (
        <p>
          <Tag tone="active" icon="bell">
            {t('windows.fresh', { n: fresh })}
          </Tag>
        </p>
      )}
      <ul className="plain">
        {found.map(({ label, value }) => (
          <li key={label}>
            <strong>{value}</strong> {label}
          </li>
        ))}
      </ul>
      <p className="meta">
        {criteriaRows(told, i18n)
          .map(({ label, value }) => `${label}: ${value}`)
          .join(' · ') || t('windows.any_idea')}
      </p>
    </Card>
  );
}
