import { Button } from '~/components/button';
import { DataTable } from '~/components/data-table';
import { EmptyState } from '~/components/empty-state';
import { Actions, Section } from '~/components/layout';
import { Tag } from '~/components/tag';
import { useI18n } from '~/i18n/i18n';
import { paths } from '~/paths';
import type { ListPage } from '~/platform/list-page';
import type { CallDesk, DeskApplication } from '../desk.queries.server';
import { OutcomeTag } from './call-state';
import { ListPages } from './list-pages';
import { marked } from './marked';

function Decision({ application }: { application: DeskApplication }) {
  const { t } = useI18n();
  const { outcome, appeal, missing } = application;
  return (
    <>
      {outcome ? (
        <OutcomeTag outcome={outcome} />
      ) : (
        <Tag tone="due" icon="circle-dashed">
          {t('calls.not_decided')}
        </Tag>
      )}
      {missing > 0 && <p className="meta">{t('calls.papers_missing', { n: missing })}</p>}
      {appeal && <p className="meta">{t(appeal === 'open' ? 'calls.appeal_waits' : 'calls.appeal_done')}</p>}
    </>
  );
}

function Table({ desk, page }: { desk: CallDesk; page: ListPage<DeskApplication> }) {
  const { lang, t, money } = useI18n();
  const here = desk.call.number;
  return (
    <>
      <DataTable
        caption={t('calls.applications_table')}
        captionHidden
        stacked
        columns={[
          {
            key: 'idea',
            title: t('calls.column_idea'),
            cell: ({ idea, number: of }) => (
              <a href={paths.deskApplication(lang, here, of)} lang={idea.title ? marked(idea.title, lang) : undefined}>
                {idea.title?.text ?? t('calls.idea_gone')}
              </a>
            ),
          },
          { key: 'receipt', title: t('calls.column_receipt'), cell: ({ receipt }) => receipt },
          { key: 'place', title: t('calls.column_place'), cell: ({ idea }) => idea.place },
          {
            key: 'requested',
            title: t('calls.column_requested'),
            numeric: true,
            cell: ({ requested, currency }) => money(requested, currency),
          },
          {
            key: 'decision',
            title: t('calls.column_decision'),
            cell: (application) => <Decision application={application} />,
          },
        ]}
        rows={page.rows}
        rowKey={({ receipt }) => receipt}
      />
      <ListPages page={page} href={(query) => paths.deskCall(lang, here, query)} />
      <Actions>
        <form method="post">
          <Button name="intent" value="board" look="secondary" icon="bookmark" sending={t('common.sending')}>
            {t('calls.to_board')}
          </Button>
        </form>
      </Actions>
    </>
  );
}

/** What came in: while the call is open only how many, afterwards all of it. */
export function DeskApplications({ desk }: { desk: CallDesk }) {
  const { t, number } = useI18n();
  const { applications, count, call } = desk;
  if (call.state === 'draft') return null;
  return (
    <Section id="applications" title={t('calls.applications')}>
      {!applications && (
        <>
          <p>{t('calls.count', { n: number(count) })}</p>
          {call.state !== 'cancelled' && <p className="meta">{t('calls.closed_until')}</p>}
        </>
      )}
      {applications?.total === 0 && (
        <EmptyState title={t('calls.applications_none')}>
          <p>{t('calls.applications_none_text')}</p>
        </EmptyState>
      )}
      {applications && applications.total > 0 && <Table desk={desk} page={applications} />}
    </Section>
  );
}
