import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { followCall, KEPT_FOLLOW_CALL } from '~/domain/notifications/follows.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { doOrKeep } from '../ideas/do-or-keep.server';
import { callNumber } from './call-number';

/** The address is of the act; whoever opens it is shown the call. */
export function loader({ params, context }: LoaderFunctionArgs) {
  return redirect(paths.call(context.lang, callNumber(params)));
}

/** Follows the call (`wanted=yes`) or stops it (`wanted=no`). */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const number = callNumber(params);
  const { actor, lang } = context;
  const wanted = (await request.formData()).get('wanted') !== 'no';
  const follow = async () => {
    const { slug } = await followCall(actor, number, wanted);
    return redirectWithFlash(context, paths.call(lang, number, slug), wanted ? 'calls.followed' : 'calls.unfollowed');
  };
  const kept = { kind: KEPT_FOLLOW_CALL, payload: { number, lang } };
  return wanted ? doOrKeep(context, kept, paths.call(lang, number), follow) : follow();
}
