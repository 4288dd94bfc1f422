import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Breadcrumbs } from '~/components/breadcrumbs';
import { Button } from '~/components/button';
import { type Column, DataTable } from '~/components/data-table';
import { Actions, Section } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { SummaryList } from '~/components/summary-list';
import { Time } from '~/components/time';
import { PORTFOLIO_LIMITS, type RejectedActivity } from '~/domain/aid/portfolio/portfolio';
import { importReport } from '~/domain/aid/portfolio/portfolio.queries.server';
import { removeImport } from '~/domain/aid/portfolio/portfolio.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { chooseFunderFirst } from '../choose-funder.server';

/** What came of a file: how many projects were taken, and why each of the others was not. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  chooseFunderFirst(request, context);
  const { actor, lang } = context;
  return {
    title: i18nFor(lang).t('aid.import_title'),
    indexed: false,
    report: await importReport(actor, params.id ?? ''),
  };
}

export async function action({ params, context }: ActionFunctionArgs) {
  await removeImport(context.actor, params.id ?? '');
  return redirectWithFlash(context, paths.portfolio(context.lang), 'aid.import_removed');
}

function RejectedTable({ rejected }: { rejected: RejectedActivity[] }) {
  const { t, number } = useI18n();
  const columns: Column<RejectedActivity>[] = [
    { key: 'identifier', title: t('aid.rejected_identifier'), cell: ({ identifier }) => identifier ?? '–' },
    {
      key: 'line',
      title: t('aid.rejected_line'),
      numeric: true,
      cell: ({ line }) => (line === null ? '–' : number(line)),
    },
    { key: 'reason', title: t('aid.rejected_reason'), cell: ({ reason }) => t(`aid.reason_${reason}`) },
  ];
  return (
    <>
      <DataTable
        caption={t('aid.caption', { measure: t('aid.import_rejected') })}
        captionHidden
        columns={columns}
        rows={rejected}
        rowKey={({ identifier, line, reason }) => `${identifier} ${line} ${reason}`}
      />
      {rejected.length === PORTFOLIO_LIMITS.rejected && <p>{t('aid.import_first', { n: rejected.length })}</p>}
    </>
  );
}

export default function PortfolioImportPage() {
  const { title, report } = useLoaderData<typeof loader>();
  const { lang, t, number, dateTime } = useI18n();
  const { fileName, sha256, at, accepted, standing, rejected } = report;
  const crumbs = [{ href: paths.portfolio(lang), label: t('aid.portfolio_title') }];
  return (
    <>
      <PageHeader title={title} above={<Breadcrumbs label={t('aid.crumbs')} crumbs={crumbs} />}>
        <SummaryList
          rows={[
            { label: t('aid.import_file'), value: fileName },
            { label: t('protocol.file_hash'), value: <code>{sha256}</code> },
            { label: t('aid.import_at'), value: <Time at={at} text={dateTime(at)} /> },
            { label: t('aid.import_accepted'), value: number(accepted) },
            { label: t('aid.import_standing'), value: number(standing) },
          ]}
        />
      </PageHeader>
      <Section id="rejected" title={t('aid.import_rejected')}>
        {rejected.length === 0 ? <p>{t('aid.import_all_taken')}</p> : <RejectedTable rejected={rejected} />}
      </Section>
      <form method="post">
        <Actions>
          <Button look="danger" sending={t('common.sending')}>
            {t('aid.import_remove')}
          </Button>
          <a href={paths.portfolio(lang)}>{t('common.cancel')}</a>
        </Actions>
      </form>
    </>
  );
}
