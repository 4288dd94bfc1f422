import { z } from 'zod';
import { words } from '~/platform/form-words.server';
import { MESSAGE_MAX } from './contact';

export const interestForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('declare'),
    message: words(MESSAGE_MAX, 'funding.error_message_missing'),
    name_public: z.literal('yes').optional(),
  }),
  z.object({ intent: z.literal('withdraw') }),
]);
