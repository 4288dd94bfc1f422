import type { Actor } from '~/domain/accounts/actor';
import * as policy from '~/domain/funding/grants/grant.policy';
import type { Part } from './cast';
import { type IdeaState, inState } from './ideas';
import { inStates, rightsTable } from './table';

const STATES = [
  'draft',
  'published',
  'published, hidden',
  'published, completed',
  'withdrawn',
  'archived',
] as const satisfies readonly IdeaState[];
type State = (typeof STATES)[number];

const AUTHORS: Part[] = [
  'author',
  "member of the author's organisation",
  'clerk who entered it',
  "moderator in the author's organisation",
];
const FUNDER: Part[] = ['member of a verified funder'];

/** A pledge or a commitment of the organisation `funder`. */
const grant = { organisationId: 'funder' };
const newcomers = { organisationId: 'new-funder' };

/** What people may do with the money of an idea, by the idea's state. */
export const grantRights = rightsTable<State>({
  title: 'Money for ideas',
  states: STATES,
  actions: [
    {
      title: 'pledge, commit',
      covers: 'giveMoneyPolicy',
      policy: (actor: Actor, state) => policy.giveMoneyPolicy(actor, inState(state)),
      allowed: { published: FUNDER },
    },
    {
      title: 'go on with a pledge or a commitment of the funder (withdraw, pay, return, cancel)',
      covers: 'keepGrantPolicy',
      policy: (actor: Actor) => policy.keepGrantPolicy(actor, grant),
      allowed: inStates(STATES, FUNDER),
    },
    {
      title: 'go on with one of a funder that is not verified',
      covers: 'keepGrantPolicy',
      policy: (actor: Actor) => policy.keepGrantPolicy(actor, newcomers),
      allowed: {},
    },
    {
      title: 'read what the two sides keep to themselves (conditions, agreement number, file)',
      covers: 'readGrantPolicy',
      policy: (actor: Actor, state) => policy.readGrantPolicy(actor, grant, inState(state)),
      allowed: inStates(STATES, [...AUTHORS, ...FUNDER]),
    },
    {
      title: 'confirm receipts and own contribution, answer an excess, say that it suffices',
      covers: 'authorMoneyPolicy',
      policy: (actor: Actor, state) => policy.authorMoneyPolicy(actor, inState(state)),
      allowed: inStates(['published', 'published, completed', 'archived'], AUTHORS),
    },
    {
      title: 'confirm what the author declared, with an interest, a pledge or a commitment that stands',
      covers: 'confirmStagePolicy',
      policy: (actor: Actor, state) => policy.confirmStagePolicy(actor, inState(state), true),
      allowed: inStates(['published', 'published, completed'], FUNDER),
    },
    {
      title: 'confirm what the author declared, with none',
      covers: 'confirmStagePolicy',
      policy: (actor: Actor, state) => policy.confirmStagePolicy(actor, inState(state), false),
      allowed: {},
    },
  ],
});
