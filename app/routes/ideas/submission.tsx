import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ownIdea } from '~/domain/ideas/author.queries.server';
import { EditorStepView } from '~/domain/ideas/components/editor/step-body';
import { editorPage } from '~/domain/ideas/editor.queries.server';
import { readIdeaPolicy } from '~/domain/ideas/idea.policy';
import { noteSchema } from '~/domain/ideas/idea-step.schema.server';
import { submitIdea } from '~/domain/ideas/publication.server';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectInvalid } from '~/platform/forms.server';
import { ideaNumber } from './idea-number';

/** Handing an idea in is the last step of the editor: the page is the same. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const address = { number: ideaNumber(params), step: 'check' as const, text: null, blank: 0 };
  return { title: i18nFor(lang).t('editor.step_check'), page: await editorPage(actor, address, lang) };
}

/** Hands the idea in; where something is missing, the page comes back with the list of it. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, lang } = context;
  const number = ideaNumber(params);
  const form = await parseForm(request, noteSchema);
  if (!form.ok) return form.rejected;
  try {
    const submitted = await submitIdea(actor, number, form.value.note);
    const { slug } = await ownIdea(actor, number, readIdeaPolicy);
    return redirectWithFlash(context, paths.idea(lang, number, slug), SAID[submitted]);
  } catch (error) {
    return rejectInvalid(form.form, error);
  }
}

/** A large change of a published idea waits too: its page says so. */
const SAID = { waits: 'editor.submitted', published: 'editor.change_published' } as const;

export default function Submission() {
  const { page } = useLoaderData<typeof loader>();
  return <EditorStepView page={page} />;
}
