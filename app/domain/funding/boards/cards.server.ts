import { and, eq, inArray } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { now } from '~/platform/clock.server';
import { AppError } from '~/platform/errors';
import { newId } from '~/platform/ids.server';
import { type Tx, tables } from '~db/index.server';
import { onOwnBoard } from '../shortlist.server';
import {
  BOARD_LIMITS,
  type BoardStage,
  type CardChange,
  type CardFields,
  changedCard,
  isSameCard,
  type SeenCard,
} from './board';
import { noteMarks } from './notes.server';
import { keepStages } from './stages.server';

// A board is the funder's own, like the shortlist that it shows: nothing of it is recorded in the audit, told to
// anybody or put into a topic of the cache.

type Own = { personId: string; organisationId: string };
type Row = typeof tables.shortlistings.$inferSelect;
type Rows = ReadonlyMap<string, Row>;

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
  /** No longer on the board: taken off meanwhile, or never there. */
  gone: number;
}

function fieldsOf({ stageId, tags, dueOn, responsibleId }: Row, stages: readonly BoardStage[]): CardFields {
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

async function writeCard({ tx, own }: OnBoard, row: Row, before: CardFields, after: CardFields): Promise<void> {
  const at = now();
  await tx
    .update(tables.shortlistings)
    .set({ ...after, version: row.version + 1, updatedAt: at, updatedBy: own.personId })
    .where(eq(tables.shortlistings.id, row.id));
  if (before.stageId === after.stageId) return;
  await tx.insert(tables.boardMoves).values({
    id: newId(),
    shortlistingId: row.id,
    fromStageId: before.stageId,
    toStageId: after.stageId,
    byPersonId: own.personId,
    at,
  });
}

/** Changes one card of the board. What already is so counts as done: a form sent twice is no conflict. */
async function changeRow(on: OnBoard, row: Row, seen: SeenCard, change: CardChange): Promise<'done' | 'stale'> {
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

/** Lets `act` say of each card that is still there what became of it. */
async function each(
  rows: Rows,
  seen: readonly SeenCard[],
  act: (row: Row, card: SeenCard) => Promise<'done' | 'stale'>,
): Promise<CardsOutcome> {
  const outcome: CardsOutcome = { done: [], stale: [], gone: 0 };
  for (const card of seen) {
    const row = rows.get(card.id);
    if (row) outcome[await act(row, card)].push(card.id);
    else outcome.gone += 1;
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

/** Makes a change on one card. Throws sign_in, forbidden, not_found, invalid, and conflict where it changed since. */
export async function changeCard(
  actor: Actor,
  seen: Pick<SeenCard, 'id' | 'version'>,
  change: CardChange,
): Promise<void> {
  const { stale, gone } = await changeCards(actor, [{ ...seen, notes: '' }], change);
  if (gone > 0) throw new AppError('not_found');
  if (stale.length > 0) throw new AppError('conflict');
}

/**
 * Takes cards off the board and the shortlist, with their notes. Those that somebody changed or wrote a note on since
 * the form showed them stay. Throws sign_in, forbidden.
 */
export async function takeOff(actor: Actor, seen: readonly SeenCard[]): Promise<CardsOutcome> {
  const { shortlistings } = tables;
  return onOwnBoard(actor, async (tx, own) => {
    const rows = await rowsOf(tx, own, seen);
    const marks = await noteMarks(tx, actor, [...rows.keys()]);
    return each(rows, seen, async (row, card) => {
      const isSeen = row.version === card.version && (marks.get(row.id)?.mark ?? '') === card.notes;
      if (!isSeen) return 'stale';
      await tx.delete(shortlistings).where(eq(shortlistings.id, row.id));
      return 'done';
    });
  });
}
