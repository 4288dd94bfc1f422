import { z } from 'zod';
import { LANGS, type LocalText } from '~/i18n/languages';

/**
 * Plain text as people typed it: browsers send line ends as two characters, which nobody counted. A zero character is
 * no text: PostgreSQL keeps none.
 */
export function typedText(text: string): string {
  return text.replaceAll('\0', '').replace(/\r\n?/g, '\n').trim();
}

/** A text of at most `max` characters that may be left empty. */
export function optionalWords(max: number) {
  return z.string().default('').transform(typedText).pipe(z.string().max(max, 'common.error_too_long'));
}

/** A text of 1 to `max` characters; `missing` is the key of what is said where there is none. */
export function words(max: number, missing: string) {
  return z
    .string({ error: missing })
    .transform(typedText)
    .pipe(z.string().min(1, missing).max(max, 'common.error_too_long'));
}

/** A text in up to three languages, each of at most `max` characters; what is empty is left out. */
export function localText(max: number) {
  return z
    .object({ ky: optionalWords(max), ru: optionalWords(max), en: optionalWords(max) })
    .default({ ky: '', ru: '', en: '' })
    .transform((texts): LocalText => Object.fromEntries(LANGS.flatMap((of) => (texts[of] ? [[of, texts[of]]] : []))));
}

/** Whether there is any text in any language. */
export function written(text: LocalText): boolean {
  return Object.keys(text).length > 0;
}

/** A telephone number for people to call, or nothing. */
export function optionalPhone(max: number) {
  return optionalWords(max).pipe(
    z.string().refine((text) => !text || (/^\+?[\d\s().-]+$/.test(text) && text.replace(/\D/g, '').length >= 5), {
      message: 'common.error_phone',
    }),
  );
}

/** An address for people to write to, or nothing. */
export const optionalEmail = optionalWords(254).pipe(
  z.string().refine((text) => !text || z.email().safeParse(text).success, 'common.error_email'),
);
