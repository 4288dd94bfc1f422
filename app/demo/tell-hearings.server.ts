import { eq } from 'drizzle-orm';
import { findBudget } from '~/domain/budgets/find-budget.server';
import { findHearing } from '~/domain/hearings/find-hearing.server';
import { addAgendaItem } from '~/domain/hearings/meeting/agenda.server';
import { registerForMeeting } from '~/domain/hearings/meeting/registrations.server';
import { announceHearing } from '~/domain/hearings/notice/announce.server';
import { moveDate } from '~/domain/hearings/notice/date.server';
import { draftHearing, editHearing } from '~/domain/hearings/notice/draft.server';
import { emptyDetails } from '~/domain/hearings/notice/hearing-details';
import { addMaterial } from '~/domain/hearings/notice/materials.server';
import { stopHearing } from '~/domain/hearings/notice/stop.server';
import { takeQuestionStance } from '~/domain/hearings/remarks/remark-stances.server';
import { findTariff, findVersion } from '~/domain/tariffs/find-tariff.server';
import { db, tables, transaction } from '~db/index.server';
import { referenceId } from '~db/seed/load.server';
import type { Cast } from './cast.server';
import { hearingsLive } from './content/hearings-live';
import { hearingsOsh1 } from './content/hearings-osh-1';
import { hearingsOsh2 } from './content/hearings-osh-2';
import { hearingsOsh3 } from './content/hearings-osh-3';
import { hearingsOthers } from './content/hearings-others';
import { hearingsTariff } from './content/hearings-tariff';
import { demoPaper } from './demo-paper.server';
import type { DemoHearing } from './hearing-story';
import { inYears, StoryClock } from './story-clock.server';
import { tellCourse } from './tell-course.server';
import { isSaidInHall, type Told, tellRemark } from './tell-remark.server';

const MEETING_MINUTES = 150;
const LIVE_MINUTES = 720;
const HALF_HOUR = 1_800_000;

/** The numbers of the story's budgets and tariffs, by key. */
interface OnWhat {
  budgets: Map<string, number>;
  tariffs: Map<string, number>;
}

/** Tells the hearings of the demo through the use-cases, each on its days. */
export async function tellHearings(cast: Cast, onWhat: OnWhat, today: Date): Promise<number> {
  const hearings = [
    ...hearingsOsh2,
    ...hearingsOsh3,
    ...hearingsOthers,
    ...hearingsOsh1,
    ...hearingsTariff,
    ...hearingsLive,
  ];
  const inOrder = hearings.sort((a, b) => a.announcedInDays - b.announcedInDays);
  for (const hearing of inOrder) await tellHearing(inYears(hearing, today), cast, onWhat, new StoryClock(today));
  return inOrder.length;
}

async function tellHearing(hearing: DemoHearing, cast: Cast, onWhat: OnWhat, clock: StoryClock) {
  clock.to(hearing.announcedInDays, 9);
  const officer = await cast.as(hearing.officer);
  const number = await draftHearing(officer, {
    kind: hearing.kind,
    placeId: referenceId('place', hearing.place),
    titles: hearing.titles,
  });
  await transaction((tx) => tx.update(tables.hearings).set({ isDemo: true }).where(eq(tables.hearings.number, number)));
  const told = { hearing, number, officer, cast, clock };
  await tellDetails(told, onWhat);
  for (const [seen, { titles, speaker, minutes }] of hearing.agenda.entries()) {
    await addAgendaItem(officer, number, { titles, speaker, minutes }, seen);
  }
  if (hearing.until === 'draft') return;
  await tellAnnouncing(told);
  await tellMoves(told);
  if (hearing.until === 'cancelled') return;
  await tellTakingPart(told);
  await tellCourse(told);
}

