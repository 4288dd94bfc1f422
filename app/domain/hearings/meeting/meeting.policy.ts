import type { Actor } from '~/domain/accounts/actor';
import { allow, deny, type Verdict } from '~/platform/policy';
import type { Hearing, HearingStage } from '../hearing';
import { keepDeskPolicy, readHearingPolicy, runHearingPolicy } from '../hearing.policy';

type Known = Pick<Hearing, 'scope' | 'stage'>;

function inStages(verdict: Verdict, { stage }: Known, stages: readonly HearingStage[]): Verdict {
  if (!verdict.allowed) return verdict;
  return stages.includes(stage) ? allow : deny('closed');
}

/** Who writes the agenda: officers, until the meeting was held. */
export function planAgendaPolicy(actor: Actor, hearing: Known): Verdict {
  return inStages(runHearingPolicy(actor, hearing), hearing, ['draft', 'announced', 'postponed']);
}

/** Who leads the meeting through its agenda, calls questions, opens shows of hands, and records it as held. */
export function runMeetingPolicy(actor: Actor, hearing: Known): Verdict {
  return inStages(runHearingPolicy(actor, hearing), hearing, ['announced']);
}

/** Who writes down what was said and counted: officers, in the meeting and until the protocol is published. */
export function recordMeetingPolicy(actor: Actor, hearing: Known): Verdict {
  return inStages(runHearingPolicy(actor, hearing), hearing, ['announced', 'held']);
}

function asConfirmedPerson(actor: Actor, hearing: Known): Verdict {
  const read = readHearingPolicy(actor, hearing);
  if (!read.allowed) return read;
  if (hearing.stage !== 'announced') return deny('closed');
  if (actor.kind === 'visitor') return deny('sign_in');
  return actor.person.confirmed ? allow : deny('unconfirmed');
}

/** Who may say that they come to the meeting: any confirmed person, while it is announced. */
export function registerPolicy(actor: Actor, hearing: Known): Verdict {
  return asConfirmedPerson(actor, hearing);
}

/** Who answers a show of hands here: any confirmed person, while the meeting is not over. */
export function raiseHandPolicy(actor: Actor, hearing: Known): Verdict {
  return asConfirmedPerson(actor, hearing);
}

/** Who writes down at the desk that somebody comes, and strikes them off: the desk, while it is announced. */
export function keepRegistrationsPolicy(actor: Actor, hearing: Known): Verdict {
  return inStages(keepDeskPolicy(actor, hearing), hearing, ['announced']);
}

/** Who sees names and needs of those who come: the desk of the municipality alone. */
export function seeRegistrationsPolicy(actor: Actor, hearing: Known): Verdict {
  return keepDeskPolicy(actor, hearing);
}
