import { z } from 'zod';
import { LANGS } from '~/i18n/languages';
import { COMMENT_MAX, FLAG_NOTE_MAX, FLAG_REASONS, OBJECTION_MAX } from './comment';

/** Plain text as browsers send it: their line ends are two characters, which people never counted. */
function words(max: number, missing: string) {
  return z
    .string({ error: missing })
    .transform((text) => text.replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().min(1, missing).max(max, 'common.error_too_long'));
}

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
    note: z
      .string()
      .default('')
      .transform((text) => text.replace(/\r\n?/g, '\n').trim())
      .pipe(z.string().max(FLAG_NOTE_MAX, 'common.error_too_long')),
  })
  .refine(({ reason, note }) => reason !== 'other' || note !== '', {
    path: ['note'],
    message: 'discussion.error_note_missing',
  })
  .transform(({ reason, note }) => ({ reason, note: note || null }));

/** Why the author does not agree with a hiding. */
export const objectionForm = z.object({ objection: words(OBJECTION_MAX, 'discussion.error_objection_missing') });
