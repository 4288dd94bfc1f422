import type { AppLoadContext } from '@remix-run/node';
import { actingFunder, belongsToFunder } from '~/domain/accounts/actor';
import { paths } from '~/paths';
import { isAppError } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';

/**
 * Sends a member of a funder who acts for themselves, or for another organisation, to choose whom they act for, and
 * back. Everybody else goes on: the use-case answers them.
 */
export function chooseFunderFirst(request: Request, context: AppLoadContext): void {
  if (actingFunder(context.actor) || !belongsToFunder(context.actor)) return;
  const { pathname, search } = new URL(request.url);
  const path = paths.myActing(context.lang, `${pathname}${search}`);
  throw redirectWithFlash(context, path, 'funding.choose_funder');
}

/**
 * What belongs to a funder is not found by a member who does not act for it: a mail leads them here first. Whether it
 * is there or not, they are sent to choose. For the `catch` of a loader.
 */
export function chooseFunderWhereNotFound(error: unknown, request: Request, context: AppLoadContext): never {
  if (isAppError(error, 'not_found')) chooseFunderFirst(request, context);
  throw error;
}
