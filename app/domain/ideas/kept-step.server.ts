import { z } from 'zod';
import type { Actor } from '~/domain/accounts/actor';
import type { KeptActHandler } from '~/domain/accounts/kept-acts.server';
import { LANGS } from '~/i18n/languages';
import { EDITOR_STEPS, paths } from '~/paths';
import { AppError } from '~/platform/errors';
import { secretToken } from '~/platform/ids.server';
import { readAct, storeAct } from '~/platform/kept-acts.server';
import { transaction } from '~db/index.server';
import { DraftConflict } from './drafts.server';
import { isWritingStep, type WritingStep } from './idea-step.schema.server';
import { saveStep } from './save-step.server';

/** The kind of a step that was sent when the session had ended. */
export const KEPT_STEP = 'idea.step';

/** What the fields of one step can hold; more than this nobody types. */
const MOST_BYTES = 64_000;

const keptStep = z.object({
  number: z.number().int().positive(),
  step: z.enum(EDITOR_STEPS).refine(isWritingStep),
  lang: z.enum(LANGS),
  text: z.enum(LANGS).nullable(),
  version: z.number().int(),
  fields: z.array(z.tuple([z.string(), z.string()])),
  /** Set where the step could not simply be saved: only this person may read it. */
  personId: z.string().optional(),
});
type KeptStep = z.infer<typeof keptStep> & { step: WritingStep };

/** The payload to keep for a step whose sender has to sign in first. Throws too_large. */
export function stepToKeep(step: Omit<KeptStep, 'fields' | 'personId'>, form: FormData): Record<string, unknown> {
  const fields = [...form].filter((field): field is [string, string] => typeof field[1] === 'string');
  const payload = { ...step, fields };
  if (Buffer.byteLength(JSON.stringify(payload)) > MOST_BYTES) throw new AppError('too_large');
  return payload;
}

/** Saves the step that was sent before signing in; what cannot be saved as it is waits for its author on the page. */
export const completeStep: KeptActHandler = async (actor, payload) => {
  const kept = keptStep.parse(payload) as KeptStep;
  const { number, step, lang, text, version } = kept;
  const address = (more?: { kept: string }) => paths.editIdea(lang, number, step, text ?? undefined, more);
  if (await isSaved(actor, { ...kept, form: formOf(kept) }, version)) return address();
  const token = secretToken();
  await transaction((tx) => storeAct(tx, token, { kind: KEPT_STEP, payload: { ...kept, personId: actor.person.id } }));
  return address({ kept: token });
};

async function isSaved(actor: Actor, step: Parameters<typeof saveStep>[1], version: number): Promise<boolean> {
  try {
    const { errors } = await saveStep(actor, { ...step, version });
    return errors.length === 0;
  } catch (error) {
    if (error instanceof DraftConflict) return false;
    throw error;
  }
}

function formOf({ fields }: KeptStep): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

/** What this person typed into the step before they had to sign in, by the token in the address; null if it is gone. */
export async function typedBeforeSignIn(
  actor: Actor,
  token: string,
  { number, step }: { number: number; step: string },
): Promise<FormData | null> {
  const act = await readAct(token);
  if (act?.kind !== KEPT_STEP || actor.kind !== 'person') return null;
  const kept = keptStep.parse(act.payload) as KeptStep;
  const isTheirs = kept.personId === actor.person.id && kept.number === number && kept.step === step;
  return isTheirs ? formOf(kept) : null;
}
