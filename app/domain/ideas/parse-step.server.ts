import { AppError } from '~/platform/errors';
import { type FieldError, nestFormData, toFieldErrors } from '~/platform/forms.server';
import { STEP_SCHEMAS, type StepValues, type WritingStep } from './idea-step.schema.server';

/** What a step's form says: what can be read, and what is wrong with the rest. */
export interface ParsedStep<S extends WritingStep> {
  step: S;
  /** Fields that were wrong are undefined, as if they had not been sent: the draft keeps what it had. */
  values: StepValues[S];
  errors: FieldError[];
}

/** Cross-field rules may speak up only once single fields are right. */
const PASSES = 4;

/** Reads a step's form. Whatever is right counts even where something else is wrong: a draft takes what it can get. */
export function parseStep<S extends WritingStep>(step: S, form: FormData): ParsedStep<S> {
  const input = nestFormData(form);
  const errors: FieldError[] = [];
  for (let pass = 0; pass < PASSES; pass += 1) {
    const parsed = STEP_SCHEMAS[step].safeParse(input);
    if (parsed.success) return { step, values: parsed.data as StepValues[S], errors };
    const found = toFieldErrors(parsed.error);
    errors.push(...found);
    for (const { field } of found) forget(input, field.split('.'));
  }
  throw new AppError('invalid');
}

function forget(input: object, path: string[]): void {
  let node = input as Record<string, unknown>;
  for (const part of path.slice(0, -1)) {
    const next = node[part];
    if (typeof next !== 'object' || next === null) return;
    node = next as Record<string, unknown>;
  }
  delete node[path.at(-1) ?? ''];
}
