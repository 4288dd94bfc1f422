import { eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import type { FlagReason } from '~/domain/discussion/comment';
import { addUntoldFlag, findHiding, type Hiding, hiddenAmong, objectUntold } from '~/domain/discussion/flags.server';
import type { ReportedSubject } from '~/domain/discussion/report-events.server';
import { findIdeaById } from '~/domain/ideas/find-idea.server';
import type { Idea } from '~/domain/ideas/idea';
import { matterOfIdea } from '~/domain/ideas/idea-events.server';
import { AppError, assertMay } from '~/platform/errors';
import { emit } from '~/platform/events.server';
import { type Limit, spend } from '~/platform/limits.server';
import { db, type Reader, tables, transaction } from '~db/index.server';
import type { TalkSide } from '~db/schema/talks';
import { findTalk } from './find-talk.server';
import type { Talk } from './talk';
import { reportMessagePolicy, talkSide } from './talk.policy';

const REPORTS: Limit = { points: 30, perSeconds: 3_600 };

/** A message as rules look at it. */
export interface ToldMessage {
  id: string;
  threadId: string;
  side: TalkSide;
  personId: string | null;
  body: string;
  at: Date;
  fileId: string | null;
}

export interface FoundMessage {
  message: ToldMessage;
  talk: Talk;
  idea: Idea;
}

/** How moderation and its news name a message. */
export const subjectOfMessage = ({ id, threadId }: ToldMessage): ReportedSubject => ({
  kind: 'contact_message',
  id,
  talkId: threadId,
});

/** The message of that id with its talk, whoever asks. Throws not_found. */
export async function findMessageById(reader: Reader, id: string): Promise<FoundMessage> {
  const { contactMessages, contactThreads } = tables;
  const [row] = await reader
    .select({ message: contactMessages, talk: contactThreads })
    .from(contactMessages)
    .innerJoin(contactThreads, eq(contactThreads.id, contactMessages.threadId))
    .where(eq(contactMessages.id, id));
  if (!row) throw new AppError('not_found');
  return { ...row, idea: await findIdeaById(reader, row.talk.ideaId) };
}

/** A message of the other side, for the page on which it is reported. Throws sign_in, not_found, forbidden, closed. */
export async function reportedWords(
  actor: Actor,
  talkId: string,
  messageId: string,
): Promise<{ body: string; at: Date }> {
  const { message } = await messageToReport(db(), actor, talkId, messageId);
  return { body: message.body, at: message.at };
}

async function messageToReport(reader: Reader, actor: Actor, talkId: string, messageId: string) {
  const { actor: reporter, talk, idea } = await findTalk(reader, actor, talkId);
  const { message } = await findMessageById(reader, messageId);
  if (message.threadId !== talkId) throw new AppError('not_found');
  const hidden = (await hiddenAmong(reader, [messageId])).has(messageId);
  assertMay(reportMessagePolicy(actor, idea, talk, { side: message.side, hidden }));
  return { reporter, talk, idea, message };
}

/**
 * Reports a message to the moderator of the idea; once per person. Nothing of it goes into the audit: it would say who
 * speaks with whom. Throws sign_in, not_found, forbidden, closed, too_many.
 */
export async function reportMessage(
  actor: Actor,
  talkId: string,
  messageId: string,
  { reason, note }: { reason: FlagReason; note: string | null },
): Promise<void> {
  if (actor.kind === 'person') await spend(`report:${actor.person.id}`, REPORTS);
  await transaction({ key: `thread:${talkId}` }, async (tx) => {
    const { reporter, idea, message } = await messageToReport(tx, actor, talkId, messageId);
    const subject = subjectOfMessage(message);
    await tx.insert(tables.subjects).values({ id: subject.id, kind: subject.kind }).onConflictDoNothing();
    if (!(await addUntoldFlag(tx, reporter, messageId, reason, note))) return;
    await emit('report.made', { matter: matterOfIdea(idea), subject, by: reporter.person.id, reason });
  });
}

/** The hiding of a message of this actor's side; null of anything else. */
export async function findOwnHiddenMessage(
  reader: Reader,
  actor: Actor,
  hidingId: string,
): Promise<(FoundMessage & { hiding: Hiding }) | null> {
  const hiding = await findHiding(reader, hidingId);
  const [subject] = await reader.select().from(tables.subjects).where(eq(tables.subjects.id, hiding.subjectId));
  if (subject?.kind !== 'contact_message') return null;
  const found = await findMessageById(reader, hiding.subjectId);
  return talkSide(actor, found.idea, found.talk) === found.message.side ? { hiding, ...found } : null;
}

/** The side that wrote a hidden message objects: once. Returns false where it is none of theirs. Throws closed. */
export async function objectToHiddenMessage(actor: Actor, hidingId: string, objection: string): Promise<boolean> {
  if (actor.kind === 'visitor' || !(await findOwnHiddenMessage(db(), actor, hidingId))) return false;
  return transaction({ key: `hiding:${hidingId}` }, async (tx) => {
    const own = await findOwnHiddenMessage(tx, actor, hidingId);
    if (!own) return false;
    const { hiding, idea, message } = own;
    await objectUntold(tx, hiding, objection);
    await emit('hiding.objected', {
      matter: matterOfIdea(idea),
      subject: subjectOfMessage(message),
      by: actor.person.id,
      hidingId,
      hiddenBy: hiding.hiddenBy,
    });
    return true;
  });
}
