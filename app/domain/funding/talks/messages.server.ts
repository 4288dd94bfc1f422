import { eq } from 'drizzle-orm';
import type { Actor, SignedIn } from '~/domain/accounts/actor';
import { assertSignedIn } from '~/domain/accounts/signed-in.server';
import type { Upload } from '~/domain/files/uploads.server';
import type { Idea } from '~/domain/ideas/idea';
import { now } from '~/platform/clock.server';
import { assertMay } from '~/platform/errors';
import { emit } from '~/platform/events.server';
import { once } from '~/platform/idempotency.server';
import { newId } from '~/platform/ids.server';
import { type Limit, spend } from '~/platform/limits.server';
import { db, type Tx, tables, transaction } from '~db/index.server';
import type { TalkSide } from '~db/schema/talks';
import { findTalk } from './find-talk.server';
import { writeTalkPolicy } from './talk.policy';
import type { TalkNews } from './talk-events.server';
import { attachToTalk, takeTalkFile } from './talk-files.server';

const MESSAGES: Limit = { points: 30, perSeconds: 3_600 };

export interface NewMessage {
  body: string;
  file?: File | null;
}

interface Speaker {
  actor: SignedIn;
  idea: Idea;
  talkId: string;
  side: TalkSide;
}

/**
 * Writes into a talk; the other side is told that there is something to read, and no more. Sent twice with one `key`, it
 * writes once. Throws sign_in, not_found, forbidden, closed, conflict, too_many, and invalid for `file`.
 */
export async function sendMessage(actor: Actor, talkId: string, wanted: NewMessage, key?: string): Promise<void> {
  const { person } = assertSignedIn(actor);
  const before = await findTalk(db(), actor, talkId);
  assertMay(writeTalkPolicy(actor, before.idea, before.talk));
  await spend(`talk-message:${person.id}`, MESSAGES);
  const isUnnamed = before.side === 'funder' && !before.talk.revealedAt;
  const upload = await takeTalkFile(actor, wanted.file, isUnnamed);
  await transaction({ key: `thread:${talkId}` }, async (tx) => {
    const found = await findTalk(tx, actor, talkId);
    assertMay(writeTalkPolicy(actor, found.idea, found.talk));
    await once(tx, person.id, key, `${talkId} ${wanted.body}`, async () =>
      addMessage(tx, { ...found, talkId }, { body: wanted.body, upload }, 'talk_message'),
    );
  });
}

/** Adds a message in the transaction of whoever has asked the policy. Returns its id. */
export async function addMessage(
  tx: Tx,
  { actor, idea, talkId, side }: Speaker,
  { body, upload }: { body: string; upload: Upload | null },
  news: TalkNews,
): Promise<string> {
  const { contactMessages, contactThreads } = tables;
  const id = newId();
  const at = now();
  const by = actor.person.id;
  await attachToTalk(tx, actor, talkId, upload);
  await tx
    .insert(contactMessages)
    .values({ id, threadId: talkId, side, personId: by, body, at, fileId: upload?.id ?? null });
  await tx.update(contactThreads).set({ updatedAt: at }).where(eq(contactThreads.id, talkId));
  await emit('talk.moved', { idea, talkId, side, by, news });
  return id;
}
