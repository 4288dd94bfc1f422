import { z } from 'zod';
import { LANGS } from '~/i18n/languages';
import { optionalWords, words } from '~/platform/form-words.server';
import { readDate, readSom, readWhole } from '~/platform/number-input';
import { HEARING_LIMITS } from '../hearing';
import { ANSWER_OUTCOMES, REMARK_LIMITS } from '../remarks/remark';
import type { TariffApproval } from '../tariff/approved-tariff';
import { ANSWER_LIMITS } from './answer';
import { DECISION_LIMITS, IN_BUDGET } from './decision';

/** An amount in som as people type it, in tyiyn; null where nothing was typed. */
const amount = z
  .string()
  .default('')
  .transform((typed, context) => {
    if (typed.trim() === '') return null;
    const tyiyn = typed.length > 40 ? null : readSom(typed);
    if (tyiyn !== null && tyiyn <= REMARK_LIMITS.amount) return tyiyn;
    context.addIssue({ code: 'custom', message: 'answers.error_amount' });
    return z.NEVER;
  });

const line = z
  .string()
  .max(64)
  .default('')
  .transform((id) => id || null);

/** One value or a list of them, as a form sends a field once or several times. */
const several = <T extends z.ZodType<string | number>>(one: T) =>
  z
    .union([one.transform((value) => [value]), z.array(one)])
    .optional()
    .transform((list) => list ?? []);

/** An official answer, with the numbers of its remarks and the answers that it replaces. */
export const answerFields = z
  .object({
    remark: several(z.string().regex(/^[1-9]\d{0,8}$/)),
    replaces: several(z.string().max(64)),
    outcome: z.enum(ANSWER_OUTCOMES, 'answers.error_outcome'),
    reason: words(REMARK_LIMITS.answer, 'answers.error_reason'),
    lang: z.enum(LANGS),
    official_name: words(ANSWER_LIMITS.official, 'answers.error_official_name'),
    official_post: words(ANSWER_LIMITS.official, 'answers.error_official_post'),
    referred_to: optionalWords(ANSWER_LIMITS.referredTo),
    budget_line: line,
    amount,
    idempotency_key: z.string().max(100).optional(),
  })
  .transform(({ remark, official_name, official_post, referred_to, budget_line, idempotency_key: key, ...rest }) => ({
    ...rest,
    remarks: remark.map(Number),
    officialName: official_name,
    officialPost: official_post,
    referredTo: referred_to,
    budgetLineId: budget_line,
    key,
  }));

/** "This does not answer my question." */
export const answerObjectionForm = z.object({
  answer: z.string().max(64),
  body: words(REMARK_LIMITS.objection, 'answers.error_objection'),
});

/** Why answers are published once more; the first time there is nothing to say. */
export const publishAnswersForm = z.object({ reason: optionalWords(HEARING_LIMITS.reason) });

const votes = z
  .string()
  .default('')
  .transform((typed, context) => {
    const count = readWhole(typed);
    if (count !== null && count <= DECISION_LIMITS.deputies) return count;
    context.addIssue({ code: 'custom', message: 'answers.error_votes' });
    return z.NEVER;
  });

const part = z.string().max(10).default('');
const dayParts = z.object({ day: part, month: part, year: part }).default({ day: '', month: '', year: '' });

const day = dayParts.transform((parts, context) => {
  const found = readDate(parts);
  if (found) return found;
  context.addIssue({ code: 'custom', path: ['day'], message: 'answers.error_day' });
  return z.NEVER;
});

/** What the kenesh decided. */
export const decisionForm = z
  .object({
    number: words(DECISION_LIMITS.number, 'answers.error_number'),
    decided_on: day,
    votes_for: votes,
    votes_against: votes,
    votes_abstain: votes,
    text: optionalWords(DECISION_LIMITS.text),
    url: z
      .string()
      .trim()
      .max(DECISION_LIMITS.url, 'common.error_too_long')
      .default('')
      .refine((url) => url === '' || (/^https?:\/\/\S+$/.test(url) && URL.canParse(url)), 'answers.error_url'),
    approved_version: z.string().max(64).default(''),
    valid_from: dayParts,
  })
  .transform(({ number, decided_on, votes_for, votes_against, votes_abstain, text, url, ...tariff }, context) => ({
    decision: {
      number,
      decidedOn: decided_on,
      votesFor: votes_for,
      votesAgainst: votes_against,
      votesAbstain: votes_abstain,
      text,
      url: url || null,
    },
    approval: approvalOf(tariff, context),
  }));

/** What a tariff hearing's form says of the approved version; undefined where it says nothing. */
function approvalOf(
  {
    approved_version: versionId,
    valid_from: from,
  }: { approved_version: string; valid_from: z.output<typeof dayParts> },
  context: z.RefinementCtx,
): TariffApproval | undefined {
  if (versionId === '' || versionId === 'none') return versionId || undefined;
  const validFrom = readDate(from);
  if (validFrom) return { versionId, validFrom };
  context.addIssue({ code: 'custom', path: ['valid_from', 'day'], message: 'answers.error_day' });
  return z.NEVER;
}

/** When what was read had been recorded, in milliseconds; empty where nothing was. */
const seen = z
  .string()
  .regex(/^\d{0,15}$/)
  .default('')
  .transform((ms) => (ms === '' ? null : new Date(Number(ms))));

/** What became of an accepted remark, what was spent on it, or the closing of the hearing. */
export const resultsForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('result'),
    seen,
    in_budget: z.enum(IN_BUDGET, 'answers.error_in_budget'),
    budget_line: line,
    plan: amount,
    note: optionalWords(DECISION_LIMITS.note),
  }),
  z.object({ intent: z.literal('fact'), seen, actual: amount, fact_note: optionalWords(DECISION_LIMITS.note) }),
  z.object({ intent: z.literal('close'), close_reason: optionalWords(HEARING_LIMITS.reason) }),
]);
