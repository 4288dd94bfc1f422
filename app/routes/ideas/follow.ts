import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { followIdea, KEPT_FOLLOW_IDEA } from '~/domain/notifications/follows.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { doOrKeep } from './do-or-keep.server';
import { ideaNumber } from './idea-number';

/** The address is of the act; whoever opens it is shown the idea. */
export function loader({ params, context }: LoaderFunctionArgs) {
  return redirect(paths.idea(context.lang, ideaNumber(params)));
}

/** Follows the idea (`wanted=yes`) or stops it (`wanted=no`). */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const number = ideaNumber(params);
  const { actor, lang } = context;
  const wanted = (await request.formData()).get('wanted') !== 'no';
  const idea = paths.idea(lang, number);
  const follow = async () => {
    const { slug } = await followIdea(actor, number, wanted);
    return redirectWithFlash(
      context,
      paths.idea(lang, number, slug),
      wanted ? 'discussion.followed' : 'discussion.unfollowed',
    );
  };
  return wanted ? doOrKeep(context, { kind: KEPT_FOLLOW_IDEA, payload: { number, lang } }, idea, follow) : follow();
}
