import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageHeader } from '~/components/page-header';
import { deskCalls } from '~/domain/calls/desk.queries.server';
import { dueCards } from '~/domain/funding/boards/card.queries.server';
import { funderGrants } from '~/domain/funding/grants/funder-grants.queries.server';
import { funderOf } from '~/domain/funding/shortlist.server';
import { countNewTalksOfFunder } from '~/domain/funding/talks/talks.queries.server';
import { freshMatches } from '~/domain/funding/windows/windows.queries.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { today } from '~/platform/today.server';
import { chooseFunderFirst } from './choose-funder.server';
import { Calm, FirstSteps, WaitingCalls, WaitingCards, WaitingMatches, WaitingMoney, WaitingTalks } from './desk-parts';
import { FunderTabs } from './funder-tabs';

/** A call is told of from two weeks before its closing on. */
const CLOSING_DAYS = 14;

export async function loader({ request, context }: LoaderFunctionArgs) {
  chooseFunderFirst(request, context);
  const { actor, lang } = context;
  const { funder } = funderOf(actor);
  const [matches, cards, talks, grants, { calls }] = await Promise.all([
    freshMatches(actor),
    dueCards(actor, lang),
    countNewTalksOfFunder(actor),
    funderGrants(actor, {}, lang),
    deskCalls(actor, lang),
  ]);
  return {
    title: i18nFor(lang).t('windows.desk_title'),
    indexed: false,
    funder: funder.name,
    matches,
    cards,
    day: today(),
    talks,
    payments: grants.due,
    pledges: grants.pledges.filter(({ isSoonOver }) => isSoonOver),
    calls: calls.filter(
      ({ state, daysLeft }) => state === 'deciding' || (state === 'open' && (daysLeft ?? 0) <= CLOSING_DAYS),
    ),
  };
}

export default function Desk() {
  const { title, funder, matches, cards, day, talks, payments, pledges, calls } = useLoaderData<typeof loader>();
  const { t } = useI18n();
  const waits = [matches.fresh.length, cards.count, talks, payments.length, pledges.length, calls.length];
  const isCalm = waits.every((count) => count === 0);
  return (
    <>
      <PageHeader title={title} lead={t('windows.desk_lead', { funder })} />
      <FunderTabs current="desk" />
      {isCalm && (matches.windows === 0 ? <FirstSteps /> : <Calm />)}
      <WaitingMatches matches={matches} />
      <WaitingCards due={cards} day={day} />
      <WaitingTalks count={talks} />
      <WaitingMoney payments={payments} pledges={pledges} />
      <WaitingCalls calls={calls} />
    </>
  );
}
