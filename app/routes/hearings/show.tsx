import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Columns, Section } from '~/components/layout';
import { PlainWords } from '~/components/plain-words';
import { ShareSection } from '~/components/share-section';
import type { Actor } from '~/domain/accounts/actor';
import { budgetHead } from '~/domain/budgets/budget-head.queries.server';
import { budgetData, budgetOverview } from '~/domain/budgets/budget-overview.queries.server';
import { HearingHead } from '~/domain/hearings/components/hearing-head';
import { DraftNotice, HearingActs } from '~/domain/hearings/components/hearing-page/acts';
import { ChangesNotice } from '~/domain/hearings/components/hearing-page/changes-notice';
import { CourseSection } from '~/domain/hearings/components/hearing-page/course-section';
import { Glance } from '~/domain/hearings/components/hearing-page/glance';
import { MaterialsSection } from '~/domain/hearings/components/hearing-page/materials-section';
import { NumbersSection } from '~/domain/hearings/components/hearing-page/numbers-section';
import { QuestionsSection } from '~/domain/hearings/components/hearing-page/questions-section';
import { RulesSection } from '~/domain/hearings/components/hearing-page/rules-section';
import { TariffSection } from '~/domain/hearings/components/hearing-page/tariff-section';
import { WaysSection } from '~/domain/hearings/components/hearing-page/ways-section';
import { hearingOverview } from '~/domain/hearings/notice/overview.queries.server';
import { questionStances } from '~/domain/hearings/remarks/remark-page.queries.server';
import { isFollowing } from '~/domain/notifications/follows.queries.server';
import { StanceForm } from '~/domain/voting/components/stance-form';
import { useI18n } from '~/i18n/i18n';
import type { Lang } from '~/i18n/languages';
import { paths } from '~/paths';
import { env } from '~/platform/env.server';
import { hearingNumber } from './hearing-number';

/** The overview: what is decided, by when, what one can do; then the papers, the course and the rules. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const number = hearingNumber(params);
  const { id, frame, overview } = await hearingOverview(actor, number, lang);
  const address = paths.hearing(lang, number, frame.slug);
  if (params.number !== `${number}-${frame.slug}`) return redirect(address, 301);
  context.cacheTopics.add(`hearing:${number}`);
  if (frame.budgetNumber) context.cacheTopics.add(`budget:${frame.budgetNumber}`);
  if (frame.tariff) context.cacheTopics.add(`tariff:${frame.tariff.number}`);
  return {
    title: frame.title,
    description: overview.decides.text.slice(0, 200),
    canonical: address,
    indexed: frame.state !== 'draft',
    frame,
    overview,
    following: await isFollowing(actor, id),
    stances: overview.questions.length > 0 ? await questionStances(actor, number) : [],
    budget: frame.budgetNumber ? await budgetNumbers(actor, frame.budgetNumber, lang) : null,
    origin: env().ORIGIN,
  };
}

/** The few numbers of the budget that the hearing is on. */
async function budgetNumbers(actor: Actor, number: number, lang: Lang) {
  const { budget, head } = await budgetHead(actor, number, lang);
  return { number, overview: budgetOverview(budget, await budgetData(budget, head), lang) };
}

export default function ShowHearing() {
  const { frame, overview, following, stances, budget, origin } = useLoaderData<typeof loader>();
  const { lang, t } = useI18n();
  const { summary } = overview;
  return (
    <article>
      <HearingHead hearing={frame} current="overview" />
      <DraftNotice hearing={frame} />
      <ChangesNotice hearing={frame} changes={overview.changes} />
      <Columns
        first={
          <>
            <Glance hearing={frame} overview={overview} />
            <HearingActs hearing={frame} following={following} />
            {summary.text && (
              <Section id="summary" title={t('hearings.summary')}>
                <PlainWords text={summary.text} lang={summary.lang === lang ? undefined : summary.lang} />
              </Section>
            )}
            {overview.tariff && <TariffSection tariff={overview.tariff} />}
            {budget && <NumbersSection budget={budget} compared={overview.comparedBudgetNumber} />}
            <QuestionsSection
              questions={overview.questions}
              voting={({ position }) => {
                const stance = stances.find((one) => one.position === position);
                const action = paths.questionStance(lang, frame.number, position);
                return stance && <StanceForm action={action} {...stance} until={frame.remarksCloseAt} />;
              }}
            />
            <MaterialsSection materials={overview.materials} />
            <WaysSection hearing={frame} overview={overview} />
            <RulesSection
              number={frame.number}
              rules={overview.rules}
              source={overview.rulesSource}
              frozenHash={overview.frozenHash}
            />
          </>
        }
        second={
          <>
            <CourseSection hearing={frame} overview={overview} />
            <ShareSection
              title={frame.title}
              url={`${origin}${paths.hearing(lang, frame.number, frame.slug)}`}
              short={`${origin}${paths.hearingShort(frame.number)}`}
            />
          </>
        }
      />
    </article>
  );
}
