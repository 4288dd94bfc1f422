import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { followHearing, KEPT_FOLLOW_HEARING } from '~/domain/notifications/follows.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { doOrKeep } from '../ideas/do-or-keep.server';
import { hearingNumber } from './hearing-number';

/** The address is of the act; whoever opens it is shown the hearing. */
export function loader({ params, context }: LoaderFunctionArgs) {
  return redirect(paths.hearing(context.lang, hearingNumber(params)));
}

/** Follows the hearing (`wanted=yes`) or stops it (`wanted=no`). */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const number = hearingNumber(params);
  const { actor, lang } = context;
  const wanted = (await request.formData()).get('wanted') !== 'no';
  const address = paths.hearing(lang, number);
  const follow = async () => {
    const { slug } = await followHearing(actor, number, wanted);
    const flash = wanted ? 'hearings.followed' : 'hearings.unfollowed';
    return redirectWithFlash(context, paths.hearing(lang, number, slug), flash);
  };
  return wanted
    ? doOrKeep(context, { kind: KEPT_FOLLOW_HEARING, payload: { number, lang } }, address, follow)
    : follow();
}
