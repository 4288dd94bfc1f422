import { and, asc, eq } from 'drizzle-orm';
import { type Actor, actingFunder } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { recordAct } from '~/domain/audit/acts.server';
import { setPicture } from '~/domain/files/attachments.server';
import { storeUpload } from '~/domain/files/uploads.server';
import { commitmentStands } from '~/domain/funding/grants/standing.server';
import type { Idea } from '~/domain/ideas/idea';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { emit } from '~/platform/events.server';
import { newId } from '~/platform/ids.server';
import { kyrgyzDay } from '~/platform/kyrgyz-day';
import { today } from '~/platform/today.server';
import { db, type Reader, type Tx, tables, transaction } from '~db/index.server';
import { councilOf } from './acceptance.server';
import { findFollowedIdea, noteNews, projectOf } from './find-project.server';
import { type CheckMonths, type CheckState, checkStates, type Works } from './project';
import { checkWorkPolicy, isInspector } from './project.policy';
import './project-events.server';

export interface NewCheck {
  works: Works;
  /** What was seen. */
  note: string;
  photo?: File | null;
}

/** Whether the actor acts for a funder whose commitment to the idea stands. */
export async function isItsFunder(reader: Reader, actor: Actor, { id }: Pick<Idea, 'id'>): Promise<boolean> {
  const funder = actingFunder(actor);
  if (!funder) return false;
  const { commitments } = tables;
  const rows = await reader
    .select({ id: commitments.id })
    .from(commitments)
    .where(and(eq(commitments.ideaId, id), eq(commitments.organisationId, funder.organisationId), commitmentStands()))
    .limit(1);
  return rows.length > 0;
}

/** The idea that the actor may look at so many months after its completion. Throws what `recordCheck` throws. */
export async function findCheckable(reader: Reader, actor: Actor, number: number, months: CheckMonths): Promise<Idea> {
  const idea = await findFollowedIdea(reader, actor, number);
  assertMay(checkWorkPolicy(actor, idea, await isItsFunder(reader, actor, idea)));
  const check = (await checksDue(reader, idea)).find((one) => one.months === months);
  if (check?.state !== 'open' && check?.state !== 'overdue') throw new AppError('closed');
  return idea;
}

/**
 * Says whether what was built still works, 12 or 24 months after it was completed: once. Throws not_found, gone, sign_in,
 * forbidden, closed (too early, or somebody has said it), too_many, and invalid for the field `file`.
 */
export async function recordCheck(actor: Actor, number: number, months: CheckMonths, wanted: NewCheck): Promise<void> {
  await findCheckable(db(), actor, number, months);
  const upload = wanted.photo && wanted.photo.size > 0 ? await storeUpload(actor, wanted.photo, 'image') : null;
  await transaction({ key: `idea:${number}` }, async (tx) => {
    const idea = await findCheckable(tx, actor, number, months);
    const { person } = assertSignedIn(actor);
    const { works, note } = wanted;
    const subjectId = upload && (await photoSubject(tx, actor, upload.id));
    const organisationId = isInspector(actor, idea) ? councilOf(actor) : (actingFunder(actor)?.organisationId ?? null);
    await tx
      .insert(tables.afterChecks)
      .values({ ideaId: idea.id, months, works, note, subjectId, organisationId, byPersonId: person.id, at: now() });
    await recordAct(tx, actor, 'project.checked', { kind: 'idea', id: idea.id }, { months, works });
    await emit('project.checked', { idea, by: person.id, months, works, note });
    await noteNews(tx, idea);
  });
}

async function photoSubject(tx: Tx, actor: Actor, fileId: string): Promise<string> {
  const id = newId();
  await tx.insert(tables.subjects).values({ id, kind: 'progress_report' });
  await setPicture(tx, actor, id, fileId);
  return id;
}

/** What was seen 12 and 24 months later, in that order. */
export async function afterChecksOf(reader: Reader, { id }: Pick<Idea, 'id'>) {
  const { afterChecks, organisations } = tables;
  return reader
    .select({
      months: afterChecks.months,
      works: afterChecks.works,
      note: afterChecks.note,
      at: afterChecks.at,
      subjectId: afterChecks.subjectId,
      organisation: organisations.names,
    })
    .from(afterChecks)
    .leftJoin(organisations, eq(organisations.id, afterChecks.organisationId))
    .where(eq(afterChecks.ideaId, id))
    .orderBy(asc(afterChecks.months));
}

/** How the checks of an idea stand today; none where it is not completed. */
export async function checksDue(reader: Reader, idea: Pick<Idea, 'id' | 'stage'>): Promise<CheckState[]> {
  const project = idea.stage === 'completed' ? await projectOf(reader, idea) : null;
  if (!project?.completedAt) return [];
  const made = await afterChecksOf(reader, idea);
  return checkStates(
    kyrgyzDay(project.completedAt),
    made.map(({ months }) => months),
    today(),
  );
}
