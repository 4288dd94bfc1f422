import { z } from 'zod';
import { words } from '~/platform/form-words.server';
import { MESSAGE_MAX } from '../contact';

const body = words(MESSAGE_MAX, 'talks.error_body_missing');
const file = z.custom<File>((value) => value instanceof File).optional();
const idempotency_key = z.string().max(100).optional();

/** Begins a talk, by name or without. */
export const beginTalkForm = z.object({
  body,
  name: z.enum(['hidden', 'shown'], 'talks.error_name_missing'),
  file,
  idempotency_key,
});

/** What is done on the page of a talk. */
export const talkForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('send'), body, file, idempotency_key }),
  z.object({ intent: z.literal('reveal') }),
  z.object({ intent: z.literal('show_contacts') }),
  z.object({ intent: z.literal('hide_contacts') }),
]);
