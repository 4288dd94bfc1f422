import { eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { recordAct } from '~/domain/audit/acts.server';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { type Tx, tables, transaction } from '~db/index.server';
import { findHearing } from '../find-hearing.server';
import type { Hearing } from '../hearing';
import { findRemark } from '../remarks/find-remark.server';
import { touchHearing } from '../steps.server';
import { agendaOf, assertFresh, itemOf } from './agenda.server';
import { type AgendaItem, isMeetingDay, itemState } from './meeting';
import { recordMeetingPolicy, runMeetingPolicy } from './meeting.policy';

/** Runs an act of whoever leads the meeting, on its day: the only one on the hearing. */
export function leading<T>(actor: Actor, number: number, act: (tx: Tx, hearing: Hearing) => Promise<T>): Promise<T> {
  return transaction({ key: `hearing:${number}` }, async (tx) => {
    const hearing = await findHearing(tx, number);
    assertMay(runMeetingPolicy(actor, hearing));
    if (!isMeetingDay(hearing, now())) throw new AppError('closed');
    const result = await act(tx, hearing);
    touchHearing(tx, hearing);
    return result;
  });
}

type Times = Partial<Pick<AgendaItem, 'begunAt' | 'endedAt'>>;

async function setTimes(tx: Tx, { id }: AgendaItem, times: Times): Promise<void> {
  await tx.update(tables.agendaItems).set(times).where(eq(tables.agendaItems.id, id));
}

/**
 * Goes on to a point of the agenda: the one that was on ends. A point that had ended goes on from where it was left.
 * Throws not_found, sign_in, forbidden, closed (also before the day of the meeting).
 */
export async function beginAgendaItem(actor: Actor, number: number, id: string): Promise<void> {
  await leading(actor, number, async (tx, hearing) => {
    const items = await agendaOf(tx, hearing.id);
    const wanted = itemOf(items, id);
    if (itemState(wanted) === 'current') return;
    for (const item of items.filter((one) => itemState(one) === 'current'))
      await setTimes(tx, item, { endedAt: now() });
    await setTimes(tx, wanted, { begunAt: wanted.begunAt ?? now(), endedAt: null });
    await recordAct(tx, actor, 'agenda.item_begun', { kind: 'hearing', id: hearing.id }, { item: id });
  });
}

/** Ends the point that is on. Of any other nothing changes. Throws as `beginAgendaItem`. */
export async function endAgendaItem(actor: Actor, number: number, id: string): Promise<void> {
  await leading(actor, number, async (tx, hearing) => {
    const item = itemOf(await agendaOf(tx, hearing.id), id);
    if (itemState(item) !== 'current') return;
    await setTimes(tx, item, { endedAt: now() });
    await recordAct(tx, actor, 'agenda.item_ended', { kind: 'hearing', id: hearing.id }, { item: id });
  });
}

/** Takes back that a point was begun: somebody pressed the wrong button. Throws as `beginAgendaItem`. */
export async function resetAgendaItem(actor: Actor, number: number, id: string): Promise<void> {
  await leading(actor, number, async (tx, hearing) => {
    const item = itemOf(await agendaOf(tx, hearing.id), id);
    await setTimes(tx, item, { begunAt: null, endedAt: null });
    await recordAct(tx, actor, 'agenda.changed', { kind: 'hearing', id: hearing.id }, { item: id });
  });
}

/**
 * Writes down what was said on a point, in the meeting and until the protocol is published. Returns the new version.
 * Throws not_found, sign_in, forbidden, closed, and conflict where another has written since the form was made.
 */
export async function recordAgendaItem(
  actor: Actor,
  number: number,
  { id, version }: { id: string; version: number },
  record: string,
): Promise<number> {
  return transaction({ key: `hearing:${number}` }, async (tx) => {
    const hearing = await findHearing(tx, number);
    assertMay(recordMeetingPolicy(actor, hearing));
    if (!isMeetingDay(hearing, now())) throw new AppError('closed');
    const item = itemOf(await agendaOf(tx, hearing.id), id);
    if (item.record === record) return item.version;
    assertFresh(item, version);
    await tx
      .update(tables.agendaItems)
      .set({ record, version: version + 1 })
      .where(eq(tables.agendaItems.id, id));
    await recordAct(tx, actor, 'meeting.recorded', { kind: 'hearing', id: hearing.id }, { item: id });
    touchHearing(tx, hearing);
    return version + 1;
  });
}

/**
 * Calls a question of the queue: it is taken up in the meeting now. `called` false puts one back that was called by
 * mistake. Throws not_found, sign_in, forbidden, and closed (no question, hidden, before the day of the meeting).
 */
export async function callRemark(actor: Actor, number: number, remark: number, called = true): Promise<void> {
  await leading(actor, number, async (tx, hearing) => {
    const { id, kind, hidden } = await findRemark(tx, hearing, remark);
    if (kind !== 'question' || hidden) throw new AppError('closed');
    const { remarks } = tables;
    await tx
      .update(remarks)
      .set({ calledAt: called ? now() : null })
      .where(eq(remarks.id, id));
    await recordAct(tx, actor, 'meeting.remark_called', { kind: 'remark', id }, { called });
  });
}
