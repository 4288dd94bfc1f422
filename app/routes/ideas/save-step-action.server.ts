import { type AppLoadContext, data, redirect } from '@remix-run/node';
import { DraftConflict } from '~/domain/ideas/drafts.server';
import type { WritingStep } from '~/domain/ideas/idea-step.schema.server';
import { KEPT_STEP, stepToKeep } from '~/domain/ideas/kept-step.server';
import { type SavedStep, saveStep } from '~/domain/ideas/save-step.server';
import { blankRows, readIntent, rowNumbers, type StepIntent, withoutRow } from '~/domain/ideas/step-intent';
import { stepRows } from '~/domain/ideas/step-values.server';
import { EDITOR_STEPS, paths } from '~/paths';
import { AppError } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { reject, typedValues } from '~/platform/forms.server';
import { keepAct } from '~/platform/kept-acts.server';
import type { StepAddress } from './step-address.server';

type Address = StepAddress & { step: WritingStep };

/** Fields of a row that have a value even where nobody typed anything. */
const CHOSEN: ReadonlySet<string> = new Set(['id', 'source', 'need']);

/** Saves a writing step and goes where the pressed button leads. A visitor signs in first; what they typed is kept. */
export async function saveStepAction(request: Request, context: AppLoadContext, address: Address) {
  const { number, step, text } = address;
  const sent = await request.formData();
  const intent = readIntent(sent.get('intent'));
  const form = intent.kind === 'remove_row' ? withoutRow(sent, intent.rows, intent.number) : sent;
  const version = Number(form.get('version')) || 0;
  if (context.actor.kind === 'visitor') {
    await keepAct(context, KEPT_STEP, stepToKeep({ number, step, text, version, lang: context.lang }, form));
    return redirect(paths.signIn(context.lang, stepPath(context, address)), 303);
  }
  try {
    const saved = await saveStep(context.actor, { number, step, text, version, form });
    if (saved.errors.length > 0) return reject(withNewRow(form, intent), saved.errors);
    return whereNext(context, address, { saved, intent, form });
  } catch (error) {
    if (!(error instanceof DraftConflict)) throw error;
    return data({ errors: [], values: {}, conflict: { mine: typedValues(form), isConflict: true } }, { status: 409 });
  }
}

function stepPath(context: AppLoadContext, { number, step, text }: Address, blank?: number): string {
  return paths.editIdea(context.lang, number, step, text ?? undefined, { blank });
}

/** Where one field is wrong and a row was asked for, the page comes back with both. */
function withNewRow(form: FormData, intent: StepIntent): FormData {
  if (intent.kind !== 'add_row') return form;
  const last = rowNumbers(form.keys(), intent.rows).at(-1) ?? -1;
  form.append(`${intent.rows}.${last + 1}.id`, '');
  return form;
}

interface Outcome {
  saved: SavedStep;
  intent: StepIntent;
  form: FormData;
}

function whereNext(context: AppLoadContext, address: Address, { saved, intent, form }: Outcome): Response {
  const { number, step, text } = address;
  if (intent.kind === 'next') {
    const next = EDITOR_STEPS[EDITOR_STEPS.indexOf(step) + 1] ?? 'check';
    return redirect(paths.editIdea(context.lang, number, next, text ?? undefined), 303);
  }
  if (intent.kind === 'save') return redirectWithFlash(context, stepPath(context, address), 'editor.saved');
  const rows = stepRows(saved.draft.content, intent.rows);
  if (!rows) throw new AppError('invalid');
  const added = intent.kind === 'add_row' ? 1 : 0;
  const blank = blankRows(form, intent.rows, CHOSEN) + added;
  const path = stepPath(context, address, blank || undefined);
  // To the new row, else to the list, so that nobody has to look for where they were.
  const place = added ? `${intent.rows}.${rows.length + blank - 1}.${FIRST_FIELD[intent.rows]}` : intent.rows;
  return redirect(`${path}#${place}`, 303);
}

const FIRST_FIELD: Record<string, string> = { objectives: 'text', activities: 'title', budget: 'title' };
