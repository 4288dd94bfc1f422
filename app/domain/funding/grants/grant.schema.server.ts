import { z } from 'zod';
import { requiredDate } from '~/platform/form-dates.server';
import { optionalWords, words } from '~/platform/form-words.server';
import { readSom } from '~/platform/number-input';
import { readRate } from './exchange-rate';
import { GRANT_LIMITS } from './grant';

const id = z.string().max(64);
const idempotency_key = z.string().max(100).optional();
const reason = words(GRANT_LIMITS.reason, 'grants.error_reason');

/** Money as people type it, in hundredths, above zero. */
const amount = z
  .string()
  .default('')
  .transform((typed, context) => {
    const found = typed.length > 40 ? null : readSom(typed);
    if (found && found <= GRANT_LIMITS.amount) return found;
    context.addIssue({ code: 'custom', message: 'grants.error_amount' });
    return z.NEVER;
  });

/** The excess that the page showed, in hundredths; nothing where it showed none. */
const excess = z
  .string()
  .regex(/^\d{0,16}$/)
  .default('')
  .transform(Number);

export const pledgeForm = z.object({
  amount,
  conditions: words(GRANT_LIMITS.conditions, 'grants.error_conditions'),
  valid_until: requiredDate,
  name_public: z.literal('yes').optional(),
  excess,
  idempotency_key,
});

export const commitmentForm = z.object({
  pledge: id.default('').transform((typed) => typed || null),
  amount,
  agreement_number: words(GRANT_LIMITS.agreementNumber, 'grants.error_agreement'),
  agreed_on: requiredDate,
  excess,
  idempotency_key,
});

/** The answer of the side whose word is missing. */
export const excessForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('accept'), excess }),
  z.object({ intent: z.literal('refuse'), reason }),
]);

/** A reason, for what is taken back, withdrawn or cancelled: a payment that never was, too. */
export const reasonForm = z.object({ reason });

export const planForm = z.object({ planned_on: requiredDate, amount, idempotency_key });

const paid = {
  paid_on: requiredDate,
  paid_amount: amount,
  currency: z.string().regex(/^[A-Z]{3}$/, 'common.error_invalid'),
  rate: z
    .string()
    .max(40, 'grants.error_rate')
    .default('')
    .transform((typed, context) => {
      if (!typed.trim()) return null;
      const rate = readRate(typed);
      if (rate) return rate;
      context.addIssue({ code: 'custom', message: 'grants.error_rate' });
      return z.NEVER;
    }),
  rate_source: optionalWords(GRANT_LIMITS.rateSource).transform((typed) => typed || null),
};

export const paymentForm = z.object({
  planned: id.default('').transform((typed) => typed || null),
  ...paid,
  idempotency_key,
});

export const returnForm = z.object({ amount, returned_on: requiredDate, reason, idempotency_key });

/** How many corrections of the row the page showed. */
const seen = z
  .string()
  .regex(/^\d{1,4}$/)
  .transform(Number);
const correction = { correction_reason: reason, seen };

export const correctCommitmentForm = z.object({
  amount,
  agreement_number: words(GRANT_LIMITS.agreementNumber, 'grants.error_agreement'),
  agreed_on: requiredDate,
  ...correction,
});
export const correctPaymentForm = z.object({ ...paid, ...correction });
export const correctReturnForm = z.object({ amount, returned_on: requiredDate, ...correction });

/** What is done on the page of a commitment by a button alone. */
export const commitmentActForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('drop'), payment: id }),
  z.object({ intent: z.literal('remove_file'), file: id }),
]);

export const contributionForm = z.object({
  kind: z.enum(['cash', 'in_kind'], 'grants.error_kind'),
  title: words(GRANT_LIMITS.title, 'grants.error_title'),
  amount,
  valued_how: optionalWords(GRANT_LIMITS.valuedHow),
  brought_on: requiredDate,
  idempotency_key,
});

/** What the author does on their page of the money by a button alone. */
export const authorMoneyForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('confirm'), payment: id, seen }),
  z.object({ intent: z.literal('remove'), contribution: id }),
  z.object({ intent: z.literal('suffices'), wanted: z.enum(['yes', 'no']) }),
]);
