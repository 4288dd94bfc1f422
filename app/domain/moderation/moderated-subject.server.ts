import { eq } from 'drizzle-orm';
import type { Comment } from '~/domain/discussion/comment';
import { findComment } from '~/domain/discussion/comments.server';
import { findIdeaById } from '~/domain/ideas/find-idea.server';
import { isPublic } from '~/domain/ideas/idea';
import type { ReportedSubject } from '~/domain/ideas/idea-events.server';
import { AppError } from '~/platform/errors';
import { type Reader, tables } from '~db/index.server';
import type { Moderated } from './moderation.policy';

/** A subject with the idea that it belongs to. */
export interface ModeratedSubject extends Moderated {
  subject: ReportedSubject;
  /** Null where the idea itself is meant. */
  comment: Comment | null;
  /** Names the words as they stand: a decision carries it, so that nobody decides on words that they have not read. */
  seen: string;
  hidden: boolean;
  /** Nobody reads it any more: taken back by its author. */
  gone: boolean;
}

/** The idea or comment of that id, whoever asks; throws not_found. The caller applies a policy. */
export async function findModerated(reader: Reader, id: string): Promise<ModeratedSubject> {
  const [row] = await reader.select().from(tables.subjects).where(eq(tables.subjects.id, id));
  if (row?.kind === 'idea') {
    const idea = await findIdeaById(reader, id);
    return {
      subject: { kind: 'idea', id },
      idea,
      comment: null,
      authorId: idea.authorId,
      seen: idea.publishedRevisionId ?? '',
      hidden: idea.hidden,
      gone: !isPublic(idea.publication),
    };
  }
  if (row?.kind !== 'comment') throw new AppError('not_found');
  const { hidden, ...comment } = await findComment(reader, id);
  const idea = await findIdeaById(reader, comment.subjectId);
  return {
    subject: { kind: 'comment', id },
    idea,
    comment,
    authorId: comment.authorId,
    seen: String(comment.version),
    hidden,
    gone: comment.deletedAt !== null || !isPublic(idea.publication),
  };
}
