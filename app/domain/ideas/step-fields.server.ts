import { z } from 'zod';
import { readDate, readQuantity, readSom, readWhole } from '~/platform/number-input';
import { MAX_DOCUMENT_BYTES } from '~/platform/rich-text/rich-text';
import { parsePlain, type RichText } from '~/platform/rich-text/rich-text.server';
import { cleanText } from '~/platform/rich-text/spans';

// The fields of the editor's steps. Each is optional: what a form does not send stays as it was, since the form of a
// translation has the words alone. An empty field is right in a draft; only what cannot be read is an error.

const typed = z.string({ error: 'common.error_invalid' });

/** One line of at most `max` characters, without line breaks, deceiving characters and spaces around it. */
export function line(max: number) {
  return typed
    .transform((text) => cleanText(text).replace(/\s+/g, ' ').trim().normalize('NFC'))
    .pipe(z.string().max(max, 'common.error_too_long'))
    .optional();
}

/** Several lines without formatting. Line breaks count as one character, as the browser counts them. */
export function paragraphs(max: number) {
  return typed
    .transform((text) => cleanText(text).trim().normalize('NFC'))
    .pipe(z.string().max(max, 'common.error_too_long'))
    .optional();
}

/** The plain form of a rich text of at most `max` characters; null of an empty one. */
export function richText(max: number) {
  return typed
    .transform((text) => cleanText(text).trim().normalize('NFC'))
    .pipe(z.string().max(max, 'common.error_too_long'))
    .transform((text, context): RichText | null => {
      if (text === '') return null;
      const document = parsePlain(text);
      // Dense formatting makes more JSON than the texts that people write.
      if (Buffer.byteLength(JSON.stringify(document)) <= MAX_DOCUMENT_BYTES) return document;
      context.addIssue({ code: 'custom', message: 'common.error_too_long' });
      return z.NEVER;
    })
    .optional();
}

/** A field read by `read`; empty gives `empty`, and what cannot be read answers `message`. */
function readBy<T>(read: (text: string) => T | null, empty: T, message: string) {
  return typed
    .transform((text, context): T => {
      if (text.trim() === '') return empty;
      const value = text.length > 100 ? null : read(text);
      if (value !== null) return value;
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    })
    .optional();
}

/** A whole number from `min` to `max`, or null where nothing was typed. */
export function whole(min: number, max: number, message: string) {
  const read = (text: string) => {
    const value = readWhole(text);
    return value !== null && value >= min && value <= max ? value : null;
  };
  return readBy<number | null>(read, null, message);
}

/** An exact decimal text above zero, or '' where nothing was typed. */
export const quantity = readBy(readQuantity, '', 'editor.error_quantity');

/** Som as typed, in tyiyn; 0 where nothing was typed. */
export const som = readBy(readSom, 0, 'editor.error_price');

/** Three fields; an ISO date, or null where all are empty. */
export const date = z
  .object({ day: typed.default(''), month: typed.default(''), year: typed.default('') })
  .transform((parts, context): string | null => {
    if (Object.values(parts).every((part) => part.trim() === '')) return null;
    const day = readDate(parts);
    if (day !== null) return day;
    context.addIssue({ code: 'custom', message: 'editor.error_date' });
    return z.NEVER;
  })
  .optional();

/** One of `values`. */
export function choice<const T extends string>(values: readonly T[]) {
  return z.enum(values, { error: 'common.error_invalid' }).optional();
}

/** A box with a hidden "no" beside it, so that a form without the box changes nothing: "no", or both where ticked. */
export const tick = z
  .union([z.string(), z.array(z.string())], { error: 'common.error_invalid' })
  .transform((value) => [value].flat().includes('yes'))
  .optional();

/** `name.0.…`, `name.1.…` as rows in their order, at most `max`. Errors keep the number that the form gave the row. */
export function rows<T extends z.ZodType>(row: T, max: number) {
  return z
    .record(z.string().regex(/^\d{1,3}$/, 'common.error_invalid'), row, { error: 'common.error_invalid' })
    .transform((byNumber, context): z.output<T>[] => {
      const list = Object.keys(byNumber)
        .map(Number)
        .sort((a, b) => a - b)
        .map((number) => byNumber[String(number)] as z.output<T>);
      if (list.length <= max) return list;
      context.addIssue({ code: 'custom', message: 'editor.error_too_many_rows' });
      return z.NEVER;
    })
    .optional();
}
