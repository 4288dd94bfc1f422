import { allow, deny, type Verdict } from '~/platform/policy';
import { type Actor, hasRole, type RoleKind } from './actor';

/** Only administrators give roles, and never to themselves: nobody raises their own rights. */
export function grantRolePolicy(actor: Actor, personId: string): Verdict {
  if (actor.kind === 'visitor') return deny('sign_in');
  if (!hasRole(actor, 'administrator')) return deny('forbidden');
  return actor.person.id === personId ? deny('forbidden') : allow;
}

/** Administrators take roles back; the last administrator's stays, so that somebody can always act. */
export function revokeRolePolicy(actor: Actor, grant: { role: RoleKind; isLastAdministrator: boolean }): Verdict {
  if (actor.kind === 'visitor') return deny('sign_in');
  if (!hasRole(actor, 'administrator')) return deny('forbidden');
  return grant.isLastAdministrator ? deny('closed') : allow;
}
