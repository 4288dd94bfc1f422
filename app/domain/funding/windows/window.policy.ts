import { type Actor, actingFunder } from '~/domain/accounts/actor';
import { allow, deny, type Verdict } from '~/platform/policy';

/** Who may see and change what a funder looks for: those who act for it. For all others it is not there. */
export function keepWindowPolicy(actor: Actor, window: { organisationId: string }): Verdict {
  if (actor.kind === 'visitor') return deny('sign_in');
  const funder = actingFunder(actor);
  if (!funder) return deny('forbidden');
  return funder.organisationId === window.organisationId ? allow : deny('not_found');
}
