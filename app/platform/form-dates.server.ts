import { z } from 'zod';
import { readDate } from './number-input';

const part = z.string().max(10).default('');

/** A day in three fields as `DateFields` sends them, as an ISO date; null where all are empty. */
export const optionalDate = z
  .object({ day: part, month: part, year: part })
  .default({ day: '', month: '', year: '' })
  .transform((typed, context): string | null => {
    if (!Object.values(typed).some((value) => value.trim())) return null;
    const day = readDate(typed);
    if (day) return day;
    context.addIssue({ code: 'custom', message: 'common.error_date' });
    return z.NEVER;
  });

/** The same, where a day must be given. */
export const requiredDate = optionalDate
  .refine((day) => day !== null, 'common.error_date')
  .transform((day) => day as string);
