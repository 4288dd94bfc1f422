import { and, desc, eq } from 'drizzle-orm';
import type { Actor, SignedIn } from '~/domain/accounts/actor';
import { factsOf, readFactsRows } from '~/domain/funding/windows/facts.queries.server';
import { judgeIdea, meetsCriteria } from '~/domain/funding/windows/matching';
import { isOwnIdea } from '~/domain/ideas/find-idea.server';
import { readRegisters } from '~/domain/places/registers.queries.server';
import { db, tables } from '~db/index.server';
import type { Call } from './call';
import type { Readiness } from './call-view';

/** More ideas than an author's side has in the market at once. */
const MOST = 100;

/** The ideas of the reader and their organisations that stand in the market, the newest first. */
export function ownPublished(actor: SignedIn) {
  const { ideas } = tables;
  return db()
    .select({ id: ideas.id, number: ideas.number, revisionId: ideas.publishedRevisionId, original: ideas.lang })
    .from(ideas)
    .where(and(isOwnIdea(actor), eq(ideas.publication, 'published'), eq(ideas.hidden, false)))
    .orderBy(desc(ideas.publishedAt), desc(ideas.number))
    .limit(MOST);
}

/** How many ideas the reader has in the market, and with how many they may apply; null for a visitor. */
export async function readinessOf(actor: Actor, { criteria }: Pick<Call, 'criteria'>): Promise<Readiness | null> {
  if (actor.kind === 'visitor') return null;
  const ideas = await ownPublished(actor);
  const ids = ideas.map(({ id }) => id);
  const [registers, facts] = await Promise.all([readRegisters(), readFactsRows(db(), ids)]);
  const fit = [...facts.values()].filter((row) => meetsCriteria(judgeIdea(criteria, factsOf(row, registers))));
  return { published: ideas.length, eligible: fit.length };
}
