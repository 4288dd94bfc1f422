import { eq } from 'drizzle-orm';
import { now } from '~/platform/clock.server';
import { newId } from '~/platform/ids.server';
import { type Tx, tables } from '~db/index.server';
import { OFF_BOARD } from './board';

/** A card as it is stored. */
export type CardRow = typeof tables.shortlistings.$inferSelect;

interface Move {
  from: string | null;
  to: string;
  by: string;
}

/** Writes a move of a card into its history. Part of the change's transaction. */
export async function recordMove(tx: Tx, cardId: string, { from, to, by }: Move): Promise<void> {
  await tx
    .insert(tables.boardMoves)
    .values({ id: newId(), shortlistingId: cardId, fromStageId: from, toStageId: to, byPersonId: by, at: now() });
}

/**
 * Brings a card that was taken off back to the stage where it stood, or to the first one where that is removed. One that
 * is on the board stays as it is. Under the key of the board.
 */
export async function bringBack(tx: Tx, row: CardRow, by: string): Promise<void> {
  if (!row.takenOffAt) return;
  await tx
    .update(tables.shortlistings)
    .set({ takenOffAt: null, version: row.version + 1, updatedAt: now(), updatedBy: by })
    .where(eq(tables.shortlistings.id, row.id));
  await recordMove(tx, row.id, { from: OFF_BOARD, to: row.stageId ?? '', by });
}
