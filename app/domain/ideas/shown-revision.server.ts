import { desc, eq } from 'drizzle-orm';
import { isLang } from '~/i18n/languages';
import { AppError } from '~/platform/errors';
import { db, placeholder, prepared, type Reader, tables } from '~db/index.server';
import type { Idea } from './idea';
import type { IdeaContent } from './idea-content';
import type { RenderedTexts } from './idea-view.server';

/** What a page tells of an idea: a revision with its stored HTML, or the working copy of one never submitted. */
export interface ShownRevision {
  content: IdeaContent;
  rendered?: RenderedTexts;
  /** Since when it has been so. */
  at: Date;
}

const revisionById = prepared((reader: Reader) => {
  const { ideaRevisions } = tables;
  return reader
    .select({ content: ideaRevisions.content, createdAt: ideaRevisions.createdAt, at: ideaRevisions.publishedAt })
    .from(ideaRevisions)
    .where(eq(ideaRevisions.id, placeholder('id')));
});

const textsById = prepared((reader: Reader) =>
  reader
    .select()
    .from(tables.ideaTexts)
    .where(eq(tables.ideaTexts.revisionId, placeholder('id'))),
);

/** A revision with its stored HTML. Throws not_found. */
export async function readRevision(id: string): Promise<ShownRevision> {
  const [[revision], texts] = await Promise.all([revisionById(db(), { id }), textsById(db(), { id })]);
  if (!revision) throw new AppError('not_found');
  const rendered: RenderedTexts = {};
  for (const text of texts) {
    if (!isLang(text.lang)) continue;
    rendered[text.lang] = {
      problem: text.problemHtml,
      evidence: text.evidenceHtml,
      goal: text.goalHtml,
      sustainability: text.sustainabilityHtml,
      risks: text.risksHtml,
    };
  }
  return { content: revision.content as IdeaContent, rendered, at: revision.at ?? revision.createdAt };
}

/**
 * The published revision; before there is one the newest that was submitted, else the working copy. Whether the actor
 * may see it has been asked before.
 */
export async function shownRevision(idea: Idea): Promise<ShownRevision> {
  const id = idea.publishedRevisionId ?? (idea.publication === 'draft' ? null : await newestRevision(idea.id));
  if (id) return readRevision(id);
  const { ideaDrafts } = tables;
  const [draft] = await db().select().from(ideaDrafts).where(eq(ideaDrafts.ideaId, idea.id));
  if (!draft) throw new AppError('not_found');
  return { content: draft.content as IdeaContent, at: draft.updatedAt };
}

async function newestRevision(ideaId: string): Promise<string | null> {
  const { ideaRevisions } = tables;
  const [row] = await db()
    .select({ id: ideaRevisions.id })
    .from(ideaRevisions)
    .where(eq(ideaRevisions.ideaId, ideaId))
    .orderBy(desc(ideaRevisions.ordinal))
    .limit(1);
  return row?.id ?? null;
}
