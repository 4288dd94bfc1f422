import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { DataTable } from '~/components/data-table';
import { EmptyState } from '~/components/empty-state';
import { Select } from '~/components/fields/select';
import { Actions } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { administerPolicy } from '~/domain/accounts/administer.policy';
import { ACT_NAMES, type ActName, isActName } from '~/domain/audit/act-names';
import { auditPage } from '~/domain/audit/audit.queries.server';
import { type MessageKey, useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { assertMay } from '~/platform/errors';
import { pageWanted } from '~/platform/keyset.server';
import { AdminCrumbs } from './admin-crumbs';
import { type AuditName, withNames } from './audit-names.server';
import { ListPages } from './list-pages';

const ID = /^[0-9a-f-]{36}$/;

/** Who did what, and when. Private notes and who shortlisted what are nowhere in the audit. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  assertMay(administerPolicy(actor));
  const { searchParams } = new URL(request.url);
  const idIn = (name: string) => {
    const value = searchParams.get(name) ?? '';
    return ID.test(value) ? value : undefined;
  };
  const act = ACT_NAMES.find((known) => known === searchParams.get('act'));
  const [actorId, subjectId] = [idIn('person'), idIn('subject')];
  const page = await auditPage({ act, actorId, subjectId }, pageWanted(request.url));
  return {
    title: i18nFor(lang).t('admin.audit'),
    query: { act, person: actorId, subject: subjectId },
    page: { ...page, rows: await withNames(page.rows, lang) },
  };
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>['page']['rows'][number];

/** The key of an act's words; an act without words does not compile. */
type ActKey<Name> = Name extends `${infer Noun}.${infer Verb}` ? `admin.act_${Noun}_${Verb}` : never;
const actKey = (act: ActName): MessageKey => `admin.act_${act.replace('.', '_')}` as ActKey<ActName>;

function Linked({ name }: { name: AuditName }) {
  return name.href ? <a href={name.href}>{name.label}</a> : name.label;
}

function Actor({ row }: { row: Row }) {
  const { t } = useI18n();
  const nobody = { person: 'common.erased_person', system: 'admin.system', visitor: 'admin.visitor' } as const;
  return (
    <>
      {row.actor ? <Linked name={row.actor} /> : t(nobody[row.actorKind])}
      {row.organisation && <p className="meta">{t('admin.for_organisation', { name: row.organisation })}</p>}
    </>
  );
}

function AuditTable({ rows }: { rows: Row[] }) {
  const { t, dateTime } = useI18n();
  return (
    <DataTable
      caption={t('admin.audit')}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: 'at', title: t('admin.when'), cell: ({ at }) => dateTime(at) },
        { key: 'who', title: t('admin.who'), cell: (row) => <Actor row={row} /> },
        {
          key: 'act',
          title: t('admin.what'),
          cell: ({ act }) => (isActName(act) ? t(actKey(act)) : <code>{act}</code>),
        },
        { key: 'subject', title: t('admin.to_what'), cell: ({ subject }) => subject && <Linked name={subject} /> },
        { key: 'details', title: t('admin.details'), cell: ({ details }) => details.join(', ') },
      ]}
    />
  );
}

function ActFilter({ query }: { query: { act?: ActName; person?: string; subject?: string } }) {
  const { lang, t, compare } = useI18n();
  const options = ACT_NAMES.map((act) => ({ value: act, label: t(actKey(act)) })).sort((a, b) =>
    compare(a.label, b.label),
  );
  return (
    <form action={paths.adminAudit(lang)} className="measure">
      {query.person && <input type="hidden" name="person" value={query.person} />}
      {query.subject && <input type="hidden" name="subject" value={query.subject} />}
      <Select name="act" label={t('admin.what')} options={options} value={query.act} empty={t('common.all')} />
      <Actions>
        <Button look="secondary" icon="funnel">
          {t('admin.filter')}
        </Button>
        {(query.act || query.person || query.subject) && <a href={paths.adminAudit(lang)}>{t('admin.audit_all')}</a>}
      </Actions>
    </form>
  );
}

export default function Audit() {
  const { title, query, page } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  return (
    <>
      <PageHeader title={title} lead={t('admin.audit_lead')} above={<AdminCrumbs />} />
      <ActFilter query={query} />
      {(query.person || query.subject) && (
        <p className="meta">{t(query.person ? 'admin.audit_of_person' : 'admin.audit_of_subject')}</p>
      )}
      {page.rows.length === 0 ? (
        <EmptyState title={t('admin.audit_none')}>
          <a href={paths.adminAudit(lang)}>{t('admin.audit_all')}</a>
        </EmptyState>
      ) : (
        <div className="section">
          <AuditTable rows={page.rows} />
        </div>
      )}
      <ListPages
        page={page}
        shown={page.rows.length}
        href={(cursor) => paths.adminAudit(lang, { ...query, ...cursor })}
      />
    </>
  );
}
