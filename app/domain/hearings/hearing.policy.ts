import { type Actor, hasRole } from '~/domain/accounts/actor';
import { allow, deny, type Verdict } from '~/platform/policy';
import { type Hearing, isPublic } from './hearing';

/** True for the hearing officer of the municipality, of a place above it, or of the whole platform. */
export function isOfficerOf(actor: Actor, { scope }: Pick<Hearing, 'scope'>): boolean {
  return hasRole(actor, 'hearing_officer', scope);
}

/** True for whoever works at the municipality's desk: its clerks, and its hearing officers. */
export function isAtDeskOf(actor: Actor, hearing: Pick<Hearing, 'scope'>): boolean {
  return hasRole(actor, 'clerk', hearing.scope) || isOfficerOf(actor, hearing);
}

/** Everybody reads what is announced; a draft is its officers' alone, and to others it does not exist. */
export function readHearingPolicy(actor: Actor, hearing: Pick<Hearing, 'scope' | 'stage'>): Verdict {
  return isPublic(hearing.stage) || isOfficerOf(actor, hearing) ? allow : deny('not_found');
}

/** Who prepares and runs a hearing: drafting, announcing, moving, holding, answering, the protocol, the decision. */
export function runHearingPolicy(actor: Actor, hearing: Pick<Hearing, 'scope' | 'stage'>): Verdict {
  const read = readHearingPolicy(actor, hearing);
  if (!read.allowed) return read;
  if (actor.kind === 'visitor') return deny('sign_in');
  return isOfficerOf(actor, hearing) ? allow : deny('forbidden');
}

/** Who types in what people say at the desk, on the phone, on paper and in the hall. */
export function keepDeskPolicy(actor: Actor, hearing: Pick<Hearing, 'scope' | 'stage'>): Verdict {
  if (!isPublic(hearing.stage)) return runHearingPolicy(actor, hearing);
  if (actor.kind === 'visitor') return deny('sign_in');
  return isAtDeskOf(actor, hearing) ? allow : deny('forbidden');
}

/** Who may begin a hearing in a place: `scope` is the place with all above it. */
export function draftHearingPolicy(actor: Actor, scope: readonly string[]): Verdict {
  if (actor.kind === 'visitor') return deny('sign_in');
  return isOfficerOf(actor, { scope }) ? allow : deny('forbidden');
}

/** The texts, the date, the questions: free in a draft, fixed by announcing. */
export function editHearingPolicy(actor: Actor, hearing: Pick<Hearing, 'scope' | 'stage'>): Verdict {
  const run = runHearingPolicy(actor, hearing);
  if (!run.allowed) return run;
  return hearing.stage === 'draft' ? allow : deny('closed');
}

/** Who leads the meeting and whom to ask: until it is held. */
export function editPeoplePolicy(actor: Actor, hearing: Pick<Hearing, 'scope' | 'stage'>): Verdict {
  const run = runHearingPolicy(actor, hearing);
  if (!run.allowed) return run;
  return isAhead(hearing) || hearing.stage === 'draft' ? allow : deny('closed');
}

/** Papers are added and replaced as long as the hearing runs. */
export function addMaterialPolicy(actor: Actor, hearing: Pick<Hearing, 'scope' | 'stage'>): Verdict {
  const run = runHearingPolicy(actor, hearing);
  if (!run.allowed) return run;
  return hearing.stage === 'closed' || hearing.stage === 'cancelled' ? deny('closed') : allow;
}

/** The date of what is announced, or put off, and whether it takes place at all. */
export function moveHearingPolicy(actor: Actor, hearing: Pick<Hearing, 'scope' | 'stage'>): Verdict {
  const run = runHearingPolicy(actor, hearing);
  if (!run.allowed) return run;
  return isAhead(hearing) ? allow : deny('closed');
}

const isAhead = ({ stage }: Pick<Hearing, 'stage'>) => stage === 'announced' || stage === 'postponed';
