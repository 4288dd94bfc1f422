import { allow, deny, type Verdict } from '~/platform/policy';
import { type Actor, hasRole, isMemberOf } from './actor';

interface Organisation {
  id: string;
}

/** Owners run their organisation. */
function isOwnerOf(actor: Actor, organisationId: string): boolean {
  if (actor.kind === 'visitor') return false;
  return actor.memberships.some((held) => held.organisationId === organisationId && held.role === 'owner');
}

/** Anyone whose address is confirmed may register an organisation: it begins unverified, with them as its owner. */
export function createOrganisationPolicy(actor: Actor): Verdict {
  if (actor.kind === 'visitor') return deny('sign_in');
  return actor.person.confirmed ? allow : deny('unconfirmed');
}

/** What is said of it: owners, and administrators, who put names right. */
export function editOrganisationPolicy(actor: Actor, organisation: Organisation): Verdict {
  if (actor.kind === 'visitor') return deny('sign_in');
  return isOwnerOf(actor, organisation.id) || hasRole(actor, 'administrator') ? allow : deny('forbidden');
}

/**
 * Inviting, removing and changing roles: owners; administrators only where nobody owns it. Otherwise one could let
 * oneself into a funder and read its shortlist.
 */
export function manageMembersPolicy(actor: Actor, organisation: Organisation & { hasOwner: boolean }): Verdict {
  if (actor.kind === 'visitor') return deny('sign_in');
  if (isOwnerOf(actor, organisation.id)) return allow;
  return hasRole(actor, 'administrator') && !organisation.hasOwner ? allow : deny('forbidden');
}

/** Who belongs to an organisation is seen by its members and administrators. */
export function seeMembersPolicy(actor: Actor, organisation: Organisation): Verdict {
  if (actor.kind === 'visitor') return deny('sign_in');
  return isMemberOf(actor, organisation.id) || hasRole(actor, 'administrator') ? allow : deny('forbidden');
}

/** Administrators verify; not an organisation that they belong to. */
export function verifyOrganisationPolicy(actor: Actor, organisation: Organisation): Verdict {
  if (actor.kind === 'visitor') return deny('sign_in');
  if (!hasRole(actor, 'administrator')) return deny('forbidden');
  return isMemberOf(actor, organisation.id) ? deny('forbidden') : allow;
}
