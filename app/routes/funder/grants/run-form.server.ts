import type { z } from 'zod';
import { parseForm } from '~/platform/forms.server';

/** What came of it: nothing to say, a form that is wrong, or one that the use-case refused. */
export interface Done {
  rejected?: Extract<Awaited<ReturnType<typeof parseForm>>, { ok: false }>['rejected'];
  refused?: { form: FormData; error: unknown };
}

/** Reads a form and does what it asks for. */
export async function runForm<S extends z.ZodType>(
  request: Request,
  schema: S,
  act: (value: z.output<S>) => Promise<void>,
): Promise<Done> {
  const form = await parseForm(request, schema);
  if (!form.ok) return { rejected: form.rejected };
  try {
    await act(form.value);
    return {};
  } catch (error) {
    return { refused: { form: form.form, error } };
  }
}
