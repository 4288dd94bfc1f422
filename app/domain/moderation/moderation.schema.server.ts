import { z } from 'zod';
import { FLAG_REASONS } from '~/domain/discussion/comment';
import { DECLINE_REASONS } from '~/domain/ideas/idea';
import { optionalWords, words } from '~/platform/form-words.server';
import { CANNED_REMARKS, NOTE_MAX } from './canned-remarks';

const note = optionalWords(NOTE_MAX);
const written = (missing: string) => words(NOTE_MAX, missing);
const seen = z.string().max(64).default('');

/** Ticked boxes come as nothing, one text or a list. */
const remarks = z
  .union([z.enum(CANNED_REMARKS).transform((one) => [one]), z.array(z.enum(CANNED_REMARKS))])
  .optional()
  .transform((list) => list ?? []);

/** What a moderator decides on an idea. Every decision against an idea comes with words. */
export const ideaDecisionForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('publish'), seen }),
  z
    .object({ intent: z.literal('return'), seen, remarks, return_note: note })
    .refine(({ remarks: ticked, return_note }) => ticked.length > 0 || return_note !== '', {
      path: ['return_note'],
      message: 'moderation.error_remarks_missing',
    }),
  z.object({
    intent: z.literal('decline'),
    seen,
    reason: z.enum(DECLINE_REASONS, 'moderation.error_reason_missing'),
    decline_note: written('moderation.error_explanation_missing'),
  }),
  z.object({ intent: z.literal('archive'), archive_note: written('moderation.error_explanation_missing') }),
  z.object({
    intent: z.literal('merge'),
    into: z
      .string()
      .default('')
      .transform((text) => Number(/^\D{0,3}(\d{1,9})$/.exec(text.trim())?.[1]))
      .pipe(z.number('moderation.error_merge_target').int().positive('moderation.error_merge_target')),
    merge_note: written('moderation.error_explanation_missing'),
  }),
]);

/** What a moderator decides on reports. */
export const reportDecisionForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('keep'), seen }),
  z.object({
    intent: z.literal('hide'),
    seen,
    reason: z.enum(FLAG_REASONS, 'moderation.error_reason_missing'),
    note: written('moderation.error_explanation_missing'),
  }),
]);

/** What another moderator decides on an objection. */
export const objectionDecisionForm = z.object({
  outcome: z.enum(['upheld', 'lifted'], 'moderation.error_outcome_missing'),
  note: written('moderation.error_explanation_missing'),
});
