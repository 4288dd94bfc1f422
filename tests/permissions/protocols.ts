import { HEARING_STAGES, type HearingStage } from '~/domain/hearings/hearing';
import * as policy from '~/domain/hearings/protocol/protocol.policy';
import { CONFIRMED } from './cast';
import { hearingAt, OFFICERS } from './hearings';
import { inStates, rightsTable } from './table';

const AFTER_MEETING: HearingStage[] = ['held', 'protocol_published', 'answers_published', 'decided', 'closed'];

/** What people may do with the protocol of a hearing, by its stage; corrections where they are taken at all. */
export const protocolRights = rightsTable<HearingStage>({
  title: 'Protocols',
  states: HEARING_STAGES,
  actions: [
    {
      title: 'write the protocol, publish a version, add its signed scan',
      covers: 'writeProtocolPolicy',
      policy: (actor, stage) => policy.writeProtocolPolicy(actor, hearingAt(stage)),
      allowed: inStates(AFTER_MEETING, OFFICERS),
    },
    {
      title: 'open its draft for corrections, decide on them',
      covers: 'openProtocolPolicy',
      policy: (actor, stage) => policy.openProtocolPolicy(actor, hearingAt(stage)),
      allowed: { held: OFFICERS },
    },
    {
      title: 'send a correction on a day on which they are taken',
      covers: 'correctProtocolPolicy',
      policy: (actor, stage) => policy.correctProtocolPolicy(actor, hearingAt(stage), stage === 'held'),
      allowed: { held: CONFIRMED },
    },
  ],
});
