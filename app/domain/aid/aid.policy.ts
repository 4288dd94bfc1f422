import { type Actor, actingFunder, FUNDER_KINDS, type OrganisationKind } from '~/domain/accounts/actor';
import type { VerificationState } from '~/domain/accounts/organisation';
import { editOrganisationPolicy } from '~/domain/accounts/organisation.policy';
import { allow, deny, type Verdict } from '~/platform/policy';

interface Organisation {
  id: string;
  kind: OrganisationKind;
  verification: VerificationState;
}

/** Who says by which reference the world knows a funder: whoever edits it, once it is verified. */
export function setIatiRefPolicy(actor: Actor, organisation: Organisation): Verdict {
  const editing = editOrganisationPolicy(actor, organisation);
  if (!editing.allowed) return editing;
  if (!FUNDER_KINDS.includes(organisation.kind)) return deny('forbidden');
  return organisation.verification === 'verified' ? allow : deny('unverified_organisation');
}

/** Who sees and keeps the projects that a funder brought from its own file: members who act for it. */
export function keepPortfolioPolicy(actor: Actor): Verdict {
  if (actor.kind === 'visitor') return deny('sign_in');
  return actingFunder(actor) ? allow : deny('forbidden');
}

/** Who brings in such a file: members who act for a verified funder, since everybody reads it in the funder's name. */
export function importPortfolioPolicy(actor: Actor): Verdict {
  const keeping = keepPortfolioPolicy(actor);
  if (!keeping.allowed) return keeping;
  return actingFunder(actor)?.verified ? allow : deny('unverified_organisation');
}
