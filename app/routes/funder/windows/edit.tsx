import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { FormErrors } from '~/components/form-feedback';
import { Measure, Section } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { StaleNotice } from '~/components/stale-notice';
import { CriteriaSummary } from '~/domain/funding/components/windows/criteria-summary';
import { WindowForm } from '~/domain/funding/components/windows/window-form';
import { WindowTags } from '~/domain/funding/components/windows/window-tags';
import { windowForm } from '~/domain/funding/windows/window.schema.server';
import { windowForEditing } from '~/domain/funding/windows/windows.queries.server';
import { editWindow } from '~/domain/funding/windows/windows.server';
import { useI18n } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm, rejectStale } from '~/platform/forms.server';
import effectCss from '~/styles/effect.css?url';
import { chooseFunderFirst } from '../choose-funder.server';
import { answerEffect } from './answer-effect.server';
import { WindowCrumbs } from './window-crumbs';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  chooseFunderFirst(request, context);
  const { actor, lang } = context;
  return {
    title: i18nFor(lang).t('windows.edit_title'),
    indexed: false,
    islands: ['effect' as const],
    ...(await windowForEditing(actor, params.id ?? '', lang)),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, lang } = context;
  const id = params.id ?? '';
  await windowForEditing(actor, id, lang);
  const shown = await answerEffect(request);
  if (shown) return shown;
  const form = await parseForm(request, windowForm);
  if (!form.ok) return form.rejected;
  try {
    await editWindow(actor, id, form.value.version, form.value.values);
    return redirectWithFlash(context, paths.window(lang, id), 'windows.saved');
  } catch (error) {
    return rejectStale(form.form, error);
  }
}

export default function EditWindow() {
  const { title, window, state, told, choices, effect } = useLoaderData<typeof loader>();
  const answer = useActionData<{ effect?: typeof effect; stale?: boolean; errors: unknown[] }>();
  const { t } = useI18n();
  const isWrong = (answer?.errors.length ?? 0) > 0;
  return (
    <Measure>
      <link rel="stylesheet" href={effectCss} />
      <FormErrors />
      <PageHeader title={title} lead={window.name} above={<WindowCrumbs window={window} />} />
      <StaleNotice />
      {answer?.stale && (
        <Section id="now" title={t('windows.now')}>
          <p>{window.name}</p>
          <WindowTags window={window} state={state} />
          <CriteriaSummary told={told} />
        </Section>
      )}
      <WindowForm choices={choices} window={window} effect={isWrong ? null : (answer?.effect ?? effect)} />
    </Measure>
  );
}
