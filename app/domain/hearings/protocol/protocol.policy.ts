import type { Actor } from '~/domain/accounts/actor';
import { allow, deny, type Verdict } from '~/platform/policy';
import type { Hearing, HearingStage } from '../hearing';
import { readHearingPolicy, runHearingPolicy } from '../hearing.policy';

type Known = Pick<Hearing, 'scope' | 'stage'>;

const AFTER_MEETING: readonly HearingStage[] = ['held', 'protocol_published', 'answers_published', 'decided', 'closed'];

/** Who writes the protocol, publishes its versions, and adds their signed scans: officers, once the meeting was held. */
export function writeProtocolPolicy(actor: Actor, hearing: Known): Verdict {
  const run = runHearingPolicy(actor, hearing);
  if (!run.allowed) return run;
  return AFTER_MEETING.includes(hearing.stage) ? allow : deny('closed');
}

/** Who opens the draft for corrections and decides on them: officers, until the first version is published. */
export function openProtocolPolicy(actor: Actor, hearing: Known): Verdict {
  const write = writeProtocolPolicy(actor, hearing);
  if (!write.allowed) return write;
  return hearing.stage === 'held' ? allow : deny('closed');
}

/** Who sends corrections: any confirmed person, while they are taken (`open`); whether they were there, they say. */
export function correctProtocolPolicy(actor: Actor, hearing: Known, open: boolean): Verdict {
  const read = readHearingPolicy(actor, hearing);
  if (!read.allowed) return read;
  if (!open) return deny('closed');
  if (actor.kind === 'visitor') return deny('sign_in');
  return actor.person.confirmed ? allow : deny('unconfirmed');
}
