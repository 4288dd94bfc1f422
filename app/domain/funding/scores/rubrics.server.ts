import { and, asc, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { grouped } from '~/platform/grouped';
import { once } from '~/platform/idempotency.server';
import { newId } from '~/platform/ids.server';
import { type Reader, type Tx, tables, transaction } from '~db/index.server';
import { funderOf } from '../shortlist.server';
import { DEFAULT_RUBRIC, isSameCard, type Rubric, type RubricCriterion, type RubricInput, usualRubric } from './rubric';
import { keepRubricsPolicy } from './scores.policy';

// Score cards and scores are the funder's own, as its shortlist is: nothing of them goes into the audit, the log, a
// notice or an export of anybody else.

/**
 * What all changes of a funder's score cards and scores share, so that no score is given on a card that changes. It is
 * the key of its board: scores go with the card that they stand on.
 */
export const rubricsKey = (organisationId: string) => `board:${organisationId}`;

const toRubric = (row: typeof tables.rubrics.$inferSelect): Rubric => ({
  id: row.id,
  name: row.name,
  criteria: row.criteria as RubricCriterion[],
  version: row.version,
  retired: row.retiredAt !== null,
});

/** The score cards that a funder uses, the first one first; the usual one where it has none of its own. */
export async function activeRubrics(reader: Reader, organisationId: string): Promise<Rubric[]> {
  const { rubrics } = tables;
  const rows = await reader
    .select()
    .from(rubrics)
    .where(and(eq(rubrics.organisationId, organisationId), isNull(rubrics.retiredAt)))
    .orderBy(asc(rubrics.createdAt), asc(rubrics.id));
  return rows.length > 0 ? rows.map(toRubric) : [usualRubric()];
}

/** All score cards of a funder: those in use as `activeRubrics`, then those that were put away, the newest first. */
export async function allRubrics(reader: Reader, organisationId: string): Promise<Rubric[]> {
  const { rubrics } = tables;
  const rows = await reader
    .select()
    .from(rubrics)
    .where(and(eq(rubrics.organisationId, organisationId), isNotNull(rubrics.retiredAt)))
    .orderBy(desc(rubrics.retiredAt), desc(rubrics.id));
  return [...(await activeRubrics(reader, organisationId)), ...rows.map(toRubric)];
}

/** A score card of this funder, also one that was replaced. Throws not_found. */
export async function findRubric(reader: Reader, organisationId: string, id: string): Promise<Rubric> {
  if (id === DEFAULT_RUBRIC) return firstRubric(reader, organisationId);
  const { rubrics } = tables;
  const [row] = await reader
    .select()
    .from(rubrics)
    .where(and(eq(rubrics.id, id), eq(rubrics.organisationId, organisationId)));
  if (!row) throw new AppError('not_found');
  return toRubric(row);
}

/** The score card that counts where none is named. */
export async function firstRubric(reader: Reader, organisationId: string): Promise<Rubric> {
  const [first] = await activeRubrics(reader, organisationId);
  return first ?? usualRubric();
}

/** The stored rubric: the usual one is stored when it is first used. Under `rubricsKey`. */
export async function storedRubric(tx: Tx, organisationId: string, rubric: Rubric): Promise<Rubric> {
  if (rubric.id !== DEFAULT_RUBRIC) return rubric;
  const id = newId();
  const { name, criteria } = rubric;
  await tx.insert(tables.rubrics).values({ id, organisationId, name, criteria, createdAt: now() });
  return { ...rubric, id, version: 1 };
}

/**
 * Throws conflict where the form was filled in on another card than `found`: a colleague has changed it meanwhile, or
 * another one stands in the place of the usual one.
 */
export function assertUnchanged(found: Rubric, formRubric: string, formVersion: number): void {
  const isOther = formRubric === DEFAULT_RUBRIC && !isSameCard(found.criteria, usualRubric().criteria);
  if (isOther || found.version !== formVersion) throw new AppError('conflict');
}

/** Keeps the ids of criteria that were there, so that an unchanged card stays the same card. */
function withIds(criteria: RubricInput['criteria'], before: readonly RubricCriterion[]): RubricCriterion[] {
  const known = new Set(before.map(({ id }) => id));
  return criteria.map(({ id, ...criterion }) => {
    const kept = id !== null && known.delete(id) ? id : newId();
    return { ...criterion, id: kept };
  });
}

/** A moment that no other card of the funder has: those that replaced one another share theirs, see `cardLines`. */
async function ownMoment(tx: Tx, organisationId: string): Promise<Date> {
  const { rubrics } = tables;
  const [last] = await tx
    .select({ at: rubrics.createdAt })
    .from(rubrics)
    .where(eq(rubrics.organisationId, organisationId))
    .orderBy(desc(rubrics.createdAt))
    .limit(1);
  return new Date(Math.max(now().getTime(), (last?.at.getTime() ?? 0) + 1));
}

/** A score card with those that it replaced and the one that took its place. */
export interface CardLine {
  ids: ReadonlySet<string>;
  /** One of them can be scored on. */
  inUse: boolean;
}

/** The lines of a funder's score cards, by the id of each card in them. */
export async function cardLines(reader: Reader, organisationId: string): Promise<Map<string, CardLine>> {
  const { rubrics } = tables;
  const rows = await reader
    .select({ id: rubrics.id, createdAt: rubrics.createdAt, retiredAt: rubrics.retiredAt })
    .from(rubrics)
    .where(eq(rubrics.organisationId, organisationId));
  const lines = [...grouped(rows, ({ createdAt }) => createdAt.getTime()).values()];
  return new Map(
    lines.flatMap((line) => {
      const ids = new Set(line.map(({ id }) => id));
      const inUse = line.some(({ retiredAt }) => retiredAt === null);
      return line.map(({ id }): [string, CardLine] => [id, { ids, inUse }]);
    }),
  );
}

/** Adds a score card. `key` is the form's idempotency key. Returns its id. Throws sign_in, forbidden, conflict. */
export async function addRubric(actor: Actor, input: RubricInput, key?: string): Promise<string> {
  const { actor: member, funder } = funderOf(actor);
  const { organisationId } = funder;
  return transaction({ key: rubricsKey(organisationId) }, async (tx) => {
    assertMay(keepRubricsPolicy(actor, organisationId));
    return once(tx, member.person.id, key, JSON.stringify(input), async () => {
      // The usual one stays beside the new one, and stays the first.
      await storedRubric(tx, organisationId, await firstRubric(tx, organisationId));
      const id = newId();
      const createdAt = await ownMoment(tx, organisationId);
      const row = { id, organisationId, name: input.name, criteria: withIds(input.criteria, []), createdAt };
      await tx.insert(tables.rubrics).values(row);
      return id;
    });
  });
}

/**
 * Changes a score card. One on which somebody has begun to score, or that a call has announced, stays as it is: the
 * changed one takes its place. Returns the id of the card that counts now. Throws sign_in, forbidden, not_found, closed
 * (replaced meanwhile), conflict (changed meanwhile).
 */
export async function changeRubric(actor: Actor, id: string, formVersion: number, input: RubricInput): Promise<string> {
  const { funder } = funderOf(actor);
  const { organisationId } = funder;
  const { rubrics } = tables;
  return transaction({ key: rubricsKey(organisationId) }, async (tx) => {
    assertMay(keepRubricsPolicy(actor, organisationId));
    const found = await findRubric(tx, organisationId, id);
    if (found.retired) throw new AppError('closed');
    assertUnchanged(found, id, formVersion);
    const rubric = await storedRubric(tx, organisationId, found);
    const criteria = withIds(input.criteria, rubric.criteria);
    const replaces = !isSameCard(criteria, rubric.criteria) && (await isUsed(tx, rubric.id));
    if (!replaces) {
      await tx
        .update(rubrics)
        .set({ name: input.name, criteria, version: rubric.version + 1 })
        .where(eq(rubrics.id, rubric.id));
      return rubric.id;
    }
    const next = newId();
    const [{ createdAt } = { createdAt: now() }] = await tx
      .update(rubrics)
      .set({ retiredAt: now() })
      .where(eq(rubrics.id, rubric.id))
      .returning({ createdAt: rubrics.createdAt });
    // It takes the place of the other in the funder's order, too.
    const version = rubric.version + 1;
    await tx.insert(rubrics).values({ id: next, organisationId, name: input.name, criteria, version, createdAt });
    return next;
  });
}

async function isUsed(tx: Tx, rubricId: string): Promise<boolean> {
  const { assessments, calls } = tables;
  const scored = await tx
    .select({ id: assessments.id })
    .from(assessments)
    .where(eq(assessments.rubricId, rubricId))
    .limit(1);
  if (scored.length > 0) return true;
  const announced = await tx.select({ id: calls.id }).from(calls).where(eq(calls.rubricId, rubricId)).limit(1);
  return announced.length > 0;
}

/**
 * Puts a score card out of use; what was scored on it stays. One has to remain. Throws sign_in, forbidden, not_found,
 * closed.
 */
export async function retireRubric(actor: Actor, id: string): Promise<void> {
  const { funder } = funderOf(actor);
  const { organisationId } = funder;
  await transaction({ key: rubricsKey(organisationId) }, async (tx) => {
    assertMay(keepRubricsPolicy(actor, organisationId));
    const rubric = await findRubric(tx, organisationId, id);
    if (rubric.retired) return;
    if ((await activeRubrics(tx, organisationId)).length < 2) throw new AppError('closed');
    await tx.update(tables.rubrics).set({ retiredAt: now() }).where(eq(tables.rubrics.id, rubric.id));
  });
}
