import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { followPlace, KEPT_FOLLOW_PLACE } from '~/domain/notifications/follows.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { doOrKeep } from '../ideas/do-or-keep.server';

/** The address is of the act; whoever opens it is shown the place. */
export function loader({ params, context }: LoaderFunctionArgs) {
  return redirect(paths.place(context.lang, params.slug ?? ''));
}

/** Follows the place with all that lies in it (`wanted=yes`) or stops it (`wanted=no`). */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const slug = params.slug ?? '';
  const { actor, lang } = context;
  const wanted = (await request.formData()).get('wanted') !== 'no';
  const place = paths.place(lang, slug);
  const follow = async () => {
    await followPlace(actor, slug, wanted);
    return redirectWithFlash(context, place, wanted ? 'discussion.followed' : 'discussion.unfollowed');
  };
  return wanted ? doOrKeep(context, { kind: KEPT_FOLLOW_PLACE, payload: { slug, lang } }, place, follow) : follow();
}
