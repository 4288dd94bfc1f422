import { and, asc, count, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import { totalOf } from '~/domain/voting/stance';
import { countStances } from '~/domain/voting/stances.server';
import { now } from '~/platform/clock.server';
import { sha256 } from '~/platform/ids.server';
import { type Reader, tables } from '~db/index.server';
import type { Hearing } from '../hearing';
import { agendaOf } from './agenda.server';
import { type ShowOfHands, showsOfHands } from './hands.server';
import {
  BODY_SHOWN,
  beginningOf,
  type CountedHands,
  endingOf,
  type LiveBoard,
  QUEUE_SHOWN,
  type QueuedQuestion,
  RECORD_SHOWN,
} from './live-board';
import { isMeetingDay, itemState } from './meeting';

const asQueued = ({ body, ...question }: QueuedQuestion): QueuedQuestion => ({
  ...question,
  body: beginningOf(body, BODY_SHOWN),
});

/** Questions that wait to be taken up: neither called nor answered in writing, in the order received. */
const waiting = (hearingId: string) => {
  const { remarks } = tables;
  return and(
    eq(remarks.hearingId, hearingId),
    eq(remarks.kind, 'question'),
    eq(remarks.hidden, false),
    isNull(remarks.calledAt),
    isNull(remarks.answerId),
  );
};

/** The queue of questions: how many wait, and the first of them. */
export async function questionQueue(reader: Reader, hearingId: string): Promise<LiveBoard['queue']> {
  const { remarks } = tables;
  const [total] = await reader.select({ n: count() }).from(remarks).where(waiting(hearingId));
  const first = await reader
    .select({ number: remarks.number, body: remarks.body, lang: remarks.lang })
    .from(remarks)
    .where(waiting(hearingId))
    .orderBy(asc(remarks.number))
    .limit(QUEUE_SHOWN);
  return { count: total?.n ?? 0, first: first.map(asQueued) };
}

/** The questions that were called, the last one first. */
export async function calledQuestions(reader: Reader, hearingId: string, most: number): Promise<QueuedQuestion[]> {
  const { remarks } = tables;
  const rows = await reader
    .select({ number: remarks.number, body: remarks.body, lang: remarks.lang })
    .from(remarks)
    .where(
      and(
        eq(remarks.hearingId, hearingId),
        eq(remarks.kind, 'question'),
        eq(remarks.hidden, false),
        isNotNull(remarks.calledAt),
      ),
    )
    .orderBy(desc(remarks.calledAt), desc(remarks.number))
    .limit(most);
  return rows.map(asQueued);
}

/** A closed show of hands with its counts; null while it is open. */
export async function countedHands(reader: Reader, hands: ShowOfHands): Promise<CountedHands | null> {
  const { id, closedAt, position, texts, hall } = hands;
  if (!closedAt) return null;
  return { position, texts, closedAt, hall, online: (await countStances(reader, [id])).get(id) ?? [] };
}

/** How many have answered an open show of hands here. Which way is told when it is closed: nobody follows the crowd. */
export async function answeredHands(reader: Reader, { id }: ShowOfHands): Promise<number> {
  const { for: yes, against, abstain } = totalOf((await countStances(reader, [id])).get(id) ?? []);
  return yes + against + abstain;
}

async function handsOn(reader: Reader, hearingId: string): Promise<Pick<LiveBoard, 'hands' | 'counted'>> {
  const all = await showsOfHands(reader, hearingId);
  const open = all.find(({ closedAt }) => !closedAt);
  const last = all.find(({ closedAt }) => closedAt);
  return {
    hands: open ? { position: open.position, texts: open.texts, answered: await answeredHands(reader, open) } : null,
    counted: last ? await countedHands(reader, last) : null,
  };
}

function phaseOf(hearing: Hearing): LiveBoard['phase'] {
  if (hearing.stage !== 'announced') return 'over';
  return isMeetingDay(hearing, now()) ? 'on' : 'before';
}

/** What stands on the live page of a hearing that the caller has opened. */
export async function liveBoard(reader: Reader, hearing: Hearing): Promise<LiveBoard> {
  const items = await agendaOf(reader, hearing.id);
  const current = items.find((item) => itemState(item) === 'current');
  const next = items.find((item) => itemState(item) === 'waiting' && item.position > (current?.position ?? 0));
  return {
    phase: phaseOf(hearing),
    current: current?.begunAt
      ? {
          position: current.position,
          titles: current.titles,
          speaker: current.speaker,
          begunAt: current.begunAt,
          record: endingOf(current.record, RECORD_SHOWN),
        }
      : null,
    next: next ? { position: next.position, titles: next.titles } : null,
    done: items.filter((item) => itemState(item) === 'done').length,
    points: items.length,
    called: (await calledQuestions(reader, hearing.id, 1))[0] ?? null,
    queue: await questionQueue(reader, hearing.id),
    ...(await handsOn(reader, hearing.id)),
  };
}

/** A short text that changes whenever the board does, and only then. */
export function versionOf(board: LiveBoard): string {
  return sha256(JSON.stringify(board)).slice(0, 16);
}
