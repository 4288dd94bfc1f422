import { and, asc, desc, eq, gt, lt, or, type SQL } from 'drizzle-orm';
import { hiddenAmong } from '~/domain/discussion/flags.server';
import { type Reader, tables } from '~db/index.server';
import type { TalkSide } from '~db/schema/talks';
import type { ToldMessage } from './reported-messages.server';
import type { TalkFile } from './talk';

/** A message as a moderator reads it: which side wrote it, and no name of anybody. */
export interface ExcerptMessage {
  id: string;
  side: TalkSide;
  /** Null where it was hidden before. */
  body: string | null;
  at: Date;
  /** Of the reported message alone. */
  file: TalkFile | null;
  isReported: boolean;
}

/** A reported message with the one before it and the one after it. */
export async function messageExcerpt(reader: Reader, message: ToldMessage): Promise<ExcerptMessage[]> {
  const { contactMessages: messages } = tables;
  const { at, id, threadId } = message;
  const beside = (where: SQL | undefined, order: SQL[]) =>
    reader
      .select()
      .from(messages)
      .where(and(eq(messages.threadId, threadId), where))
      .orderBy(...order)
      .limit(1);
  const isEarlier = or(lt(messages.at, at), and(eq(messages.at, at), lt(messages.id, id)));
  const isLater = or(gt(messages.at, at), and(eq(messages.at, at), gt(messages.id, id)));
  const before = await beside(isEarlier, [desc(messages.at), desc(messages.id)]);
  const after = await beside(isLater, [asc(messages.at), asc(messages.id)]);
  const shown = [...before, message, ...after];
  const hidden = await hiddenAmong(
    reader,
    [...before, ...after].map((neighbour) => neighbour.id),
  );
  const file = await fileOf(reader, message.fileId);
  return shown.map(({ id: own, side, body, at: written }) => {
    const isReported = own === id;
    return {
      id: own,
      side,
      body: hidden.has(own) ? null : body,
      at: written,
      file: isReported ? file : null,
      isReported,
    };
  });
}

async function fileOf(reader: Reader, fileId: string | null): Promise<TalkFile | null> {
  if (!fileId) return null;
  const { files } = tables;
  const [file] = await reader
    .select({ id: files.id, name: files.name, mediaType: files.mediaType, bytes: files.bytes })
    .from(files)
    .where(eq(files.id, fileId));
  return file ?? null;
}
