import { type AppLoadContext, redirect } from '@remix-run/node';
import { paths } from '~/paths';
import { isAppError } from '~/platform/errors';
import { type KeptAct, keepAct } from '~/platform/kept-acts.server';
import { type Limit, spend } from '~/platform/limits.server';

/** Carriers put many people behind one address. */
const KEPT_PER_NETWORK: Limit = { points: 120, perSeconds: 3_600 };

/**
 * Does what was asked. Of a visitor who has to sign in first it is kept, and done once they have; `next` is the page
 * they see if it is no longer possible then.
 */
export async function doOrKeep(
  context: AppLoadContext,
  act: KeptAct,
  next: string,
  run: () => Promise<Response>,
): Promise<Response> {
  try {
    return await run();
  } catch (error) {
    if (!isAppError(error, 'sign_in')) throw error;
    await spend(`keep:${context.network}`, KEPT_PER_NETWORK);
    await keepAct(context, act.kind, act.payload);
    return redirect(paths.signIn(context.lang, next), 303);
  }
}
