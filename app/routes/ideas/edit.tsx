import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ConflictPage, type StepConflict } from '~/domain/ideas/components/editor/conflict-page';
import { EditorStepView } from '~/domain/ideas/components/editor/step-body';
import { editorPage } from '~/domain/ideas/editor.queries.server';
import { isWritingStep } from '~/domain/ideas/idea-step.schema.server';
import { typedBeforeSignIn } from '~/domain/ideas/kept-step.server';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { AppError, isAppError } from '~/platform/errors';
import { typedValues } from '~/platform/forms.server';
import { filesAction } from './files-action.server';
import { saveStepAction } from './save-step-action.server';
import { stepAddress } from './step-address.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const address = stepAddress(request, params);
  const page = await openOrLeave(actor, address, lang);
  const typed = address.kept ? await typedBeforeSignIn(actor, address.kept, address) : null;
  const kept: StepConflict | null = typed && { mine: typedValues(typed), isConflict: false };
  return {
    title: i18nFor(lang).t(`editor.step_${page.step}`),
    indexed: false,
    islands: ['rich-text-editor'],
    page,
    kept,
  };
}

/** What waits for a moderator is not edited: its own page says so. */
async function openOrLeave(...asked: Parameters<typeof editorPage>) {
  try {
    return await editorPage(...asked);
  } catch (error) {
    const [, { number }, lang] = asked;
    if (isAppError(error, 'closed')) throw redirect(paths.idea(lang, number), 303);
    throw error;
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const address = stepAddress(request, params);
  const { step } = address;
  if (step === 'files') return filesAction(request, context, address.number);
  if (!isWritingStep(step)) throw new AppError('not_found');
  return saveStepAction(request, context, { ...address, step });
}

export default function EditIdea() {
  const { page, kept } = useLoaderData<typeof loader>();
  const answer = useActionData() as { conflict?: StepConflict; errors?: unknown[] } | undefined;
  const conflict = answer?.conflict ?? (answer ? null : kept);
  return conflict ? <ConflictPage page={page} conflict={conflict} /> : <EditorStepView page={page} />;
}
