import { and, desc, eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import { recordAct } from '~/domain/audit/acts.server';
import type { Idea } from '~/domain/ideas/idea';
import { now } from '~/platform/clock.server';
import { AppError, assertMay } from '~/platform/errors';
import { emit } from '~/platform/events.server';
import { newId } from '~/platform/ids.server';
import { type Reader, tables, transaction } from '~db/index.server';
import { findFollowedIdea, noteNews } from './find-project.server';
import { acceptWorkPolicy } from './project.policy';
import './project-events.server';

export interface Judgement {
  isAccepted: boolean;
  /** What was looked at and found. */
  note: string;
}

/**
 * The council or the municipality takes over what was built, or says why not; after a refusal it may look again. Throws
 * not_found, gone, sign_in, forbidden, closed (not completed, or taken over by now).
 */
export async function judgeWork(actor: Actor, number: number, { isAccepted, note }: Judgement): Promise<void> {
  await transaction({ key: `idea:${number}` }, async (tx) => {
    const idea = await findFollowedIdea(tx, actor, number);
    assertMay(acceptWorkPolicy(actor, idea));
    if (await isTakenOver(tx, idea.id)) throw new AppError('closed');
    const { person } = assertSignedIn(actor);
    const organisationId = councilOf(actor);
    await tx
      .insert(tables.acceptances)
      .values({ id: newId(), ideaId: idea.id, organisationId, isAccepted, note, byPersonId: person.id, at: now() });
    const act = isAccepted ? 'project.accepted' : 'project.not_accepted';
    await recordAct(tx, actor, act, { kind: 'idea', id: idea.id });
    await emit('project.judged', { idea, by: person.id, isAccepted, note });
    await noteNews(tx, idea);
  });
}

/** The council that the actor acts for; null for an officer of the municipality. */
export function councilOf(actor: Actor): string | null {
  const { acting } = assertSignedIn(actor);
  return acting?.kind === 'territorial_council' ? acting.organisationId : null;
}

/** Whether the council or the municipality has taken over what was built. */
export async function isTakenOver(reader: Reader, ideaId: string): Promise<boolean> {
  const { acceptances } = tables;
  const rows = await reader
    .select({ id: acceptances.id })
    .from(acceptances)
    .where(and(eq(acceptances.ideaId, ideaId), eq(acceptances.isAccepted, true)))
    .limit(1);
  return rows.length > 0;
}

/** What the council or the municipality said of it, the newest first. */
export async function judgementsOf(reader: Reader, { id }: Pick<Idea, 'id'>) {
  const { acceptances, organisations } = tables;
  return reader
    .select({
      id: acceptances.id,
      isAccepted: acceptances.isAccepted,
      note: acceptances.note,
      at: acceptances.at,
      council: organisations.names,
    })
    .from(acceptances)
    .leftJoin(organisations, eq(organisations.id, acceptances.organisationId))
    .where(eq(acceptances.ideaId, id))
    .orderBy(desc(acceptances.at), desc(acceptances.id));
}
