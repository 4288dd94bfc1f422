import { z } from 'zod';
import { LANGS } from '~/i18n/languages';
import { ADDRESS_MAX, PERSON_NAME_MAX } from './account';
import { ROLES } from './actor';

/** An e-mail address. zod's pattern knows no quoted local parts, in which a second recipient could hide. */
export const emailField = z
  .string({ error: 'accounts.error_email' })
  .trim()
  .max(ADDRESS_MAX, 'accounts.error_email')
  .pipe(z.email('accounts.error_email'));

/** A new password is judged by passwordProblem(), which counts characters; here only bytes are bounded. */
const passwordField = z
  .string({ error: 'common.error_invalid' })
  .max(1_000, 'accounts.error_password_long')
  .default('');

const checkbox = z
  .literal('yes')
  .optional()
  .transform((value) => value === 'yes');

const nameField = z
  .string({ error: 'accounts.error_name_missing' })
  .trim()
  .normalize('NFC')
  .min(1, 'accounts.error_name_missing')
  .max(PERSON_NAME_MAX, 'accounts.error_name_long')
  .refine((value) => !/[\p{Cc}<>]/u.test(value), 'common.error_invalid');

const langField = z.enum(LANGS, { error: 'common.error_invalid' });
const placeField = z.string().trim().max(80).default('');
const codeField = z
  .string({ error: 'accounts.error_code_missing' })
  .trim()
  .min(1, 'accounts.error_code_missing')
  .max(40);
const nextField = z.string().max(500).default('');

export const signInSchema = z.object({
  email: emailField,
  password: z.string({ error: 'accounts.error_password_missing' }).min(1, 'accounts.error_password_missing').max(1_000),
  sharedPhone: checkbox,
  next: nextField,
});

export const signUpSchema = z.object({
  name: nameField,
  email: emailField,
  password: passwordField,
  lang: langField,
  place: placeField,
  consent: z.literal('yes', { error: 'accounts.error_consent' }),
  next: nextField,
});

export const addressSchema = z.object({ email: emailField, next: nextField });
export const codeSchema = z.object({ code: codeField, sharedPhone: checkbox, next: nextField });
export const resetSchema = z.object({ code: codeField, password: passwordField, sharedPhone: checkbox });
export const firstAdministratorSchema = z.object({
  name: nameField,
  email: emailField,
  password: passwordField,
  lang: langField,
});

export const profileSchema = z.object({ name: nameField, lang: langField, place: placeField, digest: checkbox });
/** Proof of who one is: a password or a code, whichever the person has. */
const proofFields = { currentPassword: passwordField, code: z.string().max(40).default('') };
export const newPasswordSchema = z.object({ ...proofFields, newPassword: passwordField });
export const newAddressSchema = z.object({ ...proofFields, email: emailField });
export const deletionSchema = z.object({
  ...proofFields,
  understood: z.literal('yes', { error: 'accounts.error_understood' }),
});

/** A role that an administrator gives, for a place or, without one, for the whole platform. */
export const roleSchema = z.object({
  role: z.enum(ROLES, { error: 'common.error_required' }),
  place: placeField,
});
