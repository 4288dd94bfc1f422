import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { FormErrors } from '~/components/form-feedback';
import { Measure } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { WindowForm } from '~/domain/funding/components/windows/window-form';
import { funderOf } from '~/domain/funding/shortlist.server';
import { ANY_IDEA } from '~/domain/funding/windows/criteria';
import { criteriaChoices } from '~/domain/funding/windows/criteria-choices.queries.server';
import { type Effect, effectOfCriteria } from '~/domain/funding/windows/matches.queries.server';
import { windowForm } from '~/domain/funding/windows/window.schema.server';
import { createWindow } from '~/domain/funding/windows/windows.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectInvalid } from '~/platform/forms.server';
import { newKey } from '~/platform/idempotency.server';
import effectCss from '~/styles/effect.css?url';
import { chooseFunderFirst } from '../choose-funder.server';
import { answerEffect } from './answer-effect.server';
import { WindowCrumbs } from './window-crumbs';

export async function loader({ request, context }: LoaderFunctionArgs) {
  chooseFunderFirst(request, context);
  const { actor, lang } = context;
  funderOf(actor);
  return {
    title: i18nFor(lang).t('windows.new'),
    indexed: false,
    islands: ['effect' as const],
    choices: await criteriaChoices(lang, null),
    effect: await effectOfCriteria(ANY_IDEA),
    idempotencyKey: newKey(),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, lang } = context;
  funderOf(actor);
  const shown = await answerEffect(request);
  if (shown) return shown;
  const form = await parseForm(request, windowForm);
  if (!form.ok) return form.rejected;
  try {
    const id = await createWindow(actor, form.value.values, form.value.key);
    return redirectWithFlash(context, paths.window(lang, id), 'windows.saved');
  } catch (error) {
    return rejectInvalid(form.form, error);
  }
}

export default function NewWindow() {
  const { title, choices, effect, idempotencyKey } = useLoaderData<typeof loader>();
  const answer = useActionData<{ effect?: Effect }>();
  const { t } = useI18n();
  return (
    <Measure>
      <link rel="stylesheet" href={effectCss} />
      <FormErrors />
      <PageHeader title={title} lead={t('windows.form_new_lead')} above={<WindowCrumbs />} />
      <WindowForm
        choices={choices}
        window={null}
        effect={answer ? (answer.effect ?? null) : effect}
        idempotencyKey={idempotencyKey}
      />
    </Measure>
  );
}
