import { z } from 'zod';
import { words } from '~/platform/form-words.server';
import { MESSAGE_MAX } from './contact';
import { NOTE_MAX, NOTE_READERS } from './shortlist';

const idempotency_key = z.string().max(100).optional();

export const shortlistingForm = z.object({ wanted: z.enum(['yes', 'no']) });

/** What is done with an entry of the shortlist. */
export const entryForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('note'),
    body: words(NOTE_MAX, 'funding.error_note_missing'),
    visible_to: z.enum(NOTE_READERS, 'funding.error_readers_missing'),
    idempotency_key,
  }),
  z.object({ intent: z.literal('delete_note'), note: z.string().max(64) }),
  z.object({ intent: z.literal('remove') }),
]);

export const interestForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('declare'),
    message: words(MESSAGE_MAX, 'funding.error_message_missing'),
    name_public: z.literal('yes').optional(),
  }),
  z.object({ intent: z.literal('withdraw') }),
]);