async function tellDetails({ hearing, number, officer, clock }: Told, { budgets, tariffs }: OnWhat): Promise<void> {
  const budgetId = async (key: string | undefined) => (key ? (await findBudget(db(), budgets.get(key) ?? 0)).id : null);
  const versionId = async (ordinal: number | undefined) => {
    if (!hearing.tariff || !ordinal) return null;
    const tariff = await findTariff(db(), tariffs.get(hearing.tariff.key) ?? 0);
    return (await findVersion(db(), officer, tariff, ordinal)).id;
  };
  const { decides, summaries, venues, chair, secretary, contact, questions } = hearing;
  await editHearing(officer, number, 1, {
    ...emptyDetails(),
    ...{ titles: hearing.titles, decides, summaries, venues, chair, secretary },
    startsAt: hearing.isLive
      ? new Date(clock.today.getTime() - HALF_HOUR)
      : clock.at(hearing.movedFromInDays ?? hearing.meetingInDays, 14),
    minutes: hearing.isLive ? LIVE_MINUTES : MEETING_MINUTES,
    contactName: contact.name,
    contactPhone: contact.phone,
    contactEmail: contact.email,
    budgetId: await budgetId(hearing.budget),
    comparedBudgetId: await budgetId(hearing.comparedBudget),
    tariffVersionId: await versionId(hearing.tariff?.version),
    comparedTariffVersionId: await versionId(hearing.tariff?.compared),
    questions: questions.map(({ texts }) => texts),
  });
}

async function tellAnnouncing({ hearing, number, officer, clock }: Told): Promise<void> {
  const title = hearing.titles.ky ?? '';
  const papers = [
    { kind: 'justification', title: 'Негиздеме' },
    ...(hearing.budget || hearing.tariff ? [] : [{ kind: 'draft', title: 'Токтомдун долбоору' } as const]),
    ...(hearing.tariff ? [{ kind: 'antimonopoly_opinion', title: 'Корутунду (ойдон чыгарылган)' } as const] : []),
  ] as const;
  for (const paper of papers) {
    const file = await demoPaper(`${paper.title}: ${title}`, hearing.summaries.ky ?? '');
    await addMaterial(officer, number, { ...paper, lang: 'ky', file });
  }
  clock.to(hearing.announcedInDays, 10);
  await announceHearing(officer, number, await versionOf(number));
}

const versionOf = async (number: number) => (await findHearing(db(), number)).version;

async function tellMoves({ hearing, number, officer, clock }: Told): Promise<void> {
  const { movedFromInDays, meetingInDays, until, announcedInDays, reason = '' } = hearing;
  if (movedFromInDays !== undefined) {
    clock.to(announcedInDays + 2, 11);
    await moveDate(officer, number, await versionOf(number), {
      startsAt: clock.at(meetingInDays, 14),
      minutes: MEETING_MINUTES,
      remarksCloseAt: null,
      reason,
    });
  }
  if (until === 'cancelled') {
    clock.to(announcedInDays + 4, 11);
    await stopHearing(officer, number, await versionOf(number), { to: 'cancelled', reason });
  }
}

/** What people say before the meeting, and what they press. */
async function tellTakingPart(told: Told): Promise<void> {
  const { hearing, number, officer, cast, clock } = told;
  clock.to(hearing.announcedInDays, 12);
  for (const { by, seats, needs = '', village = '' } of hearing.registrations) {
    const coming = { phone: null, seats, lang: 'ky', needs: { marked: [], words: needs }, village } as const;
    const person = await cast.as(by);
    await registerForMeeting(person, number, {
      ...coming,
      name: person.person.name,
      needs: { marked: [], words: needs },
    });
  }
  for (const [index, question] of hearing.questions.entries()) {
    for (const choice of ['for', 'against', 'abstain'] as const) {
      for (const by of question[choice]) {
        clock.forward(1);
        await takeQuestionStance(await cast.as(by), number, index + 1, choice);
      }
    }
  }
  for (const remark of hearing.remarks) if (!isSaidInHall(remark)) await tellRemark(told, remark);
  if (hearing.until === 'postponed') {
    const reason = hearing.reason ?? '';
    clock.to(-2, 16);
    await stopHearing(officer, number, await versionOf(number), { to: 'postponed', reason });
  }
}
