import '~/domain/ideas/idea-events.server';
import { and, asc, eq, gt, notExists } from 'drizzle-orm';
import type { Idea } from '~/domain/ideas/idea';
import { on } from '~/platform/events.server';
import { today } from '~/platform/today.server';
import { db, tables, transaction } from '~db/index.server';
import { recountMoney } from './recount.server';
import { pledgeStands } from './standing.server';

/** A changed budget changes what is missing and the stage. Part of the transaction that publishes it. */
async function recountChanged({ idea }: { idea: Idea }): Promise<void> {
  await transaction((tx) => recountMoney(tx, idea));
}

/** Keeps the money of an idea right when its budget changes. Called once at start. */
export function subscribeRecount(): void {
  on('idea.published', recountChanged);
  on('idea.changed', recountChanged);
}

/** How many ideas are looked for at a time. */
const AT_ONCE = 200;

/**
 * Recounts ideas that are considered only for a pledge whose last day has passed. Runs on the hour, and so the moment
 * that the day changes.
 */
export async function recountOverPledges(): Promise<void> {
  for (let rows = await ideasOverPledges(''); rows.length > 0; rows = await ideasOverPledges(rows.at(-1)?.id ?? '')) {
    for (const idea of rows) await transaction({ key: `idea:${idea.number}` }, (tx) => recountMoney(tx, idea));
  }
}

async function ideasOverPledges(afterId: string) {
  const { ideas, pledges } = tables;
  const standing = db()
    .select({ id: pledges.id })
    .from(pledges)
    .where(and(eq(pledges.ideaId, ideas.id), pledgeStands(today())));
  return db()
    .select({ id: ideas.id, number: ideas.number })
    .from(ideas)
    .where(
      and(
        gt(ideas.id, afterId),
        eq(ideas.stage, 'under_consideration'),
        eq(ideas.interestCount, 0),
        notExists(standing),
      ),
    )
    .orderBy(asc(ideas.id))
    .limit(AT_ONCE);
}
