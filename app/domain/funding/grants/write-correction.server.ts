import { and, count, eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { recordAct } from '~/domain/audit/acts.server';
import { now } from '~/platform/clock.server';
import { AppError } from '~/platform/errors';
import { emit } from '~/platform/events.server';
import { newId } from '~/platform/ids.server';
import { type Tx, tables } from '~db/index.server';
import type { Found } from './find-grant.server';
import './grant-events.server';
import { recountMoney } from './recount.server';

type Correction = typeof tables.grantCorrections.$inferInsert;

/** A row as it was before it was put right, and why it was. */
export type RowBefore = Omit<
  Correction,
  'id' | 'commitmentId' | 'reason' | 'takenBack' | 'correctedBy' | 'correctedAt'
>;

const ACTS = {
  commitment: { corrected: 'commitment.corrected', takenBack: 'commitment.corrected' },
  payment: { corrected: 'payment.corrected', takenBack: 'payment.taken_back' },
  return: { corrected: 'return.corrected', takenBack: 'return.taken_back' },
} as const;

/** A payment as it stands, for what is kept of it. */
export function paymentBefore(payment: typeof tables.disbursements.$inferSelect): RowBefore {
  const { id, amount, plannedOn, paidOn, paidAmount, currency, rate, rateSource } = payment;
  const day = paidOn ?? plannedOn;
  return { what: 'payment', rowId: id, day, amount, paidAmount, currency, rate, rateSource };
}

/** Nobody acts on a row that somebody has put right since `seen` corrections of it. Throws conflict. */
export async function assertSeen(tx: Tx, row: { commitmentId: string; rowId: string }, seen: number): Promise<void> {
  const { grantCorrections } = tables;
  const isOfRow = and(eq(grantCorrections.commitmentId, row.commitmentId), eq(grantCorrections.rowId, row.rowId));
  const [found] = await tx.select({ n: count() }).from(grantCorrections).where(isOfRow);
  if ((found?.n ?? 0) !== seen) throw new AppError('conflict');
}

/** Keeps what a row of a commitment was before it was put right, counts its idea anew and tells of it. */
export async function writeCorrection(
  tx: Tx,
  actor: Actor,
  { grant, idea }: Found<'commitment'>,
  correction: RowBefore & { takenBack?: boolean; reason: string },
): Promise<void> {
  const { person } = assertSignedIn(actor);
  const { what, rowId, reason, takenBack = false } = correction;
  const by = { correctedBy: person.id, correctedAt: now() };
  await tx.insert(tables.grantCorrections).values({ id: newId(), commitmentId: grant.id, ...correction, ...by });
  await recountMoney(tx, idea);
  // A day that was put right moves no sum, but the view by years and the IATI file of every process tell it.
  await tx.update(tables.ideas).set({ updatedAt: now() }).where(eq(tables.ideas.id, idea.id));
  const act = ACTS[what][takenBack ? 'takenBack' : 'corrected'];
  await recordAct(tx, actor, act, { kind: 'commitment', id: grant.id }, { row: rowId });
  const { organisationId } = grant;
  await emit('grant.corrected', { idea, by: person.id, organisationId, commitmentId: grant.id, reason });
}
