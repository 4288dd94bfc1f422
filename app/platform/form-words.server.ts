import { z } from 'zod';

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
