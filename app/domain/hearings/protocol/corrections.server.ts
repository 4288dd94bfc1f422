import { and, count, eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { recordAct } from '~/domain/audit/acts.server';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { emit } from '~/platform/events.server';
import { once } from '~/platform/idempotency.server';
import { newId } from '~/platform/ids.server';
import { pace } from '~/platform/pace.server';
import { type Tx, tables, transaction } from '~db/index.server';
import { findHearing, findVisibleHearing } from '../find-hearing.server';
import type { Hearing } from '../hearing';
import '../hearing-events.server';
import { touchHearing } from '../steps.server';
import { PAPER_LIMITS } from './hearing-paper';
import { takesCorrections } from './protocol';
import { correctProtocolPolicy, openProtocolPolicy } from './protocol.policy';
import { protocolDraft } from './protocol-draft.server';

const spendCorrection = pace({ points: 5, perSeconds: 60 });

async function assertNotTooMany(tx: Tx, hearing: Hearing, personId: string): Promise<void> {
  const { protocolCorrections } = tables;
  const [row] = await tx
    .select({ n: count() })
    .from(protocolCorrections)
    .where(and(eq(protocolCorrections.hearingId, hearing.id), eq(protocolCorrections.personId, personId)));
  if (Number(row?.n ?? 0) >= PAPER_LIMITS.correctionsEach) throw new AppError('too_many');
}

/**
 * Sends a correction of the draft protocol: one for each `key`, however often its form is sent. Returns its id. Throws
 * not_found, closed (no corrections are taken now), sign_in, forbidden (unconfirmed), too_many, conflict.
 */
export async function makeCorrection(
  actor: Actor,
  number: number,
  { body, key = null }: { body: string; key?: string | null },
): Promise<string> {
  if (actor.kind === 'person') await spendCorrection(actor.person.id);
  return transaction({ key: `hearing:${number}` }, async (tx) => {
    const hearing = await findVisibleHearing(tx, actor, number);
    const open = takesCorrections(hearing, await protocolDraft(tx, hearing.id), now());
    assertMay(correctProtocolPolicy(actor, hearing, open));
    const { person } = assertSignedIn(actor);
    return once(tx, person.id, key, `correction:${number}:${body}`, async () => {
      await assertNotTooMany(tx, hearing, person.id);
      const id = newId();
      await tx
        .insert(tables.protocolCorrections)
        .values({ id, hearingId: hearing.id, personId: person.id, body, at: now() });
      await recordAct(tx, actor, 'correction.made', { kind: 'hearing', id: hearing.id }, { correction: id });
      touchHearing(tx, hearing);
      await emit('correction.made', { hearing, correctionId: id, by: person.id });
      return id;
    });
  });
}

export interface CorrectionDecision {
  outcome: 'taken' | 'not_taken';
  /** What the person who sent it is told; never empty. */
  reply: string;
}

/**
 * Takes a correction into the protocol, or says why not; the text itself the secretary changes. Once: who comes second
 * gets closed. Throws not_found, sign_in, forbidden, closed.
 */
export async function decideCorrection(
  actor: Actor,
  number: number,
  id: string,
  { outcome, reply }: CorrectionDecision,
): Promise<void> {
  await transaction({ key: `hearing:${number}` }, async (tx) => {
    const hearing = await findHearing(tx, number);
    assertMay(openProtocolPolicy(actor, hearing));
    const { protocolCorrections } = tables;
    const [row] = await tx
      .select({ personId: protocolCorrections.personId, outcome: protocolCorrections.outcome })
      .from(protocolCorrections)
      .where(and(eq(protocolCorrections.id, id), eq(protocolCorrections.hearingId, hearing.id)));
    if (!row) throw new AppError('not_found');
    if (row.outcome) throw new AppError('closed');
    const by = assertSignedIn(actor).person.id;
    await tx
      .update(protocolCorrections)
      .set({ outcome, reply, decidedBy: by, decidedAt: now() })
      .where(eq(protocolCorrections.id, id));
    await recordAct(tx, actor, 'correction.decided', { kind: 'hearing', id: hearing.id }, { correction: id, outcome });
    touchHearing(tx, hearing);
    await emit('correction.decided', { hearing, correctionId: id, personId: row.personId, by });
  });
}
