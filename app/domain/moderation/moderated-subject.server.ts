import { eq } from 'drizzle-orm';
import type { Comment } from '~/domain/discussion/comment';
import { findComment, isHidden } from '~/domain/discussion/comments.server';
import type { Matter, ReportedSubject } from '~/domain/discussion/report-events.server';
import { type FoundMessage, findMessageById, subjectOfMessage } from '~/domain/funding/talks/reported-messages.server';
import { findHearingById } from '~/domain/hearings/find-hearing.server';
import type { Hearing } from '~/domain/hearings/hearing';
import { findRemarkById } from '~/domain/hearings/remarks/find-remark.server';
import type { Remark } from '~/domain/hearings/remarks/remark';
import { matterOfHearing } from '~/domain/hearings/remarks/remark-reports.server';
import { findIdeaById } from '~/domain/ideas/find-idea.server';
import { type Idea, isPublic } from '~/domain/ideas/idea';
import { matterOfIdea } from '~/domain/ideas/idea-events.server';
import { findReportById } from '~/domain/projects/progress-flags.server';
import { AppError } from '~/platform/errors';
import { type Reader, tables } from '~db/index.server';

interface Stated {
  subject: ReportedSubject;
  /** The idea or the hearing that it belongs to, as news about it names it. */
  matter: Matter;
  /** Who wrote it; null for an erased person. */
  authorId: string | null;
  /** Names the words as they stand: a decision carries it, so that nobody decides on words that they have not read. */
  seen: string;
  hidden: boolean;
  /** Nobody reads it any more: taken back by its author. */
  gone: boolean;
}

type ProgressReport = Awaited<ReturnType<typeof findReportById>>['report'];

/** An idea, a comment on it, or a report of its progress; both are null where the idea itself is meant. */
export interface ModeratedIdea extends Stated {
  idea: Idea;
  comment: Comment | null;
  report: ProgressReport | null;
}

/** A remark at a hearing. */
export interface ModeratedRemark extends Stated {
  hearing: Hearing;
  remark: Remark;
}

/** A message in a talk between a funder and the author of an idea. */
export interface ModeratedMessage extends Stated, FoundMessage {}

export type ModeratedSubject = ModeratedIdea | ModeratedRemark | ModeratedMessage;

/**
 * The idea, comment, progress report, remark or reported message of that id, whoever asks; throws not_found. The caller
 * applies a policy.
 */
export async function findModerated(reader: Reader, id: string): Promise<ModeratedSubject> {
  const [row] = await reader.select().from(tables.subjects).where(eq(tables.subjects.id, id));
  if (row?.kind === 'idea') return moderatedIdea(await findIdeaById(reader, id));
  if (row?.kind === 'comment') return moderatedComment(reader, id);
  if (row?.kind === 'progress_report') return moderatedProgress(reader, id);
  if (row?.kind === 'remark') return moderatedRemark(reader, id);
  if (row?.kind === 'contact_message') return moderatedMessage(reader, id);
  throw new AppError('not_found');
}

function moderatedIdea(idea: Idea): ModeratedIdea {
  return {
    subject: { kind: 'idea', id: idea.id },
    matter: matterOfIdea(idea),
    idea,
    comment: null,
    report: null,
    authorId: idea.authorId,
    seen: idea.publishedRevisionId ?? '',
    hidden: idea.hidden,
    gone: !isPublic(idea.publication),
  };
}

async function moderatedComment(reader: Reader, id: string): Promise<ModeratedIdea> {
  const { hidden, ...comment } = await findComment(reader, id);
  const idea = await findIdeaById(reader, comment.subjectId);
  return {
    subject: { kind: 'comment', id },
    matter: matterOfIdea(idea),
    idea,
    comment,
    report: null,
    authorId: comment.authorId,
    seen: String(comment.version),
    hidden,
    gone: comment.deletedAt !== null || !isPublic(idea.publication),
  };
}

/** A progress report may be corrected, and its photos described anew: its version tells which words were read. */
async function moderatedProgress(reader: Reader, id: string): Promise<ModeratedIdea> {
  const { report, idea } = await findReportById(reader, id);
  return {
    subject: { kind: 'progress_report', id, number: report.number },
    matter: matterOfIdea(idea),
    idea,
    comment: null,
    report,
    authorId: report.writtenBy,
    seen: String(report.version),
    hidden: report.hidden,
    gone: !isPublic(idea.publication),
  };
}

/** The words of a remark never change, so that nobody can have read others. */
async function moderatedRemark(reader: Reader, id: string): Promise<ModeratedRemark> {
  const remark = await findRemarkById(reader, id);
  const hearing = await findHearingById(reader, remark.hearingId);
  return {
    subject: { kind: 'remark', id, number: remark.number },
    matter: matterOfHearing(hearing),
    hearing,
    remark,
    authorId: remark.authorId,
    seen: id,
    hidden: remark.hidden,
    gone: false,
  };
}

/** The words of a message never change. Its two sides read it whatever becomes of the idea. */
async function moderatedMessage(reader: Reader, id: string): Promise<ModeratedMessage> {
  const found = await findMessageById(reader, id);
  return {
    ...found,
    subject: subjectOfMessage(found.message),
    matter: matterOfIdea(found.idea),
    authorId: found.message.personId,
    seen: id,
    hidden: await isHidden(reader, id),
    gone: false,
  };
}
