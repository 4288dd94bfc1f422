import { z } from 'zod';
import { kyrgyzInstant, readTime } from './kyrgyz-day';
import { readDate } from './number-input';

const part = z.string().max(10).default('');

/** A day in three fields and a time in a fourth, as `InstantFields` sends them; null where all are empty. */
export const optionalInstant = z
  .object({ day: part, month: part, year: part, time: part })
  .default({ day: '', month: '', year: '', time: '' })
  .transform(({ time, ...date }, context): Date | null => {
    if (![time, ...Object.values(date)].some((typed) => typed.trim())) return null;
    const day = readDate(date);
    const clock = readTime(time);
    if (day && clock) return kyrgyzInstant(day, clock);
    context.addIssue({ code: 'custom', message: day ? 'common.error_time' : 'common.error_date' });
    return z.NEVER;
  });

/** The same, where an instant must be given. */
export const requiredInstant = optionalInstant
  .refine((at) => at !== null, 'common.error_date')
  .transform((at) => at as Date);
