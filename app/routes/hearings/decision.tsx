import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonLink } from '~/components/button';
import { Details } from '~/components/details';
import { Actions, Measure, Section } from '~/components/layout';
import { decisionPage } from '~/domain/hearings/answers/decision-page.queries.server';
import { DecisionFacts } from '~/domain/hearings/components/decision/decision-facts';
import { FollowedPages } from '~/domain/hearings/components/decision/followed-pages';
import { FollowedRemarks } from '~/domain/hearings/components/decision/followed-remarks';
import { FollowedTotals } from '~/domain/hearings/components/decision/followed-totals';
import { HearingHead } from '~/domain/hearings/components/hearing-head';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { pageWanted } from '~/platform/keyset.server';
import { hearingNumber } from './hearing-number';

/** What the kenesh decided, and what became of each accepted remark: asked, answered, decided, spent. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const page = await decisionPage(actor, hearingNumber(params), pageWanted(request.url), lang);
  context.cacheTopics.add(`hearing:${page.hearing.number}`);
  const { t } = i18nFor(lang);
  return {
    title: t('answers.decision_page_title', { title: page.hearing.title }),
    description: t('answers.decision_description'),
    page,
  };
}

export default function DecisionRoute() {
  const { page } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const { hearing, decision, approved, totals, remarks, newer, older, isClosed } = page;
  const { number } = hearing;
  return (
    <>
      <HearingHead hearing={hearing} current="decision" title={t('answers.decision_title')} />
      <div className="section measure">
        <DecisionFacts decision={decision} approved={hearing.tariff ? approved : undefined} />
      </div>
      <Section id="followed" title={t('answers.followed_title')}>
        <FollowedTotals totals={totals} />
        {remarks.length > 0 && (
          <>
            <FollowedRemarks hearing={number} remarks={remarks} />
            <FollowedPages
              path={paths.keneshDecision(lang, number)}
              newer={newer}
              older={older}
              total={totals.accepted}
            />
          </>
        )}
        <Details summary={t('answers.followed_help')}>
          <Measure>
            <p>{t('answers.followed_help_text')}</p>
            <p>{t(isClosed ? 'answers.followed_closed' : 'answers.followed_open')}</p>
          </Measure>
        </Details>
        {hearing.has.answers && (
          <p>
            <a href={paths.answers(lang, number)}>{t('answers.all_answers')}</a>
          </p>
        )}
      </Section>
      {hearing.may.run && !isClosed && (
        <Actions>
          <ButtonLink look="secondary" icon="pencil" href={paths.recordResults(lang, number)}>
            {t('answers.to_results')}
          </ButtonLink>
        </Actions>
      )}
    </>
  );
}
