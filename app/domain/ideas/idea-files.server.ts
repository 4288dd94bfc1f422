import { eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { type FileAudience, type FileOnSubject, registerFileReader } from '~/domain/files/read-file.server';
import { isAppError } from '~/platform/errors';
import { db, placeholder, prepared, type Reader, tables } from '~db/index.server';
import { findIdeaById } from './find-idea.server';
import { isPublic } from './idea';
import { readIdeaPolicy } from './idea.policy';
import type { IdeaContent } from './idea-content';

const contentById = prepared((reader: Reader) =>
  reader
    .select({ content: tables.ideaRevisions.content })
    .from(tables.ideaRevisions)
    .where(eq(tables.ideaRevisions.id, placeholder('id'))),
);

/** Lets whoever may read an idea read its files. Called once at start. */
export function registerIdeaFiles(): void {
  registerFileReader('idea', ideaFileAudience);
}

/**
 * Everyone where the idea is public, except a picture that only a draft or an earlier revision shows: that, and all of
 * an idea that is not public, is for its author and moderator.
 */
export async function ideaFileAudience(actor: Actor, file: FileOnSubject): Promise<FileAudience> {
  try {
    const idea = await findIdeaById(db(), file.subjectId);
    const open = isPublic(idea.publication) && !idea.hidden;
    if (open && (file.role === 'attachment' || (await isShown(idea.publishedRevisionId, file.fileId)))) {
      return 'everyone';
    }
    return readIdeaPolicy(actor, { ...idea, hidden: true }).allowed ? 'actor' : 'nobody';
  } catch (error) {
    if (isAppError(error, 'not_found')) return 'nobody';
    throw error;
  }
}

async function isShown(revisionId: string | null, fileId: string): Promise<boolean> {
  if (!revisionId) return false;
  const [revision] = await contentById(db(), { id: revisionId });
  return (revision?.content as IdeaContent | undefined)?.pictureId === fileId;
}
