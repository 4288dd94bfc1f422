import { z } from 'zod';
import { LANGS } from '~/i18n/languages';
import { optionalDate, requiredDate } from '~/platform/form-dates.server';
import { optionalWords, words } from '~/platform/form-words.server';
import { readQuantity, readSom } from '~/platform/number-input';
import { PROJECT_LIMITS, WORKS } from './project';

const lang = z.enum(LANGS);
const version = z.coerce.number().int().min(1).max(999_999);
const key = z.string().max(100).optional();

/** A measured number as people type it, as an exact decimal; nothing at all may be measured as well. */
const measured = z
  .string({ error: 'projects.error_number' })
  .max(40, 'projects.error_number')
  .transform((typed, context) => {
    const value = /^\s*0+([.,]0{1,3})?\s*$/.test(typed) ? '0' : readQuantity(typed);
    if (value !== null) return value;
    context.addIssue({ code: 'custom', message: 'projects.error_number' });
    return z.NEVER;
  });

const amount = z
  .string({ error: 'projects.error_amount' })
  .max(40, 'projects.error_amount')
  .transform((typed, context) => {
    const tyiyn = readSom(typed);
    if (tyiyn !== null && tyiyn > 0) return tyiyn;
    context.addIssue({ code: 'custom', message: 'projects.error_amount' });
    return z.NEVER;
  });

const title = words(PROJECT_LIMITS.title, 'projects.error_title');

/** A milestone that is added to the plan. */
export const milestoneForm = z
  .object({ title, lang, due_on: requiredDate, idempotency_key: key })
  .transform(({ due_on, idempotency_key, ...rest }) => ({ ...rest, dueOn: due_on, key: idempotency_key }));

/** A milestone that is changed or taken out. */
export const milestoneChangeForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('remove'), version }),
  z
    .object({
      intent: z.literal('save'),
      version,
      title,
      due_on: requiredDate,
      done_on: optionalDate,
      reason: optionalWords(PROJECT_LIMITS.reason),
    })
    .transform(({ due_on, done_on, ...rest }) => ({ ...rest, dueOn: due_on, doneOn: done_on })),
]);

const indicator = {
  title,
  unit: words(PROJECT_LIMITS.unit, 'projects.error_unit'),
  lang,
  baseline: measured,
  baseline_on: requiredDate,
  target: measured,
  target_on: requiredDate,
};

/** An indicator that is added to the plan. */
export const indicatorForm = z
  .object({ ...indicator, idempotency_key: key })
  .transform(({ baseline_on, target_on, idempotency_key, ...rest }) => ({
    ...rest,
    baselineOn: baseline_on,
    targetOn: target_on,
    key: idempotency_key,
  }));

/** An indicator that is changed or taken out, or a value of it. */
export const indicatorChangeForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('remove'), version }),
  z
    .object({ intent: z.literal('save'), version, ...indicator })
    .transform(({ baseline_on, target_on, ...rest }) => ({ ...rest, baselineOn: baseline_on, targetOn: target_on })),
  z
    .object({
      intent: z.literal('measure'),
      value: measured,
      measured_on: requiredDate,
      note: optionalWords(PROJECT_LIMITS.note),
      idempotency_key: key,
    })
    .transform(({ measured_on, idempotency_key, ...rest }) => ({
      ...rest,
      measuredOn: measured_on,
      key: idempotency_key,
    })),
  z.object({ intent: z.literal('drop'), value: z.string().max(64) }),
]);

/** Money spent on a line, or a row that was put in by mistake. */
export const spendingForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('remove'), spending: z.string().max(64) }),
  z
    .object({
      intent: z.literal('record'),
      line: z.string({ error: 'projects.error_line' }).min(1, 'projects.error_line').max(64),
      amount,
      spent_on: requiredDate,
      note: optionalWords(PROJECT_LIMITS.note),
      idempotency_key: key,
    })
    .transform(({ line, spent_on, idempotency_key, ...rest }) => ({
      ...rest,
      lineId: line,
      spentOn: spent_on,
      key: idempotency_key,
    })),
]);

/** A report on how the work goes. */
export const progressReportForm = z
  .object({ body: words(PROJECT_LIMITS.report, 'projects.error_report'), lang, idempotency_key: key })
  .transform(({ idempotency_key, ...rest }) => ({ ...rest, key: idempotency_key }));

const file = z
  .instanceof(File)
  .optional()
  .catch(undefined)
  .transform((sent) => sent ?? null);

/** A report that reads otherwise from now on, and why. */
export const reportCorrectionForm = z.object({
  version,
  body: words(PROJECT_LIMITS.report, 'projects.error_report'),
  lang,
  reason: words(PROJECT_LIMITS.reason, 'projects.error_correction_reason'),
});

const caption = words(PROJECT_LIMITS.caption, 'projects.error_caption');

/** A photo of a report with what it shows, what another one shows, or one that goes. */
export const reportPhotoForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('add'),
    caption,
    file: file.refine((sent) => sent !== null && sent.size > 0, 'ideas.error_file_empty'),
  }),
  z.object({ intent: z.literal('caption'), photo: z.string().max(64), caption }),
  z.object({ intent: z.literal('remove'), photo: z.string().max(64) }),
]);

/** Whether the council or the municipality takes over what was built. */
export const judgementForm = z
  .object({
    accepted: z.enum(['yes', 'no'], 'projects.error_choice'),
    note: words(PROJECT_LIMITS.note, 'projects.error_judgement'),
  })
  .transform(({ accepted, note }) => ({ isAccepted: accepted === 'yes', note }));

/** Whether it still works. */
export const afterCheckForm = z
  .object({
    works: z.enum(WORKS, 'projects.error_choice'),
    note: words(PROJECT_LIMITS.note, 'projects.error_check'),
    file,
  })
  .transform(({ file: photo, ...rest }) => ({ ...rest, photo }));
