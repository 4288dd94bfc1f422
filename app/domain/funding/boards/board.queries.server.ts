import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Actor } from '~/domain/accounts/actor';
import { membersOf } from '~/domain/accounts/members.server';
import { i18nFor } from '~/i18n/i18n.server';
import type { Lang } from '~/i18n/languages';
import { AppError } from '~/platform/errors';
import { grouped } from '~/platform/grouped';
import { listPage } from '~/platform/list-page';
import { today } from '~/platform/today.server';
import { db } from '~db/index.server';
import { scoreTotals } from '../scores/scored-cards.queries.server';
import type { NotedEntry } from '../shortlist';
import { funderOf } from '../shortlist.server';
import {
  type EntryRow,
  entriesOf,
  entryRows,
  stageOf,
  standingOf,
  withNotes,
} from '../shortlist-entries.queries.server';
import { sumOf } from '../shortlist-totals';
import { type BoardStage, isOverdue } from './board';
import {
  type BoardCard,
  type BoardColumn,
  type BoardFilter,
  type BoardPage,
  type Colleague,
  NOBODY,
} from './board-page';
import { noteMarks } from './notes.server';
import { stagesMark, stagesOf } from './stages.server';
import { countTakenOff } from './taken-off.queries.server';

// Every query here begins with the funder that the actor acts for: see shortlist.server.ts.

/** Cards of each column on the board, and of a column that is looked at by itself. */
const CARDS_IN_COLUMN = 10;
const CARDS_ON_PAGE = 40;

/** A stored card with the stage that it stands in. */
interface Placed extends EntryRow {
  stage: BoardStage;
}

const isLate = ({ dueOn, stage }: Placed) => isOverdue(dueOn, stage, today());

function isWanted(card: Placed, { tag, colleague, overdue }: BoardFilter): boolean {
  if (tag && !card.tags?.includes(tag)) return false;
  if (colleague && (card.responsibleId ?? NOBODY) !== colleague) return false;
  return !overdue || isLate(card);
}

/** What is due first stands first, then what came last. */
function inOrder(cards: readonly Placed[]): Placed[] {
  const due = ({ dueOn }: Placed) => dueOn ?? '9999';
  return [...cards].sort((a, b) => (due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : 0));
}

/** The cards of the actor's own funder that the filter lets through, and all of them. */
async function placedCards(actor: Actor, filter: BoardFilter) {
  const { funder } = funderOf(actor);
  const stages = await stagesOf(db(), funder.organisationId);
  const all: Placed[] = (await entryRows(actor)).map((row) => ({ ...row, stage: stageOf(row, stages) }));
  return { stages, all, found: inOrder(all.filter((card) => isWanted(card, filter))) };
}

async function cardsOf(actor: Actor, rows: readonly Placed[], lang: Lang): Promise<BoardCard[]> {
  const entries = await entriesOf(actor, rows, lang);
  const ids = rows.map(({ id }) => id);
  const [marks, scores] = await Promise.all([noteMarks(db(), actor, ids), scoreTotals(actor, ids)]);
  return entries.map((entry) => ({
    ...entry,
    isOverdue: isOverdue(entry.dueOn, entry.stage, today()),
    notes: marks.get(entry.id) ?? { count: 0, mark: '' },
    score: scores.get(entry.id) ?? null,
  }));
}

function columnOf(stage: BoardStage, placed: readonly Placed[], shown: ReadonlyMap<string, BoardCard[]>): BoardColumn {
  const open = placed.filter((card) => standingOf(card) === 'open');
  return { stage, count: placed.length, money: sumOf('', open).money, cards: shown.get(stage.id) ?? [] };
}

/** Members of the actor's own funder, for whom cards can be made to wait. */
export async function colleaguesOf(actor: Actor): Promise<Colleague[]> {
  const { funder } = funderOf(actor);
  const { members } = await membersOf(actor, funder.slug);
  return members.map(({ personId, name }) => ({ id: personId, name }));
}

async function tagsOf(cards: readonly Placed[], lang: Lang): Promise<string[]> {
  return [...new Set(cards.flatMap(({ tags }) => tags ?? []))].sort(i18nFor(lang).compare);
}

/**
 * The board of the funder that the actor acts for: the first cards of each column, or a page of the column `stage`.
 * Throws sign_in, forbidden, and not_found for a stage that is none of theirs.
 */
export async function boardPage(
  actor: Actor,
  lang: Lang,
  filter: BoardFilter,
  one: { stage: string; after?: string; before?: string } | null,
): Promise<BoardPage> {
  const { funder } = funderOf(actor);
  const { stages, all, found } = await placedCards(actor, filter);
  const wanted = one ? stages.filter(({ id }) => id === one.stage) : stages;
  if (wanted.length === 0) throw new AppError('not_found');
  const byStage = grouped(found, ({ stage }) => stage.id);
  const keyed = one ? (byStage.get(one.stage) ?? []).map((card) => ({ slug: card.id, card })) : [];
  const part = one && listPage(keyed, one, CARDS_ON_PAGE);
  const rows = part
    ? part.rows.map(({ card }) => card)
    : [...byStage.values()].flatMap((cards) => cards.slice(0, CARDS_IN_COLUMN));
  const shown = grouped(await cardsOf(actor, rows, lang), ({ stage }) => stage.id);
  return {
    funder: funder.name,
    stages,
    columns: wanted.map((stage) => columnOf(stage, byStage.get(stage.id) ?? [], shown)),
    filter,
    tags: await tagsOf(all, lang),
    colleagues: await colleaguesOf(actor),
    total: all.length,
    found: found.length,
    overdue: all.filter(isLate).length,
    takenOff: await countTakenOff(actor),
    part: part && { before: part.before, previous: part.previous, next: part.next },
  };
}

/** The stages of the actor's own board, how many cards stand in each, and what tells them from others. */
export async function stagesPage(actor: Actor) {
  const { stages, all } = await placedCards(actor, { tag: null, colleague: null, overdue: false });
  const byStage = grouped(all, ({ stage }) => stage.id);
  const counts = Object.fromEntries(stages.map(({ id }) => [id, byStage.get(id)?.length ?? 0]));
  return { stages, counts, seen: stagesMark(stages) };
}

/** Cards that are read before others have their turn. */
const READ_AT_ONCE = 100;

/**
 * All cards that the filter lets through with the notes that the actor may read, column by column: for the files of the
 * desk. Throws sign_in, forbidden.
 */
export async function filteredCards(actor: Actor, lang: Lang, filter: BoardFilter) {
  const { stages, found } = await placedCards(actor, filter);
  const byStage = grouped(found, ({ stage }) => stage.id);
  const rows = stages.flatMap(({ id }) => byStage.get(id) ?? []);
  const entries: NotedEntry[] = [];
  for (let from = 0; from < rows.length; from += READ_AT_ONCE) {
    const some = await entriesOf(actor, rows.slice(from, from + READ_AT_ONCE), lang);
    entries.push(...(await withNotes(actor, some)));
    await nextTurn();
  }
  return { stages, entries };
}
