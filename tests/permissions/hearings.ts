import { DEFAULT_RULES, HEARING_STAGES, type Hearing, type HearingStage } from '~/domain/hearings/hearing';
import * as policy from '~/domain/hearings/hearing.policy';
import { PARTS, type Part } from './cast';
import { inStates, rightsTable } from './table';

/** A hearing of `place`, within `above`, as the tables of rights see it. */
export const hearingAt = (stage: HearingStage): Hearing => ({
  id: 'hearing',
  number: 1,
  slug: 'hearing',
  kind: 'draft_budget',
  placeId: 'place',
  scope: ['place', 'above'],
  stage,
  titles: {},
  mode: 'hall',
  startsAt: null,
  minutes: 120,
  remarksOpenAt: null,
  remarksCloseAt: null,
  announcedAt: null,
  heldAt: null,
  budgetId: null,
  comparedBudgetId: null,
  tariffVersionId: null,
  comparedTariffVersionId: null,
  rules: DEFAULT_RULES,
  frozenHash: null,
  remarkCount: 0,
  isDemo: false,
  version: 1,
});

export const OFFICERS: Part[] = ['hearing officer', 'hearing officer of a place above'];
/** Who works at the municipality's desk. */
export const AT_DESK: Part[] = ['clerk who entered it', 'another clerk', ...OFFICERS];
export const ANNOUNCED: HearingStage[] = HEARING_STAGES.filter((stage) => stage !== 'draft');

/** What people may do with a hearing, by its stage. */
export const hearingRights = rightsTable<HearingStage>({
  title: 'Hearings',
  states: HEARING_STAGES,
  actions: [
    {
      title: 'read',
      covers: 'readHearingPolicy',
      policy: (actor, stage) => policy.readHearingPolicy(actor, hearingAt(stage)),
      allowed: { draft: OFFICERS, ...inStates(ANNOUNCED, PARTS) },
    },
    {
      title: 'prepare, announce, move, hold, answer, decide',
      covers: 'runHearingPolicy',
      policy: (actor, stage) => policy.runHearingPolicy(actor, hearingAt(stage)),
      allowed: inStates(HEARING_STAGES, OFFICERS),
    },
    {
      title: 'type in what people say at the desk',
      covers: 'keepDeskPolicy',
      policy: (actor, stage) => policy.keepDeskPolicy(actor, hearingAt(stage)),
      allowed: { draft: OFFICERS, ...inStates(ANNOUNCED, AT_DESK) },
    },
    {
      title: 'begin a hearing in its place, settle the rules there',
      covers: 'draftHearingPolicy',
      policy: (actor) => policy.draftHearingPolicy(actor, hearingAt('draft').scope),
      allowed: inStates(HEARING_STAGES, OFFICERS),
    },
    {
      title: 'edit its texts, date and questions; announce it',
      covers: 'editHearingPolicy',
      policy: (actor, stage) => policy.editHearingPolicy(actor, hearingAt(stage)),
      allowed: { draft: OFFICERS },
    },
    {
      title: 'change who leads it and whom to ask',
      covers: 'editPeoplePolicy',
      policy: (actor, stage) => policy.editPeoplePolicy(actor, hearingAt(stage)),
      allowed: inStates(['draft', 'announced', 'postponed'], OFFICERS),
    },
    {
      title: 'add and replace papers',
      covers: 'addMaterialPolicy',
      policy: (actor, stage) => policy.addMaterialPolicy(actor, hearingAt(stage)),
      allowed: inStates(
        HEARING_STAGES.filter((stage) => stage !== 'closed' && stage !== 'cancelled'),
        OFFICERS,
      ),
    },
    {
      title: 'move its date, put it off, call it off',
      covers: 'moveHearingPolicy',
      policy: (actor, stage) => policy.moveHearingPolicy(actor, hearingAt(stage)),
      allowed: inStates(['announced', 'postponed'], OFFICERS),
    },
  ],
});
