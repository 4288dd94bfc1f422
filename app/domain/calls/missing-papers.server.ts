import { inArray } from 'drizzle-orm';
import { type Reader, tables } from '~db/index.server';
import type { RequiredDocument } from './call';

/** How many of its required papers each application lacks, by its id. */
export async function missingPapers(
  reader: Reader,
  applications: readonly { id: string; documents: readonly RequiredDocument[] }[],
): Promise<Map<string, number>> {
  if (applications.length === 0) return new Map();
  const { attachments } = tables;
  const files = await reader
    .select({ subjectId: attachments.subjectId, title: attachments.title })
    .from(attachments)
    .where(
      inArray(
        attachments.subjectId,
        applications.map(({ id }) => id),
      ),
    );
  // The title of an attachment is the id of the paper that it was handed in for.
  const there = new Set(files.map(({ subjectId, title }) => `${subjectId}/${title}`));
  return new Map(
    applications.map(({ id, documents }) => [id, documents.filter((paper) => !there.has(`${id}/${paper.id}`)).length]),
  );
}
