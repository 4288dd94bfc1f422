import { and, eq, isNull, lt } from 'drizzle-orm';
import { now } from '~/platform/clock.server';
import { uploadStore } from '~/platform/uploads/upload-store.server';
import { db, tables, transaction } from '~db/index.server';
import { IMAGE_FORMATS, IMAGE_WIDTHS } from './file-kinds';
import { imageKey } from './uploads.server';

/** Long enough for a form that was left open overnight. */
const KEPT_MS = 48 * 3_600_000;
const AT_ONCE = 200;

/**
 * Removes uploads that nothing carries: never attached, or taken away since. Their rows go first, so that nothing is
 * offered that is gone. Returns how many went.
 */
export async function sweepFiles(): Promise<number> {
  const before = new Date(now().getTime() - KEPT_MS);
  const { attachments, files } = tables;
  const orphans = await db()
    .select({ id: files.id, kind: files.kind, storeKey: files.storeKey })
    .from(files)
    .leftJoin(attachments, eq(attachments.fileId, files.id))
    .where(and(isNull(attachments.id), lt(files.createdAt, before)))
    .limit(AT_ONCE);
  let swept = 0;
  for (const orphan of orphans) {
    if (!(await forget(orphan.id))) continue;
    for (const key of keysOf(orphan)) await uploadStore().remove(key);
    swept += 1;
  }
  await uploadStore().sweep();
  return swept;
}

/** Deletes the row if nothing carries it still; asked inside, since somebody may be attaching it now. */
async function forget(fileId: string): Promise<boolean> {
  const { attachments, files } = tables;
  return transaction(async (tx) => {
    const carried = await tx.select({ id: attachments.id }).from(attachments).where(eq(attachments.fileId, fileId));
    if (carried.length > 0) return false;
    await tx.delete(files).where(eq(files.id, fileId));
    return true;
  });
}

function keysOf({ kind, storeKey }: { kind: string; storeKey: string }): string[] {
  if (kind === 'document') return [storeKey];
  return IMAGE_WIDTHS.flatMap((width) => IMAGE_FORMATS.map((format) => imageKey(storeKey, width, format)));
}
