/** How long a comment may be, in characters. */
export const COMMENT_MAX = 2_000;

/** How long its author may change a comment, in minutes; every earlier wording is kept and shown. */
export const COMMENT_EDIT_MINUTES = 30;

/** How long the words beside a report may be, in characters. */
export const FLAG_NOTE_MAX = 500;

/** How long an objection to a hiding may be, in characters. */
export const OBJECTION_MAX = 2_000;

export const FLAG_REASONS = [
  'insult',
  'personal_data',
  'spam',
  'off_topic',
  'against_law',
  'false_facts',
  'other',
] as const;
export type FlagReason = (typeof FLAG_REASONS)[number];

/** How a comment's author is marked beside the name. */
export type CommentMark = 'author' | 'official';

export interface Comment {
  id: string;
  subjectId: string;
  parentId: string | null;
  authorId: string | null;
  createdAt: Date;
  editedAt: Date | null;
  deletedAt: Date | null;
  version: number;
  body: string;
}
