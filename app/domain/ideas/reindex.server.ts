import { and, asc, eq, gt } from 'drizzle-orm';
import { db, tables, transaction } from '~db/index.server';
import type { IdeaContent } from './idea-content';
import { indexIdea } from './revisions.server';

const BATCH = 100;

/** Writes the words of every published idea into the search anew: after a restore, or when stemming changes. */
export async function indexPublishedIdeas(): Promise<void> {
  const { ideas, ideaRevisions } = tables;
  let after = 0;
  for (;;) {
    const rows = await db()
      .select({ number: ideas.number, content: ideaRevisions.content })
      .from(ideas)
      .innerJoin(ideaRevisions, eq(ideaRevisions.id, ideas.publishedRevisionId))
      .where(and(gt(ideas.number, after), eq(ideas.publication, 'published'), eq(ideas.hidden, false)))
      .orderBy(asc(ideas.number))
      .limit(BATCH);
    const last = rows.at(-1);
    if (!last) return;
    await transaction(async (tx) => {
      for (const { number, content } of rows) await indexIdea(tx, number, content as IdeaContent);
    });
    after = last.number;
  }
}
