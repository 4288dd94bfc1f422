import { data } from '@remix-run/node';
import type { z } from 'zod';
import type { MessageKey, MessageValues } from '~/i18n/i18n';
import { type ErrorCode, isAppError } from './errors';

/** What is wrong with one field: a key of the catalogues, and the values of its message. */
export interface FieldError {
  field: string;
  key: MessageKey;
  values?: MessageValues;
}

/** What a rejected form gives back to its page: what is wrong, and everything that was typed. */
export interface RejectedForm {
  errors: FieldError[];
  values: Record<string, string | string[]>;
}

const SECRET_FIELD = /password|code$/i;
const UNSAFE_KEY = /^(__proto__|constructor|prototype)$/;
/** The largest form of ours, a budget with all its rows, has half as many. */
const MAX_FIELDS = 2_000;

type Nested = { [key: string]: Nested | FormDataEntryValue | FormDataEntryValue[] };

/**
 * The values of each field. Read in one pass: asking a form for each of its names costs the square of their number,
 * which a megabyte of empty fields turns into a minute.
 */
function valuesByName(form: FormData): Map<string, FormDataEntryValue[]> {
  const byName = new Map<string, FormDataEntryValue[]>();
  let count = 0;
  for (const [name, sent] of form) {
    count += 1;
    if (count > MAX_FIELDS) break;
    const value = typeof sent === 'string' ? withoutZeros(sent) : sent;
    const values = byName.get(name);
    if (values) values.push(value);
    else byName.set(name, [value]);
  }
  return byName;
}

/** A zero character is no text, and PostgreSQL keeps none: it would answer with a fault, in an id too. */
const withoutZeros = (text: string) => text.replaceAll('\0', '');

/** What a form that is nothing but a button says in one field; null where it was not sent. */
export async function sentText(request: Request, name: string): Promise<string | null> {
  const sent = (await request.formData()).get(name);
  return typeof sent === 'string' ? withoutZeros(sent) : null;
}

/**
 * Turns `activities.0.title=…` into nested objects, `tags=a&tags=b` into a list. Numeric keys stay keys of an
 * object; schemas that want rows use `rows()`. Names that could reach a prototype are dropped.
 */
export function nestFormData(form: FormData): Nested {
  const root: Nested = Object.create(null);
  for (const [name, values] of valuesByName(form)) {
    const path = name.split('.');
    if (path.some((part) => UNSAFE_KEY.test(part))) continue;
    let node: Nested = root;
    for (const part of path.slice(0, -1)) {
      const next = node[part];
      if (typeof next !== 'object' || next instanceof Blob || Array.isArray(next)) node[part] = Object.create(null);
      node = node[part] as Nested;
    }
    const last = path.at(-1) ?? name;
    node[last] = values.length === 1 ? (values[0] as FormDataEntryValue) : values;
  }
  return root;
}

/** Everything typed, to be shown again; secrets and files are left out. */
export function typedValues(form: FormData): RejectedForm['values'] {
  const values: RejectedForm['values'] = {};
  for (const [name, sent] of valuesByName(form)) {
    if (SECRET_FIELD.test(name) || UNSAFE_KEY.test(name)) continue;
    const texts = sent.filter((value): value is string => typeof value === 'string');
    const first = texts[0];
    if (first !== undefined) values[name] = texts.length === 1 ? first : texts;
  }
  return values;
}

/** A 422 with the reasons and the typed values; the page shows both. */
export function reject(form: FormData, errors: FieldError[]) {
  return data<RejectedForm>({ errors, values: typedValues(form) }, { status: 422 });
}

/** The first issue of each field, as a key of the catalogues. */
export function toFieldErrors(error: z.ZodError): FieldError[] {
  const seen = new Set<string>();
  return error.issues.flatMap((issue) => {
    const field = issue.path.join('.');
    if (seen.has(field)) return [];
    seen.add(field);
    const isKey = /^[a-z]+\.[a-z0-9_]+$/.test(issue.message);
    return [{ field, key: (isKey ? issue.message : 'common.error_invalid') as MessageKey }];
  });
}

export type ParsedForm<T> = { ok: true; value: T; form: FormData } | { ok: false; rejected: ReturnType<typeof reject> };

/** Reads the body as a form through `schema`, whose messages are catalogue keys. */
export async function parseForm<S extends z.ZodType>(request: Request, schema: S): Promise<ParsedForm<z.output<S>>> {
  const form = await request.formData();
  const parsed = schema.safeParse(nestFormData(form));
  if (parsed.success) return { ok: true, value: parsed.data, form };
  return { ok: false, rejected: reject(form, toFieldErrors(parsed.error)) };
}

/** Answers the field errors that a use-case threw as `AppError('invalid')`; throws everything else on. */
export function rejectInvalid(form: FormData, error: unknown) {
  if (!isAppError(error, 'invalid')) throw error;
  const { fields, params } = error;
  return reject(
    form,
    Object.entries(fields).map(([field, key]) => ({ field, key: key as MessageKey, values: params })),
  );
}

/** The words for refusals by their code; `unconfirmed` is the reason of those who have not confirmed their address. */
export type RefusalWords = Partial<Record<ErrorCode | 'unconfirmed', MessageKey>>;

/**
 * Gives a form that a use-case refused back with everything typed. Wrong fields are told beside themselves, any other
 * refusal beside `field`, in `words`; how long to wait after too many tries is said everywhere. Throws on what `words`
 * does not name: no form can put it right.
 */
export function rejectRefused(form: FormData, error: unknown, field: string, words: RefusalWords = {}) {
  if (!isAppError(error) || error.code === 'invalid') return rejectInvalid(form, error);
  const known: RefusalWords = { too_many: 'common.error_too_many', ...words };
  const key = (error.params.reason === 'unconfirmed' && known.unconfirmed) || known[error.code];
  if (!key) throw error;
  const errors = [{ field, key, values: error.params }];
  return data<RejectedForm>({ errors, values: typedValues(form) }, { status: error.status });
}

/** What an action answers where somebody acted meanwhile: the page shows what happened, and what was typed. */
export interface StaleForm extends RejectedForm {
  stale: true;
}

/**
 * Gives back with 409 a form that came too late (closed) or was filled in on other words (conflict); its page says so by
 * `<StaleNotice/>`. Wrong fields are answered as everywhere; everything else is thrown on.
 */
export function rejectStale(form: FormData, error: unknown) {
  if (!isAppError(error, 'closed') && !isAppError(error, 'conflict')) return rejectInvalid(form, error);
  return data<StaleForm>({ stale: true, errors: [], values: typedValues(form) }, { status: 409 });
}
