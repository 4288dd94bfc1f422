import { and, eq, gt, lte } from 'drizzle-orm';
import { now } from '~/platform/clock.server';
import { emit } from '~/platform/events.server';
import { db, tables, transaction } from '~db/index.server';
import './call-events.server';
import { type Call, closesSoon, SOON_MS } from './call';
import { findCall } from './find-call.server';

const JOB = 'call-closing';

/** Numbers of the calls that close soon, whether or not somebody was reminded. */
async function closingCalls(): Promise<number[]> {
  const { calls } = tables;
  const at = now();
  const soon = new Date(at.getTime() + SOON_MS);
  const rows = await db()
    .select({ number: calls.number })
    .from(calls)
    .where(and(eq(calls.stage, 'announced'), gt(calls.closesAt, at), lte(calls.closesAt, soon)));
  return rows.map(({ number }) => number);
}

/** The account of a reminder in `job_runs`: a later closing has one of its own. */
const reminderOf = ({ id, closesAt }: Call) => `${id}/${closesAt?.toISOString()}`;

async function remind(number: number): Promise<void> {
  await transaction({ key: `call:${number}` }, async (tx) => {
    const call = await findCall(tx, number);
    const at = now();
    if (!closesSoon(call, at)) return;
    const claimed = await tx
      .insert(tables.jobRuns)
      .values({ job: JOB, period: reminderOf(call), ranAt: at })
      .onConflictDoNothing()
      .returning({ period: tables.jobRuns.period });
    if (claimed.length > 0) await emit('call.closing', { call });
  });
}

/**
 * Reminds of calls that close soon, once for each closing, whichever server does it: whoever follows one, and whoever
 * applied and owes papers. Asked every hour.
 */
export async function remindOfClosing(): Promise<void> {
  for (const number of await closingCalls()) await remind(number);
}
