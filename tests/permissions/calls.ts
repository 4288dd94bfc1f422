import type { ApplicationOutcome, CallStage } from '~/domain/calls/call';
import * as policy from '~/domain/calls/call.policy';
import type { Idea } from '~/domain/ideas/idea';
import { PARTS, type Part } from './cast';
import { inStates, rightsTable } from './table';

const STATES = ['draft', 'not yet open', 'open', 'closed', 'decided', 'decided, appeals over', 'cancelled'] as const;
type State = (typeof STATES)[number];

const AT = new Date('2026-12-01T06:00:00Z');
const days = (n: number) => new Date(AT.getTime() + n * 86_400_000);

const STAGES: Record<State, CallStage> = {
  draft: 'draft',
  'not yet open': 'announced',
  open: 'announced',
  closed: 'announced',
  decided: 'decided',
  'decided, appeals over': 'decided',
  cancelled: 'cancelled',
};

/** The call of `funder` in that state at noon of 1 December. */
function callIn(state: State) {
  const [opens, closes] =
    state === 'not yet open' ? [1, 9] : state === 'open' || state === 'draft' ? [-1, 9] : [-9, -1];
  return {
    stage: STAGES[state],
    organisationId: 'funder',
    opensAt: days(opens),
    closesAt: days(closes),
    appealDays: 10,
    decidedAt: STAGES[state] === 'decided' ? days(state === 'decided' ? -1 : -20) : null,
  };
}

const idea = {
  authorId: 'author',
  organisationId: 'authors-org',
  enteredBy: 'entering-clerk',
  publication: 'published',
  hidden: false,
} as Idea;

const application = { withdrawnAt: null, outcome: 'declined' as ApplicationOutcome, decidedBy: 'decider' };
const waiting = { outcome: null };

const AUTHORS: Part[] = [
  'author',
  "member of the author's organisation",
  'clerk who entered it',
  "moderator in the author's organisation",
];
const FUNDER: Part[] = ['member of a verified funder'];
const PUBLIC: State[] = STATES.filter((state) => state !== 'draft');

/** What people may do with a call for ideas, by where it stands. */
export const callRights = rightsTable<State>({
  title: 'Calls for ideas',
  states: STATES,
  actions: [
    {
      title: 'begin one',
      covers: 'draftCallPolicy',
      policy: policy.draftCallPolicy,
      allowed: inStates(STATES, FUNDER),
    },
    {
      title: 'read',
      covers: 'readCallPolicy',
      policy: (actor, state) => policy.readCallPolicy(actor, callIn(state)),
      allowed: { draft: FUNDER, ...inStates(PUBLIC, PARTS) },
    },
    {
      title: "see on its funder's desk",
      covers: 'runCallPolicy',
      policy: (actor, state) => policy.runCallPolicy(actor, callIn(state)),
      allowed: inStates(STATES, FUNDER),
    },
    {
      title: 'edit, announce, throw away',
      covers: 'editCallPolicy',
      policy: (actor, state) => policy.editCallPolicy(actor, callIn(state)),
      allowed: { draft: FUNDER },
    },
    {
      title: 'move its closing to later',
      covers: 'extendCallPolicy',
      policy: (actor, state) => policy.extendCallPolicy(actor, callIn(state), AT),
      allowed: inStates(['not yet open', 'open'], FUNDER),
    },
    {
      title: 'cancel',
      covers: 'cancelCallPolicy',
      policy: (actor, state) => policy.cancelCallPolicy(actor, callIn(state)),
      allowed: inStates(['not yet open', 'open', 'closed'], FUNDER),
    },
    {
      title: 'read the applications',
      covers: 'readApplicationsPolicy',
      policy: (actor, state) => policy.readApplicationsPolicy(actor, callIn(state), AT),
      allowed: inStates(['closed', 'decided', 'decided, appeals over'], FUNDER),
    },
    {
      title: 'publish the decisions',
      covers: 'decideCallPolicy',
      policy: (actor, state) => policy.decideCallPolicy(actor, callIn(state), AT),
      allowed: { closed: FUNDER },
    },
    {
      title: 'decide on an application',
      covers: 'decideApplicationPolicy',
      policy: (actor, state) => policy.decideApplicationPolicy(actor, callIn(state), idea, AT),
      allowed: { closed: FUNDER },
    },
    {
      title: 'apply with a published idea',
      covers: 'applyPolicy',
      policy: (actor, state) => policy.applyPolicy(actor, callIn(state), idea, AT),
      allowed: { open: AUTHORS },
    },
    {
      title: 'read an application as its author',
      covers: 'readApplicationPolicy',
      policy: (actor) => policy.readApplicationPolicy(actor, idea),
      allowed: inStates(STATES, AUTHORS),
    },
    {
      title: 'hand in the papers of an application',
      covers: 'changeApplicationPolicy',
      policy: (actor, state) => policy.changeApplicationPolicy(actor, callIn(state), { idea, application }, AT),
      allowed: { open: AUTHORS },
    },
    {
      title: 'take an application back',
      covers: 'withdrawApplicationPolicy',
      policy: (actor, state) => policy.withdrawApplicationPolicy(actor, callIn(state), { idea, application }),
      allowed: inStates(['not yet open', 'open', 'closed'], AUTHORS),
    },
    {
      title: 'appeal against a decision',
      covers: 'appealPolicy',
      policy: (actor, state) => policy.appealPolicy(actor, callIn(state), { idea, application, appeal: null }, AT),
      allowed: { decided: AUTHORS },
    },
    {
      title: 'decide on an appeal, without being one of those who may judge it',
      covers: 'decideAppealPolicy',
      policy: (actor, state) => policy.decideAppealPolicy(actor, callIn(state), { appeal: waiting, judges: [] }),
      allowed: {},
    },
    {
      title: 'decide on an appeal, as one of those who may judge it',
      covers: 'decideAppealPolicy',
      policy: (actor, state) =>
        policy.decideAppealPolicy(actor, callIn(state), {
          appeal: waiting,
          judges: actor.kind === 'person' ? [actor.person] : [],
        }),
      allowed: inStates(['decided', 'decided, appeals over'], FUNDER),
    },
  ],
});
