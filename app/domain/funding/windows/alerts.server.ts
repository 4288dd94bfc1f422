import { eq } from 'drizzle-orm';
import { findIdeaById } from '~/domain/ideas/find-idea.server';
import type { Idea } from '~/domain/ideas/idea';
import { isGapOpen } from '~/domain/ideas/idea-card';
import type { IdeaContent } from '~/domain/ideas/idea-content';
import { ownShareOf, sumBudget } from '~/domain/ideas/idea-money';
import '~/domain/discussion/report-events.server';
import '~/domain/ideas/idea-events.server';
import { readRegisters } from '~/domain/places/registers.queries.server';
import { now } from '~/platform/clock.server';
import { emit, on } from '~/platform/events.server';
import { today } from '~/platform/today.server';
import { type Tx, tables, transaction } from '~db/index.server';
import '../grants/grant-events.server';
import { type FactsRow, factsOf, readFactsRows } from './facts.queries.server';
import { judgeIdea, meetsCriteria } from './matching';
import { openWindows } from './open-windows.server';
import type { FundingWindow } from './window';
import './window-events.server';

/** How many rows one query writes. */
const AT_ONCE = 500;

/** What the idea was before the change, as its published revision told it; undefined where it was not public. */
async function factsBefore(tx: Tx, idea: Idea, authorKind: FactsRow['authorKind']): Promise<FactsRow | undefined> {
  if (idea.publication !== 'published' || !idea.publishedRevisionId) return undefined;
  const { ideaRevisions } = tables;
  const [row] = await tx
    .select({ content: ideaRevisions.content })
    .from(ideaRevisions)
    .where(eq(ideaRevisions.id, idea.publishedRevisionId));
  if (!row) return undefined;
  const { budget, beneficiaries, currency, otherPlaceIds, placeId, sectorId } = row.content as IdeaContent;
  const { own, requested, total } = sumBudget(budget);
  return {
    sectorId,
    placeId,
    otherPlaceIds,
    authorKind,
    requested: currency === 'KGS' ? requested : null,
    ownShare: ownShareOf(own, total),
    beneficiaries: beneficiaries.total ?? 0,
  };
}

async function seeksMoneyNow(tx: Tx, idea: Idea): Promise<boolean> {
  const { ideas } = tables;
  const [row] = await tx.select({ gap: ideas.gap }).from(ideas).where(eq(ideas.id, idea.id));
  return idea.publication === 'published' && !idea.hidden && isGapOpen(idea.stage) && (row?.gap ?? 0) > 0;
}

/** Writes that windows are told of an idea. Returns those that did not know it; all of them where it is news `again`. */
async function addAlerts(tx: Tx, idea: Idea, windows: readonly FundingWindow[], again: boolean) {
  const { windowAlerts } = tables;
  const at = now();
  const told = new Set<string>();
  for (let from = 0; from < windows.length; from += AT_ONCE) {
    const rows = windows.slice(from, from + AT_ONCE).map(({ id }) => ({ windowId: id, ideaId: idea.id, at }));
    const insert = tx.insert(windowAlerts).values(rows);
    const target = [windowAlerts.windowId, windowAlerts.ideaId];
    const added = await (again
      ? insert.onConflictDoUpdate({ target, set: { at, seenAt: null } })
      : insert.onConflictDoNothing()
    ).returning({ windowId: windowAlerts.windowId });
    for (const { windowId } of added) told.add(windowId);
  }
  return windows.filter(({ id }) => told.has(id));
}

interface Change {
  ideaId: string;
  /** The idea as it was, where what it says has changed: windows that it met then are not told. */
  before?: Idea;
  /** Also windows that were told of it once. */
  again?: boolean;
}

/** Tells the open windows that an idea meets. */
async function alertWindows({ ideaId, before, again = false }: Change): Promise<void> {
  await transaction(async (tx) => {
    const windows = await openWindows(tx, today());
    if (windows.length === 0) return;
    const idea = await findIdeaById(tx, ideaId);
    const row = (await readFactsRows(tx, [ideaId])).get(ideaId);
    if (!row || !(await seeksMoneyNow(tx, idea))) return;
    const registers = await readRegisters();
    const facts = factsOf(row, registers);
    const old = before && (await factsBefore(tx, before, row.authorKind));
    const oldFacts = old && factsOf(old, registers);
    const met = windows.filter(
      ({ criteria }) =>
        meetsCriteria(judgeIdea(criteria, facts)) && !(oldFacts && meetsCriteria(judgeIdea(criteria, oldFacts))),
    );
    const told = await addAlerts(tx, idea, met, again);
    const organisationIds = [...new Set(told.map(({ organisationId }) => organisationId))];
    if (organisationIds.length > 0) await emit('window.matched', { idea, organisationIds });
  });
}

/**
 * Tells windows of ideas as they are published and changed; of those that seek money again; and of those that were hidden
 * when a window was opened.
 */
export function subscribeWindows(): void {
  on('idea.published', ({ idea }) => alertWindows({ ideaId: idea.id, before: idea }));
  on('idea.changed', ({ idea }) => alertWindows({ ideaId: idea.id, before: idea }));
  on('idea.seeks_again', ({ ideaId }) => alertWindows({ ideaId, again: true }));
  on('hiding.decided', async ({ subject, outcome }) => {
    if (subject.kind === 'idea' && outcome === 'lifted') await alertWindows({ ideaId: subject.id });
  });
}
