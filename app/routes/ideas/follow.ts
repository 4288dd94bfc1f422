import type { ActionFunctionArgs } from '@remix-run/node';
import { followIdea, KEPT_FOLLOW_IDEA } from '~/domain/notifications/follows.server';
import { showIdea, turnSwitch } from './idea-switch.server';

export const loader = showIdea;

/** Follows the idea or stops it. */
export function action(args: ActionFunctionArgs) {
  return turnSwitch(args, {
    kept: KEPT_FOLLOW_IDEA,
    set: followIdea,
    on: 'discussion.followed',
    off: 'discussion.unfollowed',
  });
}
