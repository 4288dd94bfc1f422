import { HEARING_STAGES, type HearingStage } from '~/domain/hearings/hearing';
import * as policy from '~/domain/hearings/meeting/meeting.policy';
import { CONFIRMED } from './cast';
import { ANNOUNCED, AT_DESK, hearingAt, OFFICERS } from './hearings';
import { inStates, rightsTable } from './table';

/** What people may do around the meeting of a hearing, by the hearing's stage. */
export const meetingRights = rightsTable<HearingStage>({
  title: 'The meeting of a hearing',
  states: HEARING_STAGES,
  actions: [
    {
      title: 'write the agenda',
      covers: 'planAgendaPolicy',
      policy: (actor, stage) => policy.planAgendaPolicy(actor, hearingAt(stage)),
      allowed: inStates(['draft', 'announced', 'postponed'], OFFICERS),
    },
    {
      title: 'lead through the agenda, call questions, ask for hands, record as held',
      covers: 'runMeetingPolicy',
      policy: (actor, stage) => policy.runMeetingPolicy(actor, hearingAt(stage)),
      allowed: inStates(['announced'], OFFICERS),
    },
    {
      title: 'write down what was said and counted',
      covers: 'recordMeetingPolicy',
      policy: (actor, stage) => policy.recordMeetingPolicy(actor, hearingAt(stage)),
      allowed: inStates(['announced', 'held'], OFFICERS),
    },
    {
      title: 'say that one comes',
      covers: 'registerPolicy',
      policy: (actor, stage) => policy.registerPolicy(actor, hearingAt(stage)),
      allowed: inStates(['announced'], CONFIRMED),
    },
    {
      title: 'answer a show of hands',
      covers: 'raiseHandPolicy',
      policy: (actor, stage) => policy.raiseHandPolicy(actor, hearingAt(stage)),
      allowed: inStates(['announced'], CONFIRMED),
    },
    {
      title: 'write down at the desk who comes',
      covers: 'keepRegistrationsPolicy',
      policy: (actor, stage) => policy.keepRegistrationsPolicy(actor, hearingAt(stage)),
      allowed: inStates(['announced'], AT_DESK),
    },
    {
      title: 'see who comes, and what they need',
      covers: 'seeRegistrationsPolicy',
      policy: (actor, stage) => policy.seeRegistrationsPolicy(actor, hearingAt(stage)),
      allowed: { draft: OFFICERS, ...inStates(ANNOUNCED, AT_DESK) },
    },
  ],
});
