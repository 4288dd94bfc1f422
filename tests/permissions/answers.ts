import * as policy from '~/domain/hearings/answers/answer.policy';
import { HEARING_STAGES, type HearingStage } from '~/domain/hearings/hearing';
import { ANNOUNCED, hearingAt, OFFICERS } from './hearings';
import { inStates, rightsTable } from './table';

const OPEN: HearingStage[] = ANNOUNCED.filter((stage) => stage !== 'closed');

/** What people may do with the answers to remarks and with what became of these, by the stage of the hearing. */
export const answerRights = rightsTable<HearingStage>({
  title: 'Answers and results',
  states: HEARING_STAGES,
  actions: [
    {
      title: 'answer a remark',
      covers: 'answerPolicy',
      policy: (actor, stage) => policy.answerPolicy(actor, hearingAt(stage)),
      allowed: inStates(OPEN, OFFICERS),
    },
    {
      title: 'see all that waits for answers in their places',
      covers: 'openAnswerQueuePolicy',
      policy: policy.openAnswerQueuePolicy,
      allowed: inStates(HEARING_STAGES, [...OFFICERS, 'hearing officer elsewhere']),
    },
    {
      title: 'say that an answer does not answer',
      covers: 'objectToAnswerPolicy',
      policy: (actor, stage) =>
        policy.objectToAnswerPolicy(actor, hearingAt(stage), { authorId: 'author', answerId: 'answer', hidden: false }),
      allowed: inStates(
        HEARING_STAGES.filter((stage) => stage !== 'closed'),
        ['author'],
      ),
    },
    {
      title: 'record what became of accepted remarks',
      covers: 'recordResultsPolicy',
      policy: (actor, stage) => policy.recordResultsPolicy(actor, hearingAt(stage)),
      allowed: { decided: OFFICERS },
    },
  ],
});
