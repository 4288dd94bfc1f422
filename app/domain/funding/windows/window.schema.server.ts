import { z } from 'zod';
import { optionalDate } from '~/platform/form-dates.server';
import { words } from '~/platform/form-words.server';
import { checkBounds, criteriaFields, criteriaFrom } from './criteria.schema.server';
import { WINDOW_NAME_MAX } from './window';

const version = z.coerce.number().int().min(1).catch(0);

const fields = z.object({
  ...criteriaFields,
  name: words(WINDOW_NAME_MAX, 'windows.error_name'),
  is_public: z.enum(['yes', 'no'], 'windows.error_public'),
  opens_on: optionalDate,
  closes_on: optionalDate,
  version,
  idempotency_key: z.string().max(100).optional(),
});

/** The form of a window. */
export const windowForm = fields
  .superRefine((form, context) => {
    checkBounds(form, context);
    if (form.opens_on && form.closes_on && form.closes_on < form.opens_on)
      context.addIssue({ code: 'custom', path: ['closes_on'], message: 'windows.error_dates' });
  })
  .transform(({ name, is_public, opens_on, closes_on, version, idempotency_key, ...criteria }) => ({
    version,
    key: idempotency_key,
    values: {
      name,
      isPublic: is_public === 'yes',
      opensOn: opens_on,
      closesOn: closes_on,
      criteria: criteriaFrom(criteria),
    },
  }));

/** The criteria of a form that is still being filled in: its other fields may be missing. */
export const effectForm = z.object(criteriaFields).superRefine(checkBounds).transform(criteriaFrom);

/** What a button on the page of a window does. */
export const windowActForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('close'), version }),
  z.object({ intent: z.literal('reopen'), version }),
  z.object({ intent: z.literal('seen') }),
  z.object({ intent: z.literal('set_aside'), idea: z.coerce.number().int().min(1).max(2_000_000_000) }),
]);
