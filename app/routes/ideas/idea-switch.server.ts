import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import type { Actor } from '~/domain/accounts/actor';
import type { MessageKey } from '~/i18n/i18n';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { doOrKeep } from './do-or-keep.server';
import { ideaNumber } from './idea-number';

/** A switch on an idea that its reader turns on (`wanted=yes`) or off (`wanted=no`). */
interface IdeaSwitch {
  /** Kind of the act that is kept for a visitor. */
  kept: string;
  set(actor: Actor, number: number, wanted: boolean): Promise<{ slug: string }>;
  on: MessageKey;
  off: MessageKey;
}

/** Answers the form of a switch: turns it, says so on the idea's page, and keeps a visitor's wish until they sign in. */
export async function turnSwitch({ request, params, context }: ActionFunctionArgs, { kept, set, on, off }: IdeaSwitch) {
  const number = ideaNumber(params);
  const { actor, lang } = context;
  const wanted = (await request.formData()).get('wanted') !== 'no';
  const turn = async () => {
    const { slug } = await set(actor, number, wanted);
    return redirectWithFlash(context, paths.idea(lang, number, slug), wanted ? on : off);
  };
  if (!wanted) return turn();
  return doOrKeep(context, { kind: kept, payload: { number, lang } }, paths.idea(lang, number), turn);
}

/** The loader of an address that is of an act: whoever opens it is shown the idea. */
export function showIdea({ params, context }: LoaderFunctionArgs) {
  return redirect(paths.idea(context.lang, ideaNumber(params)));
}
