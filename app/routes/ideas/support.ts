import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { KEPT_SUPPORT } from '~/domain/ideas/kept-idea-acts.server';
import { setSupport } from '~/domain/ideas/support.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { doOrKeep } from './do-or-keep.server';
import { ideaNumber } from './idea-number';

/** The address is of the act; whoever opens it is shown the idea. */
export function loader({ params, context }: LoaderFunctionArgs) {
  return redirect(paths.idea(context.lang, ideaNumber(params)));
}

/** Gives support (`wanted=yes`) or takes it back (`wanted=no`). */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const number = ideaNumber(params);
  const { actor, lang } = context;
  const wanted = (await request.formData()).get('wanted') !== 'no';
  const idea = paths.idea(lang, number);
  const give = async () => {
    const { slug } = await setSupport(actor, number, wanted);
    return redirectWithFlash(
      context,
      paths.idea(lang, number, slug),
      wanted ? 'discussion.supported' : 'discussion.support_withdrawn',
    );
  };
  return wanted ? doOrKeep(context, { kind: KEPT_SUPPORT, payload: { number, lang } }, idea, give) : give();
}
