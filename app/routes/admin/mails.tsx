import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button';
import { DataTable } from '~/components/data-table';
import { EmptyState } from '~/components/empty-state';
import { HiddenText } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { Tabs } from '~/components/tabs';
import { Tag } from '~/components/tag';
import { administerPolicy } from '~/domain/accounts/administer.policy';
import { sendAgain } from '~/domain/accounts/administration.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { assertMay } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { pageWanted } from '~/platform/keyset.server';
import { countMails, listMails, type MailState, mailState } from '~/platform/outbox.queries.server';
import { AdminCrumbs } from './admin-crumbs';
import { ListPages } from './list-pages';

const STATES: readonly MailState[] = ['waiting', 'failed', 'sent'];
const LOOK = {
  waiting: { tone: 'due', icon: 'clock' },
  failed: { tone: 'stopped', icon: 'circle-alert' },
  sent: { tone: 'open', icon: 'circle-check' },
} as const;

const stateOf = (request: Request) => {
  const asked = new URL(request.url).searchParams.get('state');
  return STATES.find((known) => known === asked);
};

/** Mails without their words: they hold codes, and are nobody's but their readers'. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  assertMay(administerPolicy(actor));
  const state = stateOf(request);
  const page = await listMails(state, pageWanted(request.url));
  const rows = page.rows.map((mail) => ({ ...mail, state: mailState(mail) }));
  return { title: i18nFor(lang).t('admin.mails'), state, counts: await countMails(), page: { ...page, rows } };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  await sendAgain(context.actor, String(form.get('mail') ?? ''));
  return redirectWithFlash(context, paths.adminMails(context.lang, { state: stateOf(request) }), 'admin.mail_retried');
}

type Mail = ReturnType<typeof useLoaderData<typeof loader>>['page']['rows'][number];

function State({ mail }: { mail: Mail }) {
  const { t, dateTime, number } = useI18n();
  return (
    <>
      <Tag {...LOOK[mail.state]}>{t(`admin.mail_${mail.state}`)}</Tag>
      <p className="meta">
        {t('admin.attempts', { n: number(mail.attempts) })}
        {mail.state === 'waiting' && mail.attempts > 0 && (
          <> · {t('admin.next_try', { time: dateTime(mail.sendAfter) })}</>
        )}
      </p>
      {mail.lastError && (
        <p className="meta" lang="en">
          {mail.lastError}
        </p>
      )}
      {mail.state !== 'sent' && mail.attempts > 0 && (
        <form method="post">
          <input type="hidden" name="mail" value={mail.id} />
          <Button look="quiet">
            {t('admin.retry')}
            <HiddenText>: {mail.toAddress || t('admin.mail_private')}</HiddenText>
          </Button>
        </form>
      )}
    </>
  );
}

function MailTable({ rows }: { rows: Mail[] }) {
  const { t, dateTime } = useI18n();
  return (
    <DataTable
      caption={t('admin.mails')}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: 'to', title: t('admin.mail_to'), cell: ({ toAddress }) => toAddress || t('admin.mail_private') },
        { key: 'kind', title: t('admin.mail_kind'), cell: ({ kind }) => <code>{kind}</code> },
        { key: 'at', title: t('admin.mail_at'), cell: ({ at }) => dateTime(at) },
        { key: 'state', title: t('admin.mail_state'), cell: (mail) => <State mail={mail} /> },
      ]}
    />
  );
}

export default function Mails() {
  const { title, state, counts, page } = useLoaderData<typeof loader>();
  const { lang, t, number } = useI18n();
  const tabs = [
    { href: paths.adminMails(lang), label: t('common.all'), current: state === undefined },
    ...STATES.map((other) => ({
      href: paths.adminMails(lang, { state: other }),
      label: `${t(`admin.mail_${other}`)} (${number(counts[other])})`,
      current: other === state,
    })),
  ];
  return (
    <>
      <PageHeader title={title} lead={t('admin.mails_lead')} above={<AdminCrumbs />} />
      <Tabs label={t('admin.mail_state')} tabs={tabs} />
      {page.rows.length === 0 ? (
        <EmptyState title={t('admin.mails_none')}>
          <a href={paths.adminMails(lang)}>{t('admin.mails_all')}</a>
        </EmptyState>
      ) : (
        <MailTable rows={page.rows} />
      )}
      <ListPages page={page} shown={page.rows.length} href={(cursor) => paths.adminMails(lang, { state, ...cursor })} />
    </>
  );
}
