import { z } from 'zod';
import { checkBounds, criteriaFields, criteriaFrom } from '~/domain/funding/windows/criteria.schema.server';
import { optionalInstant, requiredInstant } from '~/platform/form-instants.server';
import { localText, optionalEmail, optionalPhone, words, written } from '~/platform/form-words.server';
import { newId } from '~/platform/ids.server';
import { readSom, readWhole } from '~/platform/number-input';
import { CALL_LIMITS, OUTCOMES, type RequiredDocument } from './call';
import type { CallDraft } from './call-draft';

const version = z.coerce.number().int().min(1).catch(0);

/** The rows of a form in their order; an empty one takes its paper away, an id keeps the same paper. */
const documents = z
  .record(
    z.string().regex(/^\d{1,2}$/),
    z
      .object({ id: z.string().max(64).default('') })
      .loose()
      .transform((row) => ({ id: row.id, titles: localText(CALL_LIMITS.document).safeParse(row) })),
  )
  .default({})
  .transform((rows, context): RequiredDocument[] =>
    Object.entries(rows)
      .sort(([a], [b]) => Number(a) - Number(b))
      .flatMap(([row, { id, titles }]) => {
        if (!titles.success) {
          context.addIssue({ code: 'custom', message: 'common.error_too_long', path: [row, 'ky'] });
          return [];
        }
        return written(titles.data) ? [{ id: id || newId(), titles: titles.data }] : [];
      }),
  )
  .pipe(z.array(z.custom<RequiredDocument>()).max(CALL_LIMITS.documents, 'calls.error_documents'));

const budget = z
  .string()
  .max(40, 'calls.error_budget')
  .default('')
  .transform((text, context) => {
    if (text.trim() === '') return 0;
    const tyiyn = readSom(text);
    if (tyiyn !== null) return tyiyn;
    context.addIssue({ code: 'custom', message: 'calls.error_budget' });
    return z.NEVER;
  });

const appealDays = z
  .string()
  .default('')
  .transform((text) => readWhole(text) ?? 0)
  .pipe(z.number().min(1, 'calls.error_appeal_days').max(CALL_LIMITS.appealDays, 'calls.error_appeal_days'));

/** The form of a draft; with the token that it was made with, and the key of a new one. */
export const callForm = z
  .object({
    ...criteriaFields,
    version,
    idempotency_key: z.string().max(100).optional(),
    titles: localText(CALL_LIMITS.title).refine(written, { message: 'calls.error_title', path: ['ky'] }),
    texts: localText(CALL_LIMITS.text),
    budget,
    opensAt: optionalInstant,
    closesAt: optionalInstant,
    documents,
    appeal_days: appealDays,
    rubric: z.string().max(64).default(''),
    contact_email: optionalEmail,
    contact_phone: optionalPhone(CALL_LIMITS.phone),
  })
  .superRefine(checkBounds)
  .transform((form) => ({
    version: form.version,
    key: form.idempotency_key,
    draft: {
      titles: form.titles,
      texts: form.texts,
      criteria: criteriaFrom(form),
      rubricId: form.rubric || null,
      budget: form.budget,
      documents: form.documents,
      opensAt: form.opensAt,
      closesAt: form.closesAt,
      appealDays: form.appeal_days,
      contactEmail: form.contact_email || null,
      contactPhone: form.contact_phone || null,
    } satisfies CallDraft,
  }));

const reason = words(CALL_LIMITS.reason, 'calls.error_reason');
const yes = z
  .literal('yes')
  .optional()
  .transform((sent) => sent === 'yes');

/** What a funder does with its call on the desk. */
export const deskForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('announce'), version }),
  z.object({ intent: z.literal('discard') }),
  z.object({ intent: z.literal('publish'), version, over_budget: yes }),
  z.object({ intent: z.literal('board') }),
]);

/** A later closing. */
export const extensionForm = z.object({ version, to: requiredInstant, reason });

/** Calling it off. */
export const cancellationForm = z.object({ version, reason });

const idea = z.coerce.number('calls.error_idea').int('calls.error_idea').min(1, 'calls.error_idea').max(999_999_999);

/** Applying with the idea of that number. */
export const applyForm = z.object({ idea });

const file = z.custom<File>((value) => value instanceof File && value.size > 0, 'calls.error_file');

/** What an author does with an application. */
export const applicationForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('paper'), document: z.string().max(64), file }),
  z.object({ intent: z.literal('withdraw') }),
  z.object({ intent: z.literal('appeal'), body: words(CALL_LIMITS.appeal, 'calls.error_appeal') }),
]);

/** What a funder decides on an application, or an owner on an appeal. */
export const decisionForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('decide'),
    outcome: z.enum(OUTCOMES, 'calls.error_outcome'),
    reason,
    seen: z.string().max(40).default(''),
  }),
  z.object({
    intent: z.literal('appeal'),
    decision: z.enum(['upheld', 'rejected'], 'calls.error_appeal_decision'),
    to: z.enum(OUTCOMES).optional().catch(undefined),
    reply: words(CALL_LIMITS.reason, 'calls.error_reply'),
    over_budget: yes,
  }),
]);
