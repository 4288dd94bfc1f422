import { z } from 'zod';
import { STANCE_CHOICES } from '~/domain/voting/stance';
import { LANGS } from '~/i18n/languages';
import { optionalWords, words } from '~/platform/form-words.server';
import { kyrgyzInstant, readTime } from '~/platform/kyrgyz-day';
import { readDate, readSom } from '~/platform/number-input';
import { HEARING_LIMITS } from '../hearing';
import { COPY_MAX, ITEM } from '../tariff/remark-subject';
import { REMARK_CHANNELS, REMARK_KINDS, REMARK_LIMITS, type RemarkAbout } from './remark';

/** An amount in som as people type it, in tyiyn; empty for none. */
const amount = z
  .string()
  .max(30, 'remarks.error_amount')
  .default('')
  .transform((typed, context) => {
    if (typed.trim() === '') return null;
    const tyiyn = readSom(typed);
    if (tyiyn === null || tyiyn > REMARK_LIMITS.amount) {
      context.addIssue({ code: 'custom', message: 'remarks.error_amount' });
      return z.NEVER;
    }
    return tyiyn;
  });

const said = {
  kind: z.enum(REMARK_KINDS, 'remarks.error_kind'),
  body: words(REMARK_LIMITS.body, 'remarks.error_body'),
  lang: z.enum(LANGS),
  line: z
    .string()
    .regex(/^[0-9a-f-]{36}$/, 'remarks.error_line')
    .optional(),
  item: z.string().regex(ITEM, 'remarks.error_line').optional(),
  copy: z.string().max(COPY_MAX, 'remarks.error_copy').optional(),
  amount,
  money_from: optionalWords(REMARK_LIMITS.moneyFrom),
  idempotency_key: z.string().max(100).optional(),
};

/** What it is about beside the hearing as a whole. */
function aboutOf(line: string | undefined, item: string | undefined): RemarkAbout | null {
  if (line) return { kind: 'budget_line', id: line };
  return item ? { kind: 'cost_item', id: item } : null;
}

/** What a resident says. */
export const remarkForm = z
  .object(said)
  .transform(({ line, item, copy, money_from: moneyFrom, idempotency_key: key, ...rest }) => ({
    ...rest,
    about: aboutOf(line, item),
    copy: copy || null,
    moneyFrom: moneyFrom || null,
    key,
  }));

const [, ...DESK_CHANNELS] = REMARK_CHANNELS;

const dateParts = z.object({ day: z.string(), month: z.string(), year: z.string() }).partial().default({});

/** What a clerk types in for somebody; without a day it was received now. */
export const enteredRemarkForm = z
  .object({
    ...said,
    channel: z.enum(DESK_CHANNELS, 'remarks.error_channel'),
    name: words(HEARING_LIMITS.name, 'remarks.error_name'),
    phone: z
      .string()
      .trim()
      .refine((value) => value === '' || /^\+?[\d ()-]{6,20}$/.test(value), 'remarks.error_phone')
      .default(''),
    show_name: z.string().optional(),
    received_on: dateParts,
    received_time: z.string().trim().default(''),
  })
  .transform(({ received_on: on, received_time: time, ...entered }, context) => {
    const { line, item, copy, money_from: moneyFrom, idempotency_key: key, show_name: named, ...rest } = entered;
    const { day = '', month = '', year = '' } = on;
    const isEmpty = [day, month, year, time].every((part) => part.trim() === '');
    const [date, clock] = [readDate({ day, month, year }), readTime(time)];
    if (!isEmpty && (!date || !clock)) {
      context.addIssue({ code: 'custom', path: ['received_on'], message: 'remarks.error_received_form' });
      return z.NEVER;
    }
    return {
      ...rest,
      about: aboutOf(line, item),
      copy: copy || null,
      moneyFrom: moneyFrom || null,
      key,
      showName: named === 'yes',
      receivedAt: date && clock ? kyrgyzInstant(date, clock) : null,
    };
  });

/** A press of one of the three buttons. */
export const stanceForm = z.object({ choice: z.enum(STANCE_CHOICES, 'remarks.error_choice') });
