import { z } from 'zod';
import { LANGS } from '~/i18n/languages';
import { IDEA_LIMITS } from './idea';
import { line } from './step-fields.server';

/** What is asked before the first step: language, place, and for whom a clerk or a council types. */
export const newIdeaSchema = z.object({
  lang: z.enum(LANGS, { error: 'common.error_invalid' }),
  placeId: line(40).transform((id) => id || null),
  enteredFor: line(IDEA_LIMITS.contactName).transform((name) => name || undefined),
  idempotency_key: z.string().max(64).optional(),
});
