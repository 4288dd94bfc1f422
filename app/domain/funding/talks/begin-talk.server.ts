import { and, eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { findVisibleIdea } from '~/domain/ideas/find-idea.server';
import type { Idea } from '~/domain/ideas/idea';
import { contactAuthorPolicy } from '~/domain/ideas/idea.policy';
import { now } from '~/platform/clock.server';
import { assertMay } from '~/platform/errors';
import { once } from '~/platform/idempotency.server';
import { newId } from '~/platform/ids.server';
import { type Limit, spend } from '~/platform/limits.server';
import { db, type Reader, type Tx, tables, transaction } from '~db/index.server';
import { funderOf } from '../shortlist.server';
import { addMessage, type NewMessage } from './messages.server';
import { takeTalkFile } from './talk-files.server';

/** Of one funder, so that authors are not written to in bulk. */
const BEGINNINGS: Limit = { points: 20, perSeconds: 86_400 };

export interface NewTalk extends NewMessage {
  /** Does the author learn at once who the funder is? */
  isNamed: boolean;
}

/**
 * Begins the one talk of the acting funder with the author of an idea; where a colleague has begun it meanwhile, the
 * message goes into that one, and whether the funder is named stays as it was. Returns the talk's id. Sent twice with
 * one `key`, it writes once. Nothing of a talk goes into the audit: it would say who speaks with whom. Its own rows do.
 * Throws sign_in, not_found, gone, forbidden, closed, conflict, too_many, and invalid for `file`.
 */
export async function beginTalk(actor: Actor, number: number, wanted: NewTalk, key?: string): Promise<string> {
  assertMay(contactAuthorPolicy(actor, await findVisibleIdea(db(), actor, number)));
  const { actor: member, funder } = funderOf(actor);
  await spend(`talk-begun:${funder.organisationId}`, BEGINNINGS);
  const upload = await takeTalkFile(actor, wanted.file, !wanted.isNamed);
  return transaction({ key: `idea:${number}` }, async (tx) => {
    const idea = await findVisibleIdea(tx, actor, number);
    assertMay(contactAuthorPolicy(actor, idea));
    return once(tx, member.person.id, key, `${idea.id} ${wanted.isNamed} ${wanted.body}`, async () => {
      const present = await talkOf(tx, idea.id, funder.organisationId);
      const id = present ?? (await insertTalk(tx, idea, funder.organisationId, member.person.id, wanted.isNamed));
      const news = present ? 'talk_message' : 'talk_begun';
      await addMessage(tx, { actor: member, idea, talkId: id, side: 'funder' }, { body: wanted.body, upload }, news);
      return id;
    });
  });
}

/** The id of the talk that a funder has about an idea. */
export async function talkOf(reader: Reader, ideaId: string, organisationId: string): Promise<string | null> {
  const { contactThreads } = tables;
  const [row] = await reader
    .select({ id: contactThreads.id })
    .from(contactThreads)
    .where(and(eq(contactThreads.ideaId, ideaId), eq(contactThreads.organisationId, organisationId)));
  return row?.id ?? null;
}

async function insertTalk(tx: Tx, idea: Idea, organisationId: string, by: string, isNamed: boolean): Promise<string> {
  const id = newId();
  const at = now();
  await tx.insert(tables.subjects).values({ id, kind: 'contact_thread' });
  await tx.insert(tables.contactThreads).values({
    id,
    ideaId: idea.id,
    organisationId,
    revealedAt: isNamed ? at : null,
    openedBy: by,
    openedAt: at,
    updatedAt: at,
  });
  return id;
}
