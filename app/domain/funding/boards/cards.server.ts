import { and, eq, inArray } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { now } from '~/platform/clock.server';
import { AppError } from '~/platform/errors';
import { db, type Tx, tables } from '~db/index.server';
import { findEntry, onOwnBoard } from '../shortlist.server';
import {
  BOARD_LIMITS,
  type BoardStage,
  type CardChange,
  type CardFields,
  changedCard,
  isSameCard,
  OFF_BOARD,
  type SeenCard,
} from './board';
import { bringBack, type CardRow, recordMove } from './moves.server';
import { noteMarks } from './notes.server';
import { keepStages } from './stages.server';

// A board is the funder's own, like the shortlist that it shows: nothing of it is recorded in the audit, told to
// anybody or put into a topic of the cache.

type Own = { personId: string; organisationId: string };
type Rows = ReadonlyMap<string, CardRow>;

interface OnBoard {
  tx: Tx;
  own: Own;
  stages: BoardStage[];
}

/** What came of a change of several cards. Each is its id. */
export interface CardsOutcome {
  done: string[];
  /** Changed by somebody else since the form showed them: left alone. */
  stale: string[];
  /** Not on the board: taken off meanwhile, or never there. */
  gone: number;
}

function fieldsOf({ stageId, tags, dueOn, responsibleId }: CardRow, stages: readonly BoardStage[]): CardFields {
  return { stageId: stageId ?? stages[0]?.id ?? '', tags: tags ?? [], dueOn, responsibleId };
}

async function assertPossible({ tx, own, stages }: OnBoard, rows: Rows, change: CardChange): Promise<void> {
  const { stageId, responsibleId } = change;
  if (stageId !== undefined && !stages.some(({ id }) => id === stageId)) {
    throw new AppError('invalid', { fields: { stage: 'boards.error_stage_gone' } });
  }
  // Who has left the funder stays on the cards that they had.
  const isOther = [...rows.values()].some((row) => row.responsibleId !== responsibleId);
  if (responsibleId && isOther && !(await isColleague(tx, own.organisationId, responsibleId))) {
    throw new AppError('invalid', { fields: { responsible: 'boards.error_not_colleague' } });
  }
}

async function isColleague(tx: Tx, organisationId: string, personId: string): Promise<boolean> {
  const { memberships } = tables;
  const [found] = await tx
    .select({ personId: memberships.personId })
    .from(memberships)
    .where(and(eq(memberships.organisationId, organisationId), eq(memberships.personId, personId)));
  return found !== undefined;
}

async function writeCard({ tx, own }: OnBoard, row: CardRow, before: CardFields, after: CardFields): Promise<void> {
  await tx
    .update(tables.shortlistings)
    .set({ ...after, version: row.version + 1, updatedAt: now(), updatedBy: own.personId })
    .where(eq(tables.shortlistings.id, row.id));
  if (before.stageId === after.stageId) return;
  await recordMove(tx, row.id, { from: before.stageId, to: after.stageId, by: own.personId });
}

/** Changes one card of the board. What already is so counts as done: a form sent twice is no conflict. */
async function changeRow(on: OnBoard, row: CardRow, seen: SeenCard, change: CardChange): Promise<Became> {
  if (row.takenOffAt) return 'gone';
  const before = fieldsOf(row, on.stages);
  const after = changedCard(before, change);
  if (isSameCard(before, after)) return 'done';
  if (row.version !== seen.version) return 'stale';
  if (after.tags.length > BOARD_LIMITS.tags) {
    throw new AppError('invalid', { fields: { [change.tags ? 'tags' : 'tag']: 'boards.error_tags_most' } });
  }
  await writeCard(on, row, before, after);
  return 'done';
}

async function rowsOf(tx: Tx, { organisationId }: Own, seen: readonly SeenCard[]): Promise<Rows> {
  const { shortlistings } = tables;
  const ids = seen.map(({ id }) => id);
  const rows = await tx
    .select()
    .from(shortlistings)
    .where(and(inArray(shortlistings.id, ids), eq(shortlistings.organisationId, organisationId)));
  return new Map(rows.map((row) => [row.id, row]));
}

type Became = 'done' | 'stale' | 'gone';

/** Lets `act` say of each card that is there what became of it. */
async function each(
  rows: Rows,
  seen: readonly SeenCard[],
  act: (row: CardRow, card: SeenCard) => Promise<Became>,
): Promise<CardsOutcome> {
  const outcome: CardsOutcome = { done: [], stale: [], gone: 0 };
  for (const card of seen) {
    const row = rows.get(card.id);
    const became = row ? await act(row, card) : 'gone';
    if (became === 'gone') outcome.gone += 1;
    else outcome[became].push(card.id);
  }
  return outcome;
}

/**
 * Makes the same change on several cards. Those that somebody changed since the form showed them are left alone and
 * named; the others are done. Throws sign_in, forbidden, and invalid with the field: nothing is changed then.
 */
export async function changeCards(actor: Actor, seen: readonly SeenCard[], change: CardChange): Promise<CardsOutcome> {
  return onOwnBoard(actor, async (tx, own) => {
    const on = { tx, own, stages: await keepStages(tx, own.organisationId) };
    const rows = await rowsOf(tx, own, seen);
    await assertPossible(on, rows, change);
    return each(rows, seen, (row, card) => changeRow(on, row, card, change));
  });
}

/**
 * Makes a change on one card. Throws sign_in, forbidden, not_found, invalid, and conflict where it changed since or was
 * taken off.
 */
export async function changeCard(
  actor: Actor,
  seen: Pick<SeenCard, 'id' | 'version'>,
  change: CardChange,
): Promise<void> {
  const { stale, gone } = await changeCards(actor, [{ ...seen, notes: '' }], change);
  // One that was never there is no conflict, but not found.
  if (gone > 0) await findEntry(db(), actor, seen.id);
  if (gone + stale.length > 0) throw new AppError('conflict');
}

/**
 * Takes cards off the board and the shortlist. Everything that is kept about them stays, and `putBack` brings them back.
 * Those that somebody changed, scored or wrote a note on since the form showed them stay. Throws sign_in, forbidden.
 */
export async function takeOff(actor: Actor, seen: readonly SeenCard[]): Promise<CardsOutcome> {
  return onOwnBoard(actor, async (tx, own) => {
    const on = { tx, own, stages: await keepStages(tx, own.organisationId) };
    const rows = await rowsOf(tx, own, seen);
    const marks = await noteMarks(tx, actor, [...rows.keys()]);
    return each(rows, seen, async (row, card) => {
      if (row.takenOffAt) return 'done';
      const isSeen = row.version === card.version && (marks.get(row.id)?.mark ?? '') === card.notes;
      if (!isSeen) return 'stale';
      await writeOff(on, row);
      return 'done';
    });
  });
}

async function writeOff({ tx, own, stages }: OnBoard, row: CardRow): Promise<void> {
  const at = now();
  const { stageId } = fieldsOf(row, stages);
  await tx
    .update(tables.shortlistings)
    .set({ takenOffAt: at, stageId, version: row.version + 1, updatedAt: at, updatedBy: own.personId })
    .where(eq(tables.shortlistings.id, row.id));
  await recordMove(tx, row.id, { from: stageId, to: OFF_BOARD, by: own.personId });
}

/**
 * Puts a card that was taken off back on the board, as it was. Asking twice changes nothing. Throws sign_in, forbidden,
 * not_found.
 */
export async function putBack(actor: Actor, id: string): Promise<void> {
  await onOwnBoard(actor, async (tx, { personId }) => bringBack(tx, await findEntry(tx, actor, id), personId));
}
