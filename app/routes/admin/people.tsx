import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { DataTable } from '~/components/data-table';
import { EmptyState } from '~/components/empty-state';
import { Checkbox } from '~/components/fields/choices';
import { TextField } from '~/components/fields/text-field';
import { PageHeader } from '~/components/page-header';
import { listPeople } from '~/domain/accounts/people-list.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { pageWanted } from '~/platform/keyset.server';
import { AdminCrumbs } from './admin-crumbs';
import { ListPages } from './list-pages';

const LONGEST_QUERY = 80;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const { searchParams } = new URL(request.url);
  const q = (searchParams.get('q') ?? '').slice(0, LONGEST_QUERY).trim();
  const withRole = searchParams.get('roles') === 'yes';
  const page = await listPeople(actor, { q, withRole }, pageWanted(request.url));
  return { title: i18nFor(lang).t('admin.people'), q, withRole, page };
}

type PeoplePage = ReturnType<typeof useLoaderData<typeof loader>>['page'];

function PeopleTable({ rows }: { rows: PeoplePage['rows'] }) {
  const { lang, t, date, list } = useI18n();
  return (
    <DataTable
      caption={t('admin.people')}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          title: t('admin.person_name'),
          cell: ({ id, name }) => <a href={paths.adminPerson(lang, id)}>{name}</a>,
        },
        {
          key: 'roles',
          title: t('admin.roles'),
          cell: ({ roles }) => list(roles.map((role) => t(`common.role_${role}`))),
        },
        { key: 'since', title: t('admin.since'), cell: ({ at }) => date(at) },
      ]}
    />
  );
}

export default function People() {
  const { title, q, withRole, page } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const query = { q, roles: withRole ? 'yes' : undefined };
  return (
    <>
      <PageHeader title={title} lead={t('admin.people_lead')} above={<AdminCrumbs />} />
      <search>
        <form action={paths.adminPeople(lang)} className="measure">
          <TextField
            name="q"
            type="search"
            label={t('admin.people_search')}
            hint={t('admin.people_search_hint')}
            value={q}
            maxLength={LONGEST_QUERY}
          />
          <Checkbox name="roles" label={t('admin.with_role')} checked={withRole} />
          <Button icon="search">{t('common.search')}</Button>
        </form>
      </search>
      {page.rows.length === 0 ? (
        <EmptyState title={t('admin.people_none')}>
          <a href={paths.adminPeople(lang)}>{t('admin.people_all')}</a>
        </EmptyState>
      ) : (
        <div className="section">
          <PeopleTable rows={page.rows} />
        </div>
      )}
      <ListPages
        page={page}
        shown={page.rows.length}
        total={page.total}
        href={(cursor) => paths.adminPeople(lang, { ...query, ...cursor })}
      />
    </>
  );
}
