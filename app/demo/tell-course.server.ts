import { asc, eq } from 'drizzle-orm';
import { objectToAnswer } from '~/domain/hearings/answers/answer-objection.server';
import { giveAnswer } from '~/domain/hearings/answers/answers.server';
import { recordDecision } from '~/domain/hearings/answers/decision.server';
import { publishAnswers } from '~/domain/hearings/answers/publish-answers.server';
import { closeHearing, recordFact, recordResult } from '~/domain/hearings/answers/results.server';
import { findHearing } from '~/domain/hearings/find-hearing.server';
import { agendaOf } from '~/domain/hearings/meeting/agenda.server';
import { openHands } from '~/domain/hearings/meeting/hands.server';
import { holdHearing } from '~/domain/hearings/meeting/hold.server';
import { beginAgendaItem, recordAgendaItem } from '~/domain/hearings/meeting/meeting.server';
import { decideCorrection, makeCorrection } from '~/domain/hearings/protocol/corrections.server';
import { openProtocol, publishProtocol, saveProtocolDraft } from '~/domain/hearings/protocol/protocol-draft.server';
import { kyrgyzDay } from '~/platform/kyrgyz-day';
import { db, tables } from '~db/index.server';
import type { DemoAnswer, ToldUntil } from './hearing-story';
import { isSaidInHall, type Told, tellRemark } from './tell-remark.server';

const COURSE: readonly ToldUntil[] = [
  'draft',
  'announced',
  'held',
  'corrections',
  'protocol_published',
  'answers_published',
  'decided',
  'closed',
];

const reaches = ({ hearing }: Told, step: ToldUntil) => COURSE.indexOf(hearing.until) >= COURSE.indexOf(step);

/** Tells what follows the remarks: the meeting, the protocol, the answers, the decision, and what became of it. */
export async function tellCourse(told: Told): Promise<void> {
  const { hearing, clock } = told;
  if (hearing.isLive) return tellLiveMeeting(told);
  if (!reaches(told, 'held')) {
    clock.to(-1, 15);
    return tellAnswers(told);
  }
  await tellMeeting(told);
  if (reaches(told, 'corrections')) await tellProtocol(told);
  clock.forward(48);
  await tellAnswers(told);
  if (reaches(told, 'answers_published')) await publishAnswers(told.officer, told.number);
  if (reaches(told, 'decided')) await tellDecision(told);
}

/** The first point is done, the second is on, hands are up. */
async function tellLiveMeeting({ hearing, number, officer, clock }: Told): Promise<void> {
  clock.to(1, 0);
  const items = await agendaOf(db(), (await findHearing(db(), number)).id);
  for (const [index, { record = '' }] of hearing.agenda.entries()) {
    const item = items[index];
    if (!item || index > 1) continue;
    await beginAgendaItem(officer, number, item.id);
    if (record) await recordAgendaItem(officer, number, item, record);
  }
  if (hearing.hands) await openHands(officer, number, hearing.hands);
}

async function tellMeeting(told: Told): Promise<void> {
  const { hearing, number, officer, clock } = told;
  clock.to(hearing.meetingInDays, 14);
  const { id } = await findHearing(db(), number);
  for (const [index, item] of (await agendaOf(db(), id)).entries()) {
    await beginAgendaItem(officer, number, item.id);
    await recordAgendaItem(officer, number, item, hearing.agenda[index]?.record ?? '');
    clock.forward(0.5);
  }
  clock.to(hearing.meetingInDays, 15);
  for (const remark of hearing.remarks) if (isSaidInHall(remark)) await tellRemark(told, remark);
  clock.to(hearing.meetingInDays, 18);
  const { attendance } = hearing;
  if (attendance) await holdHearing(officer, number, attendance);
}

async function tellProtocol(told: Told): Promise<void> {
  const { hearing, number, officer, cast, clock } = told;
  clock.forward(2);
  const words = { lang: 'ky' as const, opening: '', conclusions: hearing.conclusions ?? '', decisions: '' };
  const version = await saveProtocolDraft(officer, number, 0, words);
  await openProtocol(officer, number, version);
  for (const { by, text, taken, reply = '' } of hearing.corrections ?? []) {
    clock.forward(20);
    const correction = await makeCorrection(await cast.as(by), number, { body: text });
    if (taken === undefined) continue;
    clock.forward(4);
    await decideCorrection(officer, number, correction, { outcome: taken ? 'taken' : 'not_taken', reply });
  }
  if (!reaches(told, 'protocol_published')) return;
  clock.to(hearing.meetingInDays + 6, 10);
  await publishProtocol(officer, number, version + 1);
}

/** The remark at a position of the story: they were numbered in the order in which they were told. */
async function numberAt({ hearing, number }: Told, position: number): Promise<number> {
  const { remarks } = tables;
  const { id } = await findHearing(db(), number);
  const rows = await db()
    .select({ number: remarks.number, body: remarks.body })
    .from(remarks)
    .where(eq(remarks.hearingId, id))
    .orderBy(asc(remarks.number));
  const text = hearing.remarks[position]?.text;
  return rows.find(({ body }) => body === text)?.number ?? 0;
}

async function tellAnswers(told: Told): Promise<void> {
  const { hearing, number, cast, clock } = told;
  for (const [position, { answer, by, objection, secondAnswer }] of hearing.remarks.entries()) {
    if (!answer) continue;
    clock.forward(3);
    const equal = hearing.remarks.flatMap(({ sameAnswerAs }, index) => (sameAnswerAs === position ? [index] : []));
    const numbers = await Promise.all([position, ...equal].map((one) => numberAt(told, one)));
    const answerId = await tellAnswer(told, numbers, answer);
    if (!objection || typeof by !== 'string') continue;
    clock.forward(1);
    await objectToAnswer(await cast.as(by), number, numbers[0] ?? 0, { answerId, body: objection });
    if (secondAnswer) await tellAnswer(told, numbers, secondAnswer, answerId);
  }
}

function tellAnswer({ number, officer }: Told, remarks: number[], answer: DemoAnswer, replaced?: string) {
  const { outcome, reason, lang, official, post, referredTo, amount } = answer;
  return giveAnswer(officer, number, {
    ...{ remarks, outcome, reason, lang },
    officialName: official,
    officialPost: post,
    referredTo: referredTo ?? null,
    amount: amount === undefined ? null : amount * 100,
    replaces: replaced ? [replaced] : [],
  });
}

async function tellDecision(told: Told): Promise<void> {
  const { hearing, number, officer, clock } = told;
  const { decision } = hearing;
  if (!decision) return;
  clock.to(decision.inDays, 16);
  await recordDecision(officer, number, {
    number: decision.number,
    decidedOn: kyrgyzDay(clock.at(decision.inDays, 12)),
    votesFor: decision.for,
    votesAgainst: decision.against,
    votesAbstain: decision.abstain,
    text: decision.text,
    url: null,
  });
  const tyiyn = (som: number | undefined) => (som === undefined ? null : som * 100);
  for (const [position, { result }] of hearing.remarks.entries()) {
    if (!result) continue;
    const remark = await numberAt(told, position);
    await recordResult(officer, number, remark, {
      inBudget: result.inBudget,
      plan: tyiyn(result.plan),
      note: result.note,
    });
    if (result.actualNote === undefined || !reaches(told, 'closed')) continue;
    clock.to(-20, 11);
    await recordFact(officer, number, remark, { actual: tyiyn(result.actual), note: result.actualNote });
  }
  if (reaches(told, 'closed')) await closeHearing(officer, number, 'Калган сунуштар акча талап кылбайт.');
}
