import { and, asc, eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { recordAct } from '~/domain/audit/acts.server';
import type { Lang } from '~/i18n/languages';
import { now } from '~/platform/clock.server';
import { AppError } from '~/platform/errors';
import { once } from '~/platform/idempotency.server';
import { newId } from '~/platform/ids.server';
import { today } from '~/platform/today.server';
import { type Reader, type Tx, tables } from '~db/index.server';
import { working } from './find-project.server';
import { type MilestoneDates, PROJECT_LIMITS } from './project';
import { planWorkPolicy } from './project.policy';

export interface NewMilestone {
  title: string;
  lang: Lang;
  /** ISO date. */
  dueOn: string;
  key?: string | undefined;
}

/**
 * Adds a milestone to the plan. Returns its id. Throws not_found, sign_in, forbidden, closed, invalid (there are enough),
 * conflict.
 */
export async function addMilestone(actor: Actor, number: number, { key, ...wanted }: NewMilestone): Promise<string> {
  return working(actor, number, planWorkPolicy, async (tx, idea) => {
    const { person } = assertSignedIn(actor);
    return once(tx, person.id, key, `${idea.id} ${JSON.stringify(wanted)}`, async () => {
      const present = await milestonesOf(tx, idea.id);
      if (present.length >= PROJECT_LIMITS.milestones) {
        const params = { n: PROJECT_LIMITS.milestones };
        throw new AppError('invalid', { fields: { title: 'projects.error_many' }, params });
      }
      const id = newId();
      const position = (present.at(-1)?.position ?? 0) + 1;
      await tx.insert(tables.milestones).values({ id, ideaId: idea.id, position, ...wanted });
      await recordAct(tx, actor, 'project.milestone_added', { kind: 'idea', id: idea.id }, { milestone: id });
      return id;
    });
  });
}

export interface MilestoneChange {
  title: string;
  /** ISO dates; `doneOn` is null until it is done. */
  dueOn: string;
  doneOn: string | null;
  /** Why it comes, or came, later than was said: everybody reads it. */
  reason: string;
  /** The version that was read. */
  version: number;
}

/** The day by which everybody may take it for done: it was done then, or is due. */
const expectedOn = ({ dueOn, doneOn }: MilestoneDates) => (doneOn && doneOn > dueOn ? doneOn : dueOn);

/**
 * Changes a milestone. To a later day it moves, and after its day it is done, only with a reason, which stays in the plan
 * for everybody. Throws not_found, sign_in, forbidden, closed, conflict (somebody changed it meanwhile), invalid.
 */
export async function changeMilestone(actor: Actor, number: number, id: string, wanted: MilestoneChange) {
  await working(actor, number, planWorkPolicy, async (tx, idea) => {
    const milestone = await findMilestone(tx, idea.id, id);
    const { reason, version, ...values } = wanted;
    if (milestone.version !== version) throw new AppError('conflict');
    if (values.doneOn && values.doneOn > today()) {
      throw new AppError('invalid', { fields: { done_on: 'projects.error_future' } });
    }
    const [fromOn, toOn] = [expectedOn(milestone), expectedOn(values)];
    if (toOn > fromOn) {
      if (!reason) throw new AppError('invalid', { fields: { reason: 'projects.error_delay_reason' } });
      await tx.insert(tables.milestoneDelays).values({
        id: newId(),
        milestoneId: id,
        fromOn,
        toOn,
        reason,
        byPersonId: assertSignedIn(actor).person.id,
        at: now(),
      });
    }
    await tx
      .update(tables.milestones)
      .set({ ...values, version: version + 1 })
      .where(eq(tables.milestones.id, id));
    await recordAct(tx, actor, 'project.milestone_changed', { kind: 'idea', id: idea.id }, { milestone: id });
  });
}

/**
 * Takes out a milestone that was put in by mistake: one that is done, late or was ever moved stays. Throws as
 * `changeMilestone`, and closed where it has to stay.
 */
export async function removeMilestone(actor: Actor, number: number, id: string, version: number): Promise<void> {
  await working(actor, number, planWorkPolicy, async (tx, idea) => {
    const milestone = await findMilestone(tx, idea.id, id);
    if (milestone.version !== version) throw new AppError('conflict');
    const { milestoneDelays, milestones } = tables;
    const moved = await tx.select().from(milestoneDelays).where(eq(milestoneDelays.milestoneId, id)).limit(1);
    if (!mayRemove(milestone, moved.length > 0, today())) throw new AppError('closed');
    await tx.delete(milestones).where(eq(milestones.id, id));
    await recordAct(tx, actor, 'project.milestone_removed', { kind: 'idea', id: idea.id }, { milestone: id });
  });
}

/** Whether a milestone leaves no trace that anybody would miss. */
export function mayRemove(
  { doneOn, dueOn }: { doneOn: string | null; dueOn: string },
  wasMoved: boolean,
  day: string,
): boolean {
  return !wasMoved && doneOn === null && dueOn >= day;
}

/** The milestones of an idea in their order, as they were put in. */
export async function milestonesOf(reader: Reader, ideaId: string) {
  const { milestones } = tables;
  return reader
    .select()
    .from(milestones)
    .where(eq(milestones.ideaId, ideaId))
    .orderBy(asc(milestones.position), asc(milestones.id));
}

async function findMilestone(tx: Tx, ideaId: string, id: string) {
  const { milestones } = tables;
  const [row] = await tx
    .select()
    .from(milestones)
    .where(and(eq(milestones.id, id), eq(milestones.ideaId, ideaId)));
  if (!row) throw new AppError('not_found');
  return row;
}
