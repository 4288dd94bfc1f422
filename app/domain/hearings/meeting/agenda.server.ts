import { asc, eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { recordAct } from '~/domain/audit/acts.server';
import type { LocalText } from '~/i18n/languages';
import { AppError, assertMay } from '~/platform/errors';
import { newId } from '~/platform/ids.server';
import { type Reader, type Tx, tables, transaction } from '~db/index.server';
import { findHearing } from '../find-hearing.server';
import { HEARING_LIMITS, type Hearing } from '../hearing';
import { touchHearing } from '../steps.server';
import { type AgendaItem, startMinutes } from './meeting';
import { planAgendaPolicy } from './meeting.policy';

/** What an officer writes of one point. */
export interface AgendaEntry {
  titles: LocalText;
  speaker: string;
  minutes: number;
}

/** Positions below it are free while rows change places: the pair of hearing and position is unique. */
const ASIDE = 10_000;

/** The points of a hearing's agenda, in their order. */
export async function agendaOf(reader: Reader, hearingId: string): Promise<AgendaItem[]> {
  const { agendaItems } = tables;
  return reader
    .select({
      id: agendaItems.id,
      position: agendaItems.position,
      startMinute: agendaItems.startMinute,
      minutes: agendaItems.minutes,
      titles: agendaItems.titles,
      speaker: agendaItems.speaker,
      begunAt: agendaItems.begunAt,
      endedAt: agendaItems.endedAt,
      record: agendaItems.record,
      version: agendaItems.version,
    })
    .from(agendaItems)
    .where(eq(agendaItems.hearingId, hearingId))
    .orderBy(asc(agendaItems.position));
}

/** The point of that id. Throws not_found where it was taken off meanwhile. */
export function itemOf(items: readonly AgendaItem[], id: string): AgendaItem {
  const found = items.find((item) => item.id === id);
  if (!found) throw new AppError('not_found');
  return found;
}

/** Throws conflict where the point changed since the form was made. */
export function assertFresh({ version }: AgendaItem, seen: number): void {
  if (version !== seen) throw new AppError('conflict');
}

/** Numbers the points in this order and lets each begin where the one before ends. */
async function settle(tx: Tx, items: readonly Pick<AgendaItem, 'id' | 'minutes'>[]): Promise<void> {
  const { agendaItems } = tables;
  const starts = startMinutes(items.map(({ minutes }) => minutes));
  for (const [index, { id }] of items.entries()) {
    await tx
      .update(agendaItems)
      .set({ position: ASIDE + index })
      .where(eq(agendaItems.id, id));
  }
  for (const [index, { id }] of items.entries()) {
    await tx
      .update(agendaItems)
      .set({ position: index + 1, startMinute: starts[index] ?? 0 })
      .where(eq(agendaItems.id, id));
  }
}

/** Runs a change of the agenda: the only one on the hearing, by somebody who may. */
function changing<T>(
  actor: Actor,
  number: number,
  change: (tx: Tx, hearing: Hearing, items: AgendaItem[]) => Promise<T>,
) {
  return transaction({ key: `hearing:${number}` }, async (tx) => {
    const hearing = await findHearing(tx, number);
    assertMay(planAgendaPolicy(actor, hearing));
    const result = await change(tx, hearing, await agendaOf(tx, hearing.id));
    await recordAct(tx, actor, 'agenda.changed', { kind: 'hearing', id: hearing.id });
    touchHearing(tx, hearing);
    return result;
  });
}

/**
 * Adds a point at the end. Returns its id. `seen` is how many points the form showed: a form sent twice adds one.
 * Throws not_found, sign_in, forbidden, closed, conflict, and invalid where the agenda is full.
 */
export async function addAgendaItem(actor: Actor, number: number, entry: AgendaEntry, seen: number): Promise<string> {
  return changing(actor, number, async (tx, hearing, items) => {
    if (items.length !== seen) throw new AppError('conflict');
    if (items.length >= HEARING_LIMITS.agendaItems) {
      throw new AppError('invalid', { fields: { title_ky: 'meeting.error_agenda_full' } });
    }
    const id = newId();
    const position = items.length + 1;
    await tx.insert(tables.agendaItems).values({ id, hearingId: hearing.id, position, startMinute: 0, ...entry });
    await settle(tx, [...items, { id, minutes: entry.minutes }]);
    return id;
  });
}

/** Changes a point's words, speaker and length. Throws conflict where it changed since the form was made. */
export async function editAgendaItem(
  actor: Actor,
  number: number,
  { id, version }: { id: string; version: number },
  entry: AgendaEntry,
): Promise<void> {
  await changing(actor, number, async (tx, _hearing, items) => {
    assertFresh(itemOf(items, id), version);
    await tx
      .update(tables.agendaItems)
      .set({ ...entry, version: version + 1 })
      .where(eq(tables.agendaItems.id, id));
    await settle(
      tx,
      items.map((item) => (item.id === id ? { id, minutes: entry.minutes } : item)),
    );
  });
}

/** Moves a point by one place. Of the first upwards and the last downwards nothing changes. */
export async function moveAgendaItem(actor: Actor, number: number, id: string, by: -1 | 1): Promise<void> {
  await changing(actor, number, async (tx, _hearing, items) => {
    const from = items.indexOf(itemOf(items, id));
    const moved = items.filter((item) => item.id !== id);
    moved.splice(Math.max(0, from + by), 0, itemOf(items, id));
    await settle(tx, moved);
  });
}

/**
 * Takes a point off the agenda. Throws conflict where it changed since the page was made, and closed where it was begun:
 * what was said there belongs to the record.
 */
export async function removeAgendaItem(
  actor: Actor,
  number: number,
  { id, version }: { id: string; version: number },
): Promise<void> {
  await changing(actor, number, async (tx, _hearing, items) => {
    const item = itemOf(items, id);
    assertFresh(item, version);
    if (item.begunAt || item.record) throw new AppError('closed');
    await tx.delete(tables.agendaItems).where(eq(tables.agendaItems.id, id));
    await settle(
      tx,
      items.filter((other) => other.id !== id),
    );
  });
}
