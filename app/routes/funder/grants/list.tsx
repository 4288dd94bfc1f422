import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Card, CardGrid } from '~/components/card';
import { DataTable } from '~/components/data-table';
import { EmptyState } from '~/components/empty-state';
import { Row, Section } from '~/components/layout';
import { Notice } from '~/components/notice';
import { PageHeader } from '~/components/page-header';
import { Pagination } from '~/components/pagination';
import { SummaryList } from '~/components/summary-list';
import { Tag } from '~/components/tag';
import { Time } from '~/components/time';
import { GrantState } from '~/domain/funding/components/grants/grant-state';
import { IdeaTitle } from '~/domain/funding/components/grants/idea-title';
import { type FunderGrants, funderGrants } from '~/domain/funding/grants/funder-grants.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { pageWanted } from '~/platform/keyset.server';
import { chooseFunderFirst } from '../choose-funder.server';
import { FunderTabs } from '../funder-tabs';

export async function loader({ request, context }: LoaderFunctionArgs) {
  chooseFunderFirst(request, context);
  const { actor, lang } = context;
  const grants = await funderGrants(actor, pageWanted(request.url), lang);
  return { title: i18nFor(lang).t('grants.list_title'), indexed: false, grants };
}

export default function GrantsRoute() {
  const { title, grants } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const isEmpty = grants.pledges.length + grants.commitments.length + grants.sums.length === 0;
  return (
    <>
      <PageHeader title={title} lead={t('grants.list_lead', { funder: grants.funder })}>
        <FunderTabs current="grants" />
      </PageHeader>
      {!grants.isVerified && (
        <Notice tone="warning" title={t('funding.unverified_title')}>
          <p>{t('grants.unverified_text')}</p>
        </Notice>
      )}
      {isEmpty ? (
        <EmptyState title={t('grants.list_empty')}>
          <p>{t('grants.list_empty_text')}</p>
          <p>
            <a href={paths.ideas(lang)}>{t('funding.to_ideas')}</a>
          </p>
        </EmptyState>
      ) : (
        <>
          <Sums grants={grants} />
          <Due grants={grants} />
          <Pledges grants={grants} />
          <Commitments grants={grants} />
        </>
      )}
    </>
  );
}

interface PartProps {
  grants: FunderGrants;
}

function Sums({ grants: { sums } }: PartProps) {
  const { t, money } = useI18n();
  return sums.map(({ currency, pledged, committed, paid, returned }) => (
    <SummaryList
      key={currency}
      rows={[
        { label: t('grants.our_pledges'), value: money(pledged, currency) },
        { label: t('grants.our_commitments'), value: money(committed, currency) },
        { label: t('grants.paid'), value: money(paid, currency) },
        { label: t('grants.step_returned'), value: money(returned, currency) },
      ]}
    />
  ));
}

/** What is due and when in one cell: on a phone the sum stands beside it. */
function DueCell({ payment }: { payment: FunderGrants['due'][number] }) {
  const { lang, t, date } = useI18n();
  const { idea, commitmentId, plannedOn, isOverdue } = payment;
  return (
    <>
      <a href={paths.grant(lang, commitmentId)}>
        <IdeaTitle idea={idea} />
      </a>
      <div className="meta">
        <Time at={plannedOn} text={date(plannedOn)} />
      </div>
      {isOverdue && (
        <Tag tone="due" icon="clock">
          {t('grants.overdue')}
        </Tag>
      )}
    </>
  );
}

function Due({ grants: { due } }: PartProps) {
  const { t, money } = useI18n();
  return (
    <Section id="due" title={t('grants.due')}>
      {due.length === 0 ? (
        <p>{t('grants.due_none')}</p>
      ) : (
        <DataTable
          caption={t('grants.due_table')}
          captionHidden
          columns={[
            { key: 'idea', title: t('grants.idea'), cell: (payment) => <DueCell payment={payment} /> },
            {
              key: 'amount',
              title: t('grants.amount'),
              cell: ({ amount, currency }) => money(amount, currency),
              numeric: true,
            },
          ]}
          rows={due}
          rowKey={({ id }) => id}
        />
      )}
    </Section>
  );
}

function Pledges({ grants: { pledges } }: PartProps) {
  const { lang, t, date, money } = useI18n();
  return (
    <Section id="pledges" title={t('grants.our_pledges')}>
      {pledges.length === 0 ? (
        <p>{t('grants.our_pledges_none')}</p>
      ) : (
        <CardGrid>
          {pledges.map(({ id, idea, amount, currency, state, validUntil, isSoonOver }) => (
            <Card key={id} as="li">
              <h3>
                <a href={paths.pledge(lang, id)}>
                  <IdeaTitle idea={idea} />
                </a>
              </h3>
              <p>{money(amount, currency)}</p>
              <Row>
                <GrantState state={state} />
                {isSoonOver && (
                  <Tag tone="due" icon="clock">
                    {t('grants.soon_over')}
                  </Tag>
                )}
                <span className="meta">
                  {t('grants.valid_until')}: <Time at={validUntil} text={date(validUntil)} />
                </span>
              </Row>
            </Card>
          ))}
        </CardGrid>
      )}
    </Section>
  );
}

function Commitments({ grants: { commitments, newer, older } }: PartProps) {
  const { lang, t, money } = useI18n();
  return (
    <Section id="commitments" title={t('grants.our_commitments')}>
      {commitments.length === 0 ? (
        <p>{t('grants.our_commitments_none')}</p>
      ) : (
        <CardGrid>
          {commitments.map(({ id, idea, amount, net, currency, state }) => (
            <Card key={id} as="li">
              <h3>
                <a href={paths.grant(lang, id)}>
                  <IdeaTitle idea={idea} />
                </a>
              </h3>
              <p>
                {t('grants.committed')}: {money(amount, currency)} · {t('grants.net')}: {money(net, currency)}
              </p>
              <Row>
                <GrantState state={state} />
              </Row>
            </Card>
          ))}
        </CardGrid>
      )}
      {(newer || older) && (
        <Pagination
          label={t('grants.pages')}
          position=""
          previous={newer ? { href: paths.grants(lang, { before: newer }), label: t('common.previous') } : undefined}
          next={older ? { href: paths.grants(lang, { after: older }), label: t('common.next') } : undefined}
        />
      )}
    </Section>
  );
}
