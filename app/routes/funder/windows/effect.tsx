import type { ActionFunctionArgs } from '@remix-run/node';
import { renderToStaticMarkup } from 'react-dom/server';
import { EffectLine } from '~/domain/funding/components/windows/effect-line';
import { EffectView } from '~/domain/funding/components/windows/effect-view';
import { funderOf } from '~/domain/funding/shortlist.server';
import { effectOfCriteria } from '~/domain/funding/windows/matches.queries.server';
import { effectForm } from '~/domain/funding/windows/window.schema.server';
import { I18nProvider } from '~/i18n/i18n';
import { i18nFor } from '~/i18n/i18n.server';
import { AppError } from '~/platform/errors';
import { parseForm } from '~/platform/forms.server';

/** What the criteria of a form find, part by part with the ids of the page, for the island of the form. */
export async function action({ request, context }: ActionFunctionArgs) {
  funderOf(context.actor);
  const parsed = await parseForm(request, effectForm);
  const i18n = i18nFor(context.lang);
  const effect = parsed.ok ? await effectOfCriteria(parsed.value) : null;
  const html = renderToStaticMarkup(
    <I18nProvider value={i18n}>
      <div id="effect-line">
        <EffectLine effect={effect} />
      </div>
      <div id="effect-shown">{effect && <EffectView effect={effect} />}</div>
    </I18nProvider>,
  );
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

/** There is nothing to read here. */
export function loader() {
  throw new AppError('not_found');
}
