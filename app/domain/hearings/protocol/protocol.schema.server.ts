import { z } from 'zod';
import { LANGS } from '~/i18n/languages';
import { optionalWords, words } from '~/platform/form-words.server';
import { HEARING_PAPERS, PAPER_LIMITS } from './hearing-paper';

const key = z.string().max(64).nullish();
const version = z.coerce.number({ error: 'common.error_invalid' }).int().min(0);

/** A correction: what should be put right, from somebody who says that they were there. */
export const correctionForm = z.object({
  body: words(PAPER_LIMITS.correction, 'protocol.error_body'),
  there: z.literal('yes', { error: 'protocol.error_there' }),
  idempotency_key: key,
});

/** What the secretary does with the draft: saves it, opens it for corrections, decides on one, publishes. */
export const deskProtocolForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('save'),
    version,
    lang: z.enum(LANGS, { error: 'common.error_invalid' }),
    opening: optionalWords(PAPER_LIMITS.words),
    conclusions: optionalWords(PAPER_LIMITS.words),
    decisions: optionalWords(PAPER_LIMITS.words),
  }),
  z.object({ intent: z.literal('open'), version }),
  z.object({ intent: z.literal('publish'), version, reason: optionalWords(PAPER_LIMITS.reason) }),
  z.object({
    intent: z.literal('decide'),
    correction: z.string().max(64),
    outcome: z.enum(['taken', 'not_taken'], { error: 'protocol.error_outcome' }),
    reply: words(PAPER_LIMITS.reply, 'protocol.error_reply'),
  }),
]);

/** To which published version a scan belongs: "protocol-1". */
export const scanTarget = z
  .string()
  .regex(/^(?:protocol|answers)-[1-9]\d{0,5}$/)
  .transform((target) => {
    const [name, ordinal] = target.split('-');
    const document = HEARING_PAPERS.find((paper) => paper === name) ?? 'protocol';
    return { document, ordinal: Number(ordinal) };
  });
