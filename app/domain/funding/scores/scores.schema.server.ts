import { z } from 'zod';
import { optionalWords, typedText, words } from '~/platform/form-words.server';
import { readWhole } from '~/platform/number-input';
import { ASSESSMENT_NOTE_MAX, CLOSING_REASON_MAX, CONFLICT_MAX } from './assessment';
import { CRITERION_KINDS, CRITERION_NAME_MAX, MAX_CRITERIA, MAX_WEIGHT, RUBRIC_NAME_MAX } from './rubric';

const version = z.coerce.number().int().min(0).max(1_000_000);
const rowId = z.string().max(64).default('');

const row = z
  .object({
    id: rowId,
    kind: z.enum([...CRITERION_KINDS, 'own']).catch('own'),
    name: z.string().default('').transform(typedText).pipe(z.string().max(CRITERION_NAME_MAX, 'common.error_too_long')),
    weight: z.string().default('').transform(typedText),
  })
  .transform(({ id, kind, name, weight }, context) => {
    if (name === '') return null;
    const read = readWhole(weight);
    if (read === null || read < 1 || read > MAX_WEIGHT) {
      context.addIssue({ code: 'custom', path: ['weight'], message: 'scores.error_weight' });
      return z.NEVER;
    }
    return { id: id || null, kind, name, weight: read };
  });

/** Rows whose name is empty are none. */
const criteria = z.record(z.string().regex(/^\d{1,2}$/), row).transform((byNumber, context) => {
  const numbers = Object.keys(byNumber).map(Number);
  const rows = numbers.sort((a, b) => a - b).flatMap((number) => byNumber[String(number)] ?? []);
  if (rows.length >= 1 && rows.length <= MAX_CRITERIA) return rows;
  context.addIssue({ code: 'custom', path: ['0', 'name'], message: 'scores.error_criteria' });
  return z.NEVER;
});

const card = { name: words(RUBRIC_NAME_MAX, 'scores.error_name_missing'), criteria };

/** A score card to be added. */
export const newRubricForm = z.object({ ...card, idempotency_key: z.string().max(100).optional() });

/** A score card to be changed, or put out of use. */
export const rubricForm = z.discriminatedUnion('intent', [
  z.object({ ...card, intent: z.literal('save'), version }),
  z.object({ intent: z.literal('retire') }),
]);

/** What a form was filled in on. */
const basis = { rubric: z.string().max(64), rubric_version: version, version };

/** One assessor's scores, with the question whether they have a conflict of interest. */
const scoreForm = z
  .object({
    ...basis,
    intent: z.enum(['draft', 'done']),
    conflict: z.enum(['none', 'declared']).optional(),
    conflict_words: optionalWords(CONFLICT_MAX),
    scores: z
      .record(
        z.string().max(64),
        z
          .string()
          .regex(/^[0-5]$/, 'scores.error_score')
          .transform(Number),
      )
      .default({}),
    note: optionalWords(ASSESSMENT_NOTE_MAX),
  })
  .superRefine(({ intent, conflict, conflict_words }, context) => {
    if (conflict === 'declared' && conflict_words === '') {
      context.addIssue({ code: 'custom', path: ['conflict_words'], message: 'scores.error_conflict_words' });
    }
    if (conflict === undefined && intent === 'done') {
      context.addIssue({ code: 'custom', path: ['conflict'], message: 'scores.error_conflict_missing' });
    }
  });

/** A conflict of interest by itself, where one no longer scores. */
const conflictForm = z.object({
  ...basis,
  intent: z.literal('conflict'),
  conflict_words: words(CONFLICT_MAX, 'scores.error_conflict_words'),
});

/** One assessor's form. */
export const assessmentForm = z.discriminatedUnion('intent', [conflictForm, scoreForm]);

const reason = words(CLOSING_REASON_MAX, 'scores.error_reason');

/** What is done with a scoring: closed, opened again, or its result read without scoring. */
export const scoringForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.enum(['close', 'reopen']), rubric: z.string().max(64), reason }),
  z.object({ ...basis, intent: z.literal('read') }),
]);
