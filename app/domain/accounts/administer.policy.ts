import { allow, deny, type Verdict } from '~/platform/policy';
import { type Actor, hasRole } from './actor';

/** Who sees the administration: people and their roles, mails sent, the audit, the first steps. */
export function administerPolicy(actor: Actor): Verdict {
  if (actor.kind === 'visitor') return deny('sign_in');
  return hasRole(actor, 'administrator') ? allow : deny('forbidden');
}
