import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonLink } from '~/components/button';
import { CardList } from '~/components/card';
import { Actions, Section } from '~/components/layout';
import { Notice } from '~/components/notice';
import { PageHeader } from '~/components/page-header';
import { SummaryList } from '~/components/summary-list';
import { Time } from '~/components/time';
import { CommitmentCard } from '~/domain/funding/components/grants/commitment-card';
import { ContributionsTable } from '~/domain/funding/components/grants/contributions-table';
import type { FundingPage } from '~/domain/funding/grants/funding-page.queries.server';
import { fundingPage } from '~/domain/funding/grants/funding-page.queries.server';
import { IdeaFunding } from '~/domain/ideas/components/idea-view/idea-funding';
import { isGapOpen } from '~/domain/ideas/idea-card';
import { shareOf } from '~/domain/ideas/idea-money';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { pickText } from '~/i18n/languages';
import { paths } from '~/paths';
import { AboutLine } from './about-idea';
import { ideaNumber } from './idea-number';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const number = ideaNumber(params);
  context.cacheTopics.add(`idea:${number}`);
  const page = await fundingPage(actor, number, lang);
  const { t } = i18nFor(lang);
  const title = t('grants.funding_title');
  const description = page.idea.title ? t('funding.interest_about', { title: page.idea.title.text }) : undefined;
  return { title, description, page };
}

export default function IdeaFundingRoute() {
  const { title, page } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  return (
    <>
      <PageHeader title={title} lead={t('grants.funding_lead')} above={<AboutLine idea={page.idea} />}>
        <Actions>
          <ButtonLink href={paths.ideaFundingCsv(lang, page.idea.number)} look="secondary" icon="download" download="">
            {t('grants.csv')}
          </ButtonLink>
        </Actions>
      </PageHeader>
      <Sums page={page} />
      <Commitments page={page} />
      <Promises page={page} />
      <Section id="own" title={t('grants.own_title')}>
        <p>{t('grants.own_lead')}</p>
        <ContributionsTable
          contributions={page.contributions}
          planned={page.money.own}
          currency={page.money.currency}
        />
      </Section>
    </>
  );
}

function Sums({ page: { money, stage, pledges } }: { page: FundingPage }) {
  const { t, money: written } = useI18n();
  const { currency, requested, committed, disbursed, suffices } = money;
  const over = committed - requested;
  return (
    <>
      <IdeaFunding
        money={money}
        currency={currency}
        ownShare={shareOf(money.own, money.total)}
        committed={committed}
        pledged={pledges.reduce((sum, { amount }) => sum + amount, 0)}
        isSeeking={isGapOpen(stage)}
      />
      <SummaryList
        rows={[
          { label: t('grants.requested'), value: written(requested, currency) },
          { label: t('grants.committed'), value: written(committed, currency) },
          { label: t('grants.net'), value: written(disbursed, currency) },
          { label: t('grants.left_to_pay'), value: written(Math.max(0, committed - disbursed), currency) },
        ]}
      />
      {over > 0 && <Notice>{t('grants.over_now', { amount: written(over, currency) })}</Notice>}
      {suffices && <Notice tone="success">{t('grants.suffices')}</Notice>}
    </>
  );
}

function Commitments({ page: { commitments, money } }: { page: FundingPage }) {
  const { t } = useI18n();
  return (
    <Section id="commitments" title={t('grants.commitments')}>
      {commitments.length === 0 ? (
        <p>{t('grants.commitments_none')}</p>
      ) : (
        <CardList>
          {commitments.map((commitment) => (
            <CommitmentCard key={commitment.id} commitment={commitment} currency={money.currency} />
          ))}
        </CardList>
      )}
    </Section>
  );
}

function Promises({ page: { pledges, interests, money: view } }: { page: FundingPage }) {
  const { lang, t, date, list, money } = useI18n();
  return (
    <Section id="pledges" title={t('grants.pledges')}>
      <p>{t('grants.pledges_lead')}</p>
      {pledges.length === 0 ? (
        <p>{t('grants.pledges_none')}</p>
      ) : (
        <ul>
          {pledges.map(({ funder, amount, validUntil }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a pledge without a name has nothing to be told by
            <li key={at}>
              {funder ? <a href={paths.organisation(lang, funder.slug)}>{funder.name}</a> : t('grants.anonymous')}:{' '}
              {money(amount, view.currency)}
              <br />
              <span className="meta">
                {t('grants.valid_until')}: <Time at={validUntil} text={date(validUntil)} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {interests.count > 0 && (
        <p>
          {t('ideas.interested', { n: interests.count })}
          {interests.names.length > 0 && (
            <>
              <br />
              <span className="meta">
                {t('ideas.interested_names', {
                  names: list(interests.names.map((names) => pickText(names, lang).text)),
                })}
              </span>
            </>
          )}
        </p>
      )}
    </Section>
  );
}
