import * as policy from '~/domain/funding/scores/scores.policy';
import type { Part } from './cast';
import { inStates, rightsTable } from './table';

const STATES = [
  'not begun',
  'begun',
  'begun on a card that was replaced',
  'not begun, card replaced',
  'own scores finished',
  'own conflict declared',
  'conflict declared, all others finished',
  'idea withdrawn',
  'idea hidden',
  'written by this member',
  "of this member's organisation",
] as const;
type State = (typeof STATES)[number];

function cardIn(state: State): policy.AssessedCard {
  return {
    organisationId: 'funder',
    idea: {
      authorId: state === 'written by this member' ? 'donor' : 'author',
      organisationId: state === "of this member's organisation" ? 'funder' : 'authors-org',
      enteredBy: null,
      publication: state === 'idea withdrawn' ? 'withdrawn' : 'published',
      hidden: state === 'idea hidden',
    },
    own: ownIn(state),
    rubricRetired: state === 'begun on a card that was replaced' || state === 'not begun, card replaced',
    everybodyDone: state === 'conflict declared, all others finished',
  };
}

function ownIn(state: State): policy.AssessedCard['own'] {
  if (state.startsWith('begun')) return 'draft';
  if (state === 'own scores finished') return 'done';
  return state.includes('conflict declared') ? 'conflict' : 'none';
}

/** Any member of the funder may; whether it is verified matters only where authors are written to. */
const FUNDER: Part[] = ['member of a verified funder'];

/** What people may do with the scores that the funder `funder` gives an idea of its shortlist. */
export const scoreRights = rightsTable<State>({
  title: 'Scores of a funder',
  states: STATES,
  actions: [
    {
      title: "keep the funder's score cards",
      covers: 'keepRubricsPolicy',
      policy: (actor) => policy.keepRubricsPolicy(actor, 'funder'),
      allowed: inStates([...STATES], FUNDER),
    },
    {
      title: 'score, or declare a conflict of interest',
      covers: 'assessPolicy',
      policy: (actor, state) => policy.assessPolicy(actor, cardIn(state)),
      allowed: inStates(['not begun', 'begun', 'begun on a card that was replaced'], FUNDER),
    },
    {
      title: 'see what all gave',
      covers: 'seeScoresPolicy',
      policy: (actor, state) => policy.seeScoresPolicy(actor, cardIn(state)),
      allowed: inStates(['own scores finished', 'conflict declared, all others finished'], FUNDER),
    },
  ],
});
