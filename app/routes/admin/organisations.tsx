import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Card, CardGrid, CardTitle } from '~/components/card';
import { EmptyState } from '~/components/empty-state';
import { PageHeader } from '~/components/page-header';
import { Tabs } from '~/components/tabs';
import { VERIFICATION_STATES } from '~/domain/accounts/organisation';
import { listToVerify } from '~/domain/accounts/verification.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { pickText } from '~/i18n/languages';
import { paths } from '~/paths';
import { pageWanted } from '~/platform/keyset.server';
import { AdminCrumbs } from './admin-crumbs';
import { ListPages } from './list-pages';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const asked = new URL(request.url).searchParams.get('state');
  const state = VERIFICATION_STATES.find((known) => known === asked) ?? 'unverified';
  return {
    title: i18nFor(lang).t('admin.organisations'),
    state,
    page: await listToVerify(actor, state, pageWanted(request.url)),
  };
}

export default function AdminOrganisations() {
  const { title, state, page } = useLoaderData<typeof loader>();
  const { lang, t, date } = useI18n();
  const tabs = VERIFICATION_STATES.map((other) => ({
    href: paths.adminOrganisations(lang, { state: other }),
    label: t(`admin.verification_${other}`),
    current: other === state,
  }));
  return (
    <>
      <PageHeader title={title} lead={t('admin.organisations_lead')} above={<AdminCrumbs />} />
      <Tabs label={t('admin.verification')} tabs={tabs} />
      {page.rows.length === 0 ? (
        <EmptyState title={t('admin.organisations_none')}>
          <a href={paths.organisations(lang)}>{t('organisations.show_all')}</a>
        </EmptyState>
      ) : (
        <CardGrid>
          {page.rows.map(({ id, slug, names, kind, at }) => {
            const name = pickText(names, lang);
            return (
              <Card as="li" key={id}>
                <CardTitle href={paths.adminOrganisation(lang, slug)} lang={name.lang} level={2}>
                  {name.text}
                </CardTitle>
                <p className="meta">
                  {t(`common.org_${kind}`)} · {t('admin.registered_on', { date: date(at) })}
                </p>
              </Card>
            );
          })}
        </CardGrid>
      )}
      <ListPages
        page={page}
        shown={page.rows.length}
        total={page.total}
        href={(cursor) => paths.adminOrganisations(lang, { state, ...cursor })}
      />
    </>
  );
}
