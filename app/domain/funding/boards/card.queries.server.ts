import { desc, eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { namesOf } from '~/domain/accounts/names.queries.server';
import type { Lang } from '~/i18n/languages';
import { AppError } from '~/platform/errors';
import { daysBetween } from '~/platform/kyrgyz-day';
import { today } from '~/platform/today.server';
import { db, tables } from '~db/index.server';
import type { ShortlistEntry } from '../shortlist';
import { funderOf } from '../shortlist.server';
import { entriesOf, entryRows, stageOf, storedEntries, withNotes } from '../shortlist-entries.queries.server';
import { type BoardStage, isOverdue, OFF_BOARD } from './board';
import { colleaguesOf } from './board.queries.server';
import type { CardMove, CardPage, StaleCard } from './board-page';
import { noteMarks } from './notes.server';
import { stagesOf } from './stages.server';

// Every query here begins with the funder that the actor acts for: see shortlist.server.ts.

/** How far ahead the desk looks, in days. */
const SOON_DAYS = 7;
const CARDS_SOON = 10;

/**
 * A card of the actor's own board, or one taken off it, with everything that is kept about it. Throws sign_in,
 * forbidden, not_found.
 */
export async function cardPage(actor: Actor, id: string, lang: Lang): Promise<CardPage> {
  const { funder } = funderOf(actor);
  const [row] = await storedEntries(actor, eq(tables.shortlistings.id, id));
  if (!row) throw new AppError('not_found');
  const [entry] = await withNotes(actor, await entriesOf(actor, [row], lang));
  if (!entry) throw new AppError('not_found');
  const stages = await stagesOf(db(), funder.organisationId);
  const marks = await noteMarks(db(), actor, [row.id]);
  const names = await namesOf(db(), [row.updatedBy]);
  return {
    entry,
    isOverdue: isOverdue(entry.dueOn, entry.stage, today()),
    notesMark: marks.get(row.id)?.mark ?? '',
    changedBy: names.get(row.updatedBy ?? '') ?? '',
    changedAt: row.updatedAt,
    isOff: row.takenOffAt !== null,
    stages,
    colleagues: await colleaguesOf(actor),
    moves: await movesOf(row.id, stages),
  };
}

/** Where a card went, the last move first. The caller has found the card through its actor. */
async function movesOf(cardId: string, stages: readonly BoardStage[]) {
  const { boardMoves } = tables;
  const rows = await db()
    .select()
    .from(boardMoves)
    .where(eq(boardMoves.shortlistingId, cardId))
    .orderBy(desc(boardMoves.at), desc(boardMoves.id));
  const names = await namesOf(
    db(),
    rows.map(({ byPersonId }) => byPersonId),
  );
  const stage = (id: string | null) => (id === OFF_BOARD ? id : (stages.find((one) => one.id === id) ?? null));
  return rows.map(
    ({ id, fromStageId, toStageId, byPersonId, at }): CardMove => ({
      id,
      from: stage(fromStageId),
      to: stage(toStageId),
      by: names.get(byPersonId ?? '') ?? '',
      at,
    }),
  );
}

/** Cards of the actor's own board as they are now, and who changed them last: for those whose form came too late. */
export async function staleCards(actor: Actor, ids: readonly string[], lang: Lang): Promise<StaleCard[]> {
  if (ids.length === 0) return [];
  const rows = (await entryRows(actor)).filter(({ id }) => ids.includes(id));
  const names = await namesOf(
    db(),
    rows.map(({ updatedBy }) => updatedBy),
  );
  const changes = new Map(rows.map(({ id, updatedBy, updatedAt }) => [id, { updatedBy, updatedAt }]));
  return (await entriesOf(actor, rows, lang)).map((entry) => {
    const { updatedBy = null, updatedAt = null } = changes.get(entry.id) ?? {};
    return { ...entry, changedBy: names.get(updatedBy ?? '') ?? '', changedAt: updatedAt };
  });
}

/** Numbers of the ideas on these cards of the actor's own board. */
export async function ideasOnCards(actor: Actor, ids: readonly string[]): Promise<number[]> {
  const rows = await entryRows(actor);
  return ids.flatMap((id) => rows.find((row) => row.id === id)?.number ?? []);
}

/** Cards that are overdue or due soon. */
export interface DueCards {
  /** The most urgent ones. */
  cards: ShortlistEntry[];
  count: number;
}

/**
 * Cards of the actor's own board that are overdue or due within a week, the most urgent first: those for which the actor
 * is responsible, and the others. Throws sign_in, forbidden.
 */
export async function dueCards(actor: Actor, lang: Lang): Promise<{ mine: DueCards; others: DueCards }> {
  const { actor: member, funder } = funderOf(actor);
  const stages = await stagesOf(db(), funder.organisationId);
  const due = (await entryRows(actor)).filter(
    (row) => row.dueOn && daysBetween(today(), row.dueOn) <= SOON_DAYS && stageOf(row, stages).kind !== 'decided',
  );
  due.sort((a, b) => ((a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : 1));
  const isMine = ({ responsibleId }: (typeof due)[number]) => responsibleId === member.person.id;
  const first = async (rows: typeof due): Promise<DueCards> => ({
    cards: await entriesOf(actor, rows.slice(0, CARDS_SOON), lang),
    count: rows.length,
  });
  return { mine: await first(due.filter(isMine)), others: await first(due.filter((row) => !isMine(row))) };
}
