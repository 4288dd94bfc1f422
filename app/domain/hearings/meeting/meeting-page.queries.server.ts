import type { Actor } from '~/domain/accounts/actor';
import type { Lang } from '~/i18n/languages';
import { now } from '~/platform/clock.server';
import { assertMay } from '~/platform/errors';
import { db } from '~db/index.server';
import { findHearing, findVisibleHearing } from '../find-hearing.server';
import type { Hearing } from '../hearing';
import { runHearingPolicy } from '../hearing.policy';
import { hearingFrame } from '../hearing-frame.queries.server';
import { hearingDetails } from '../notice/details.queries.server';
import { agendaOf } from './agenda.server';
import { showsOfHands } from './hands.server';
import { attendanceOf } from './hold.server';
import { type CountedHands, QUEUE_SHOWN } from './live-board';
import { answeredHands, calledQuestions, countedHands, questionQueue } from './live-board.queries.server';
import { type AgendaItem, isMeetingDay, itemState, minuteAt, takesRegistrations } from './meeting';
import { recordMeetingPolicy, runMeetingPolicy, seeRegistrationsPolicy } from './meeting.policy';
import type { MeetingPage } from './meeting-page';
import { comingTotals } from './registration';
import { ownRegistration, registrationsOf } from './registrations.server';

async function closedHands(hearing: Hearing): Promise<CountedHands[]> {
  const all = await showsOfHands(db(), hearing.id);
  const counted = await Promise.all(all.map((hands) => countedHands(db(), hands)));
  return counted.flatMap((hands) => hands ?? []).reverse();
}

/** The public page of a hearing's meeting. Throws not_found. */
export async function meetingPage(actor: Actor, number: number, lang: Lang): Promise<MeetingPage> {
  const hearing = await findVisibleHearing(db(), actor, number);
  const { mode, venues, onlineUrl, chair, secretary } = await hearingDetails(db(), hearing.id);
  const agenda = await agendaOf(db(), hearing.id);
  const { startsAt, minutes, stage, rules, heldAt } = hearing;
  return {
    frame: await hearingFrame(actor, hearing, lang),
    ...{ mode, venues, onlineUrl, minutes, chair, secretary, heldAt },
    agenda: agenda.map((item) => ({
      position: item.position,
      titles: item.titles,
      speaker: item.speaker,
      minutes: item.minutes,
      at: minuteAt(startsAt, item.startMinute),
      state: itemState(item),
      record: item.record,
    })),
    isOn: stage === 'announced' && isMeetingDay(hearing, now()),
    takesRegistrations: stage === 'announced' && takesRegistrations(hearing, now()),
    own: actor.kind === 'person' ? await ownRegistration(db(), hearing.id, actor.person.id) : null,
    attendance: await attendanceOf(db(), hearing.id),
    quorum: rules.quorum,
    hands: await closedHands(hearing),
  };
}

/** The hearing for the officer who plans or runs its meeting. Throws not_found, sign_in, forbidden. */
async function forOfficer(actor: Actor, number: number): Promise<Hearing> {
  const hearing = await findHearing(db(), number);
  assertMay(runHearingPolicy(actor, hearing));
  return hearing;
}

/** The agenda for its officers. */
export async function agendaPage(actor: Actor, number: number, lang: Lang) {
  const hearing = await forOfficer(actor, number);
  const items: AgendaItem[] = await agendaOf(db(), hearing.id);
  return { frame: await hearingFrame(actor, hearing, lang), minutes: hearing.minutes, stage: hearing.stage, items };
}

/** The page from which the secretary runs the meeting. */
export async function meetingDesk(actor: Actor, number: number, lang: Lang) {
  const hearing = await forOfficer(actor, number);
  const all = await showsOfHands(db(), hearing.id);
  const open = all.find(({ closedAt }) => !closedAt);
  const isDay = isMeetingDay(hearing, now());
  return {
    frame: await hearingFrame(actor, hearing, lang),
    items: await agendaOf(db(), hearing.id),
    queue: await questionQueue(db(), hearing.id),
    called: await calledQuestions(db(), hearing.id, QUEUE_SHOWN),
    open: open ? { position: open.position, texts: open.texts, answered: await answeredHands(db(), open) } : null,
    hands: await closedHands(hearing),
    mayRun: isDay && runMeetingPolicy(actor, hearing).allowed,
    mayRecord: isDay && recordMeetingPolicy(actor, hearing).allowed,
  };
}

/** What the page needs that records who was there. */
export async function attendancePage(actor: Actor, number: number, lang: Lang) {
  const hearing = await forOfficer(actor, number);
  const coming = comingTotals(await registrationsOf(db(), hearing.id));
  return {
    frame: await hearingFrame(actor, hearing, lang),
    ...{ stage: hearing.stage, remarksCloseAt: hearing.remarksCloseAt, quorum: hearing.rules.quorum },
    hasBegun: hearing.startsAt !== null && hearing.startsAt <= now(),
    remarksAreClosed: !hearing.remarksCloseAt || hearing.remarksCloseAt <= now(),
    attendance: await attendanceOf(db(), hearing.id),
    seats: coming.seats,
    villages: coming.villages,
  };
}

/** Who comes, for the desk. Throws not_found, sign_in, forbidden. */
export async function registrationsPage(actor: Actor, number: number, lang: Lang) {
  const hearing = await findHearing(db(), number);
  assertMay(seeRegistrationsPolicy(actor, hearing));
  const registrations = await registrationsOf(db(), hearing.id);
  return {
    frame: await hearingFrame(actor, hearing, lang),
    registrations,
    totals: comingTotals(registrations),
    mayAdd: hearing.stage === 'announced' && takesRegistrations(hearing, now()),
  };
}
