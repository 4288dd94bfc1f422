import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Section } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { deskCalls } from '~/domain/calls/desk.queries.server';
import { waitingAppeals } from '~/domain/calls/waiting-appeals.queries.server';
import { dueCards } from '~/domain/funding/boards/card.queries.server';
import { funderGrants } from '~/domain/funding/grants/funder-grants.queries.server';
import { waitingScores } from '~/domain/funding/scores/waiting-scores.queries.server';
import { funderOf } from '~/domain/funding/shortlist.server';
import { countNewTalksOfFunder } from '~/domain/funding/talks/talks.queries.server';
import { freshMatches } from '~/domain/funding/windows/windows.queries.server';
import { fundedProjects } from '~/domain/projects/funded-projects.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { today } from '~/platform/today.server';
import { chooseFunderFirst } from './choose-funder.server';
import { Calm, FirstSteps } from './desk-empty';
import { AppealLines, CallLines, CardLines, MatchLines, ScoreLines, TalkLine } from './desk-lines';
import { ExcessLines, LateProjectLines, PaymentLines, PledgeLines, ReportLines } from './desk-money-lines';
import { FunderTabs } from './funder-tabs';

/** A call is told of from two weeks before its closing on. */
const CLOSING_DAYS = 14;

/** The start of a funder's day: what waits for this member, what is due, what is new. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  chooseFunderFirst(request, context);
  const { actor, lang } = context;
  const { funder } = funderOf(actor);
  const [scores, cards, matches, talks, grants, { calls }, appeals, projects] = await Promise.all([
    waitingScores(actor, lang),
    dueCards(actor, lang),
    freshMatches(actor),
    countNewTalksOfFunder(actor),
    funderGrants(actor, {}, lang),
    deskCalls(actor, lang),
    waitingAppeals(actor),
    fundedProjects(actor, lang),
  ]);
  return {
    title: i18nFor(lang).t('windows.desk_title'),
    indexed: false,
    funder: funder.name,
    day: today(),
    ...{ scores, cards, appeals },
    excess: {
      pledges: grants.pledges.filter(({ state }) => state === 'waits_funder'),
      commitments: grants.commitments.filter(({ state }) => state === 'waits_funder'),
    },
    deciding: calls.filter(({ state }) => state === 'deciding'),
    payments: grants.due,
    pledges: grants.pledges.filter(({ isSoonOver }) => isSoonOver),
    closing: calls.filter(({ state, daysLeft }) => state === 'open' && (daysLeft ?? 0) <= CLOSING_DAYS),
    late: projects.filter(({ silentSince, late }) => silentSince !== null || late > 0),
    matches,
    talks,
    reported: projects.filter(({ report }) => report !== null),
  };
}

type DeskPage = ReturnType<typeof useLoaderData<typeof loader>>;

export default function Desk() {
  const page = useLoaderData<typeof loader>();
  const { t } = useI18n();
  const { scores, cards, excess, deciding, appeals, payments, pledges, closing, late, matches, talks, reported } = page;
  const excesses = excess.pledges.length + excess.commitments.length;
  const isWaiting = scores.count + cards.mine.count + excesses + deciding.length + appeals.length > 0;
  const isDue = cards.others.count + payments.length + pledges.length + closing.length + late.length > 0;
  const isNew = matches.fresh.length + talks + reported.length > 0;
  const isCalm = !isWaiting && !isDue && !isNew;
  return (
    <>
      <PageHeader title={page.title} lead={t('windows.desk_lead', { funder: page.funder })} />
      <FunderTabs current="desk" />
      {isCalm && (matches.windows === 0 ? <FirstSteps /> : <Calm />)}
      {isWaiting && <Waiting page={page} />}
      {isDue && <Due page={page} />}
      {isNew && <News page={page} />}
    </>
  );
}

function Waiting({ page: { scores, cards, day, excess, deciding, appeals } }: { page: DeskPage }) {
  const { t } = useI18n();
  return (
    <Section id="waiting" title={t('windows.desk_waiting')}>
      <ScoreLines scores={scores} />
      <CardLines title={t('windows.desk_cards_mine')} due={cards.mine} day={day} own />
      <ExcessLines {...excess} />
      <CallLines calls={deciding} />
      <AppealLines appeals={appeals} />
    </Section>
  );
}

function Due({ page: { cards, day, payments, pledges, closing, late } }: { page: DeskPage }) {
  const { t } = useI18n();
  return (
    <Section id="due" title={t('windows.desk_soon')}>
      <PaymentLines payments={payments} />
      <PledgeLines pledges={pledges} />
      <CardLines title={t('windows.desk_cards')} due={cards.others} day={day} />
      <CallLines calls={closing} />
      <LateProjectLines projects={late} />
    </Section>
  );
}

function News({ page: { matches, talks, reported } }: { page: DeskPage }) {
  const { t } = useI18n();
  return (
    <Section id="news" title={t('windows.desk_news')}>
      <TalkLine count={talks} />
      <MatchLines matches={matches} />
      <ReportLines projects={reported} />
    </Section>
  );
}
