import type { AppLoadContext } from '@remix-run/node';
import { isAppError } from '~/platform/errors';
import { forgetActCookie, keptActToken, takeAct } from '~/platform/kept-acts.server';
import { log } from '~/platform/log.server';
import { transaction } from '~db/index.server';
import type { SignedIn } from './actor';
import { actorForPerson } from './actor.server';

/** Does what was kept; returns the path to show. Checks the payload anew: it was written by a visitor. */
export type KeptActHandler = (actor: SignedIn, payload: Record<string, unknown>) => Promise<string>;

const handlers = new Map<string, KeptActHandler>();

/** Says how acts of a kind are completed; called once at start, in app/subscriptions.server.ts. */
export function registerKeptAct(kind: string, handler: KeptActHandler): void {
  handlers.set(kind, handler);
}

/**
 * Completes what this browser asked for before its person signed in: once, even if two pages come back together.
 * Returns the path to show, or null where nothing was kept or it is no longer possible (closed, gone, forbidden).
 */
export async function completeKeptAct(
  context: AppLoadContext,
  request: Request,
  personId: string,
): Promise<string | null> {
  const token = keptActToken(request);
  if (!token) return null;
  forgetActCookie(context);
  return transaction(async (tx) => {
    const act = await takeAct(tx, token);
    const handler = act && handlers.get(act.kind);
    if (!handler) return null;
    const actor = await actorForPerson(personId);
    try {
      // In a savepoint of its own: what is refused is undone, and the act stays taken.
      return await transaction(() => handler(actor, act.payload));
    } catch (error) {
      if (!isAppError(error)) throw error;
      log().info({ event: 'kept_act_refused', act: act.kind, code: error.code });
      return null;
    }
  });
}
