import { asc, eq, or } from 'drizzle-orm';
import type { ExportPart } from '~/domain/accounts/export.server';
import { tables } from '~db/index.server';

/** Comments that a person wrote, with their earlier wordings. */
export const exportedComments: ExportPart = async (reader, personId) => {
  const { comments, commentVersions, ideas } = tables;
  const rows = await reader
    .select({
      id: comments.id,
      idea: ideas.number,
      answers: comments.parentId,
      lang: comments.lang,
      body: comments.body,
      createdAt: comments.createdAt,
      editedAt: comments.editedAt,
      deletedAt: comments.deletedAt,
    })
    .from(comments)
    .leftJoin(ideas, eq(ideas.id, comments.subjectId))
    .where(eq(comments.authorId, personId))
    .orderBy(asc(comments.createdAt), asc(comments.id));
  const versions = await reader
    .select({
      commentId: commentVersions.commentId,
      version: commentVersions.version,
      body: commentVersions.body,
      at: commentVersions.at,
    })
    .from(commentVersions)
    .innerJoin(comments, eq(comments.id, commentVersions.commentId))
    .where(eq(comments.authorId, personId))
    .orderBy(asc(commentVersions.version));
  return rows.map((row) => ({
    ...row,
    earlier: versions
      .filter(({ commentId }) => commentId === row.id)
      .map(({ version, body, at }) => ({ version, body, at })),
  }));
};

/** Ideas that a person supports. */
export const exportedSupports: ExportPart = (reader, personId) => {
  const { ideas, supports } = tables;
  return reader
    .select({ idea: ideas.number, createdAt: supports.createdAt })
    .from(supports)
    .innerJoin(ideas, eq(ideas.id, supports.subjectId))
    .where(eq(supports.personId, personId))
    .orderBy(asc(supports.createdAt));
};

/** What a person reported to the moderators, without the words reported, which are others'. */
export const exportedReports: ExportPart = (reader, personId) => {
  const { flags, subjects } = tables;
  return reader
    .select({
      kind: subjects.kind,
      subjectId: flags.subjectId,
      reason: flags.reason,
      note: flags.note,
      createdAt: flags.createdAt,
      outcome: flags.outcome,
    })
    .from(flags)
    .innerJoin(subjects, eq(subjects.id, flags.subjectId))
    .where(eq(flags.reporterId, personId))
    .orderBy(asc(flags.createdAt));
};

/** Ideas that a person wrote or typed in for somebody, with the working copy and every revision. */
export const exportedIdeas: ExportPart = async (reader, personId) => {
  const { ideas, ideaDrafts, ideaRevisions } = tables;
  const isOwn = or(eq(ideas.authorId, personId), eq(ideas.enteredBy, personId));
  const rows = await reader
    .select({
      number: ideas.number,
      publication: ideas.publication,
      stage: ideas.stage,
      createdAt: ideas.createdAt,
      publishedAt: ideas.publishedAt,
      draft: ideaDrafts.content,
    })
    .from(ideas)
    .leftJoin(ideaDrafts, eq(ideaDrafts.ideaId, ideas.id))
    .where(isOwn)
    .orderBy(asc(ideas.number));
  const revisions = await reader
    .select({
      number: ideas.number,
      ordinal: ideaRevisions.ordinal,
      createdAt: ideaRevisions.createdAt,
      content: ideaRevisions.content,
    })
    .from(ideaRevisions)
    .innerJoin(ideas, eq(ideas.id, ideaRevisions.ideaId))
    .where(isOwn)
    .orderBy(asc(ideaRevisions.ordinal));
  return rows.map((row) => ({
    ...row,
    revisions: revisions
      .filter(({ number }) => number === row.number)
      .map(({ ordinal, createdAt, content }) => ({ ordinal, createdAt, content })),
  }));
};
