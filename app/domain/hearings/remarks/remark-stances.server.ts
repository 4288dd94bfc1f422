import { and, eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { recordAct } from '~/domain/audit/acts.server';
import type { StanceChoice } from '~/domain/voting/stance';
import { type TakenStance, takeStance } from '~/domain/voting/stances.server';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { pace } from '~/platform/pace.server';
import { db, increased, type Reader, type Tx, tables, touch, transaction } from '~db/index.server';
import { findVisibleHearing } from '../find-hearing.server';
import type { Hearing } from '../hearing';
import { findRemark } from './find-remark.server';
import { remarkStancePolicy, takePartPolicy } from './remark.policy';

const spendStance = pace({ points: 60, perSeconds: 60 });

/**
 * Stores where a person stands on a proposal, or changes it, while the hearing takes remarks. The instant of the
 * decision is read inside the transaction: what is acknowledged is stored, and nothing is taken at the closing or after.
 * Throws not_found, closed, sign_in, forbidden, too_many.
 */
export async function takeRemarkStance(
  actor: Actor,
  number: number,
  remarkNumber: number,
  choice: StanceChoice,
): Promise<TakenStance> {
  if (actor.kind === 'person') await spendStance(actor.person.id);
  const { id } = await findRemark(db(), await findVisibleHearing(db(), actor, number), remarkNumber);
  return transaction({ key: `stance:${id}` }, async (tx) => {
    const hearing = await findVisibleHearing(tx, actor, number);
    const remark = await findRemark(tx, hearing, remarkNumber);
    const at = now();
    assertMay(remarkStancePolicy(actor, hearing, remark, at));
    const { person } = assertSignedIn(actor);
    const taken = await takeStance(tx, id, person, choice, at);
    if (taken.before === choice) return taken;
    await countStance(tx, id, taken.before, choice);
    await noteStance(tx, actor, hearing, { kind: 'remark', id }, taken);
    return taken;
  });
}

/** Moves the counters of a remark from one choice to another; null stands for no stance. */
export async function countStance(
  tx: Tx,
  remarkId: string,
  before: StanceChoice | null,
  choice: StanceChoice | null,
): Promise<void> {
  const { remarks } = tables;
  const counters = { for: remarks.forCount, against: remarks.againstCount, abstain: remarks.abstainCount };
  const by = (counted: StanceChoice) => Number(counted === choice) - Number(counted === before);
  await tx
    .update(remarks)
    .set({
      forCount: increased(counters.for, by('for')),
      againstCount: increased(counters.against, by('against')),
      abstainCount: increased(counters.abstain, by('abstain')),
    })
    .where(eq(remarks.id, remarkId));
}

/** The audit says that somebody took part, never how. */
async function noteStance(
  tx: Tx,
  actor: Actor,
  hearing: Hearing,
  subject: { kind: 'remark' | 'hearing_question'; id: string },
  { before }: TakenStance,
): Promise<void> {
  await recordAct(tx, actor, before ? 'stance.changed' : 'stance.taken', subject);
  touch(tx, `hearing:${hearing.number}`);
}

/** The advisory question at that position of a hearing that the caller has opened; throws not_found. */
export async function findAdvisoryQuestion(reader: Reader, hearing: Pick<Hearing, 'id'>, position: number) {
  const { hearingQuestions: questions } = tables;
  const [row] = await reader
    .select({ id: questions.id, position: questions.position, texts: questions.texts })
    .from(questions)
    .where(and(eq(questions.hearingId, hearing.id), eq(questions.kind, 'advisory'), eq(questions.position, position)));
  if (!row) throw new AppError('not_found');
  return row;
}

/** Stores where a person stands on a question that was announced with the hearing; throws as `takeRemarkStance`. */
export async function takeQuestionStance(
  actor: Actor,
  number: number,
  position: number,
  choice: StanceChoice,
): Promise<TakenStance> {
  if (actor.kind === 'person') await spendStance(actor.person.id);
  const { id } = await findAdvisoryQuestion(db(), await findVisibleHearing(db(), actor, number), position);
  return transaction({ key: `stance:${id}` }, async (tx) => {
    const hearing = await findVisibleHearing(tx, actor, number);
    const at = now();
    assertMay(takePartPolicy(actor, hearing, at));
    const taken = await takeStance(tx, id, assertSignedIn(actor).person, choice, at);
    if (taken.before !== choice) await noteStance(tx, actor, hearing, { kind: 'hearing_question', id }, taken);
    return taken;
  });
}
