import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { KEPT_REMARK_STANCE } from '~/domain/hearings/remarks/kept-hearing-acts.server';
import { stanceForm } from '~/domain/hearings/remarks/remark.schema.server';
import { takeRemarkStance } from '~/domain/hearings/remarks/remark-stances.server';
import { paths } from '~/paths';
import { redirectWithFlash } from '~/platform/flash.server';
import { parseForm } from '~/platform/forms.server';
import { doOrKeep } from '../../ideas/do-or-keep.server';
import { hearingNumber } from '../hearing-number';
import { remarkNumber } from './remark-number';

/** The address is of the act; whoever opens it is shown the remark. */
export function loader({ params, context }: LoaderFunctionArgs) {
  return redirect(paths.remark(context.lang, hearingNumber(params), remarkNumber(params)));
}

/** Saves a stance at each press; a visitor's is kept until they have signed in. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const [number, remark] = [hearingNumber(params), remarkNumber(params)];
  const { actor, lang } = context;
  const page = paths.remark(lang, number, remark);
  const form = await parseForm(request, stanceForm);
  if (!form.ok) return redirect(page, 303);
  const { choice } = form.value;
  return doOrKeep(context, { kind: KEPT_REMARK_STANCE, payload: { number, remark, lang, choice } }, page, async () => {
    await takeRemarkStance(actor, number, remark, choice);
    return redirectWithFlash(context, `${page}#stance`, 'remarks.stance_stored');
  });
}
