import type { ActionFunctionArgs } from '@remix-run/node';
import { KEPT_SUPPORT } from '~/domain/ideas/kept-idea-acts.server';
import { setSupport } from '~/domain/ideas/support.server';
import { showIdea, turnSwitch } from './idea-switch.server';

export const loader = showIdea;

/** Gives support or takes it back. */
export function action(args: ActionFunctionArgs) {
  return turnSwitch(args, {
    kept: KEPT_SUPPORT,
    set: setSupport,
    on: 'discussion.supported',
    off: 'discussion.support_withdrawn',
  });
}
