import { z } from 'zod';
import { LANGS, type Lang, type LocalText } from '~/i18n/languages';
import { emailField } from './account.schema.server';
import { ORGANISATION_KINDS } from './actor';
import {
  ORGANISATION_ABOUT_MAX,
  ORGANISATION_NAME_MAX,
  VERIFICATION_NOTE_MAX,
  VERIFICATION_STATES,
} from './organisation';

const text = (max: number) =>
  z.string({ error: 'common.error_invalid' }).trim().normalize('NFC').max(max, 'common.error_too_long').default('');

/** Three fields `name.ky`, `name.ru`, `name.en`; empty ones are left out. */
const localText = (max: number) =>
  z
    .object({ ky: text(max), ru: text(max), en: text(max) })
    .partial()
    .default({})
    .transform((texts): LocalText => {
      const given = LANGS.map((lang): [Lang, string] => [lang, texts[lang] ?? '']).filter(([, value]) => value !== '');
      return Object.fromEntries(given);
    });

const website = z
  .string()
  .trim()
  .max(300, 'common.error_too_long')
  .refine((value) => value === '' || isWebAddress(value), 'organisations.error_website')
  .default('')
  .transform((value) => value || null);

function isWebAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  // A name before the host makes one site look like another: https://osh.kg@evil.example.
  const { protocol, username, password } = new URL(value);
  return /^https?:$/.test(protocol) && username === '' && password === '';
}

const phone = z
  .string()
  .trim()
  .refine((value) => value === '' || /^\+?[\d ()-]{6,20}$/.test(value), 'organisations.error_phone')
  .default('')
  .transform((value) => value || null);

export const organisationSchema = z.object({
  kind: z.enum(ORGANISATION_KINDS, { error: 'organisations.error_kind' }),
  name: localText(ORGANISATION_NAME_MAX),
  about: localText(ORGANISATION_ABOUT_MAX),
  place: z.string().trim().max(80).default(''),
  website,
  contactEmail: z.union([z.literal('').transform(() => null), emailField]).default(null),
  contactPhone: phone,
  publishContacts: z
    .literal('yes')
    .optional()
    .transform((value) => value === 'yes'),
});

export type OrganisationInput = z.output<typeof organisationSchema>;

export const invitationSchema = z.object({
  email: emailField,
  role: z.enum(['owner', 'member'], { error: 'common.error_invalid' }).default('member'),
});

/** What an administrator decides about an organisation; the note is told to its owners. */
export const verificationSchema = z.object({
  state: z.enum(VERIFICATION_STATES, { error: 'common.error_required' }),
  note: text(VERIFICATION_NOTE_MAX),
});
