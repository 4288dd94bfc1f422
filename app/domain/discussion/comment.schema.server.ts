import { z } from 'zod';
import { LANGS } from '~/i18n/languages';
import { optionalWords, words } from '~/platform/form-words.server';
import { COMMENT_MAX, FLAG_NOTE_MAX, FLAG_REASONS, OBJECTION_MAX } from './comment';

const body = words(COMMENT_MAX, 'discussion.error_body_missing');

/** A new comment, or an answer to `parent_id`. */
export const commentForm = z.object({
  parent_id: z
    .string()
    .max(64)
    .optional()
    .transform((id) => id || null),
  lang: z.enum(LANGS),
  body,
  idempotency_key: z.string().max(100).optional(),
});

/** Other words for a comment, with the version that the form was made with. */
export const commentEditForm = z.object({ version: z.coerce.number().int().min(1), body });

/** A report to the moderator; a reason that is not in the list has to be told in words. */
export const reportForm = z
  .object({
    reason: z.enum(FLAG_REASONS, 'discussion.error_reason_missing'),
    note: optionalWords(FLAG_NOTE_MAX),
  })
  .refine(({ reason, note }) => reason !== 'other' || note !== '', {
    path: ['note'],
    message: 'discussion.error_note_missing',
  })
  .transform(({ reason, note }) => ({ reason, note: note || null }));

/** Why the author does not agree with a hiding. */
export const objectionForm = z.object({ objection: words(OBJECTION_MAX, 'discussion.error_objection_missing') });
