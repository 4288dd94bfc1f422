import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { confirmStage, mayConfirmStage } from '~/domain/funding/grants/confirm-stage.server';
import { stagePage } from '~/domain/ideas/author.queries.server';
import { StageView } from '~/domain/ideas/components/stage-view';
import { stageFormSchema } from '~/domain/ideas/idea-step.schema.server';
import { declareStage } from '~/domain/ideas/stages.server';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm } from '~/platform/forms.server';
import { ideaNumber } from './idea-number';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const number = ideaNumber(params);
  const page = await stagePage(actor, number, lang, await mayConfirmStage(actor, number));
  return { title: i18nFor(lang).t('editor.stage_title'), page };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, lang } = context;
  const number = ideaNumber(params);
  const form = await parseForm(request, stageFormSchema);
  if (!form.ok) return form.rejected;
  if (form.value.intent === 'confirm') {
    await confirmStage(actor, number, form.value.declaration);
    return redirectWithFlash(context, paths.ideaStage(lang, number), 'editor.stage_confirmed_flash');
  }
  await declareStage(actor, number, form.value.stage, form.value.note);
  return redirectWithFlash(context, paths.ideaStage(lang, number), 'editor.stage_declared');
}

export default function IdeaStage() {
  const { page } = useLoaderData<typeof loader>();
  return <StageView page={page} />;
}
