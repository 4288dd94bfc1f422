import type { Actor } from '~/domain/accounts/actor';
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
  'not begun, replaced card, own scores finished on another',
  'scoring closed, not begun',
  'scoring closed, own scores finished',
  'scoring closed, own conflict declared',
  'scoring closed, result read',
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
    ownFinishedInPlace: state.includes('own scores finished'),
    rubricRetired: state.includes('replaced'),
    isScored: state.includes('finished') || state.startsWith('scoring closed'),
    everybodyDone: state === 'conflict declared, all others finished',
    isClosed: state.startsWith('scoring closed'),
  };
}

function ownIn(state: State): policy.AssessedCard['own'] {
  if (state.startsWith('begun')) return 'draft';
  if (state.endsWith('own scores finished')) return 'done';
  if (state.endsWith('result read')) return 'read';
  return state.includes('conflict declared') ? 'conflict' : 'none';
}

/** Any member of the funder may; whether it is verified matters only where authors are written to. */
const FUNDER: Part[] = ['member of a verified funder'];
const AUTHORS: readonly State[] = ['written by this member', "of this member's organisation"];
const RECUSED = STATES.filter((state) => state.includes('conflict declared'));

/** The cast's members of funders are no owners: the same person as one. */
function asOwner(actor: Actor): Actor {
  if (actor.kind === 'visitor' || !actor.acting) return actor;
  return { ...actor, acting: { ...actor.acting, role: 'owner' } };
}

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
      title: 'score',
      covers: 'assessPolicy',
      policy: (actor, state) => policy.assessPolicy(actor, cardIn(state)),
      allowed: inStates(['not begun', 'begun', 'begun on a card that was replaced'], FUNDER),
    },
    {
      title: 'declare a conflict of interest',
      covers: 'declareConflictPolicy',
      policy: (actor, state) => policy.declareConflictPolicy(actor, cardIn(state)),
      allowed: inStates(
        STATES.filter((state) => !AUTHORS.includes(state) && !RECUSED.includes(state)),
        FUNDER,
      ),
    },
    {
      title: 'see what all gave',
      covers: 'seeScoresPolicy',
      policy: (actor, state) => policy.seeScoresPolicy(actor, cardIn(state)),
      allowed: inStates(
        [
          'own scores finished',
          'conflict declared, all others finished',
          'not begun, replaced card, own scores finished on another',
          'scoring closed, own scores finished',
          'scoring closed, own conflict declared',
          'scoring closed, result read',
        ],
        FUNDER,
      ),
    },
    {
      title: 'read the result of a closed scoring instead of scoring',
      covers: 'readInsteadPolicy',
      policy: (actor, state) => policy.readInsteadPolicy(actor, cardIn(state)),
      allowed: inStates(['scoring closed, not begun'], FUNDER),
    },
    {
      title: 'close a scoring or open it again, without owning the funder',
      covers: 'closeScoringPolicy',
      policy: (actor, state) => {
        const close = policy.closeScoringPolicy(actor, cardIn(state));
        return close.allowed ? close : policy.reopenScoringPolicy(actor, cardIn(state));
      },
      allowed: {},
    },
    {
      title: 'close a scoring before all have finished, as an owner',
      covers: 'closeScoringPolicy',
      policy: (actor, state) => policy.closeScoringPolicy(asOwner(actor), cardIn(state)),
      allowed: inStates(['own scores finished', 'not begun, replaced card, own scores finished on another'], FUNDER),
    },
    {
      title: 'open a closed scoring again, as an owner',
      covers: 'reopenScoringPolicy',
      policy: (actor, state) => policy.reopenScoringPolicy(asOwner(actor), cardIn(state)),
      allowed: inStates(
        ['scoring closed, not begun', 'scoring closed, own scores finished', 'scoring closed, result read'],
        FUNDER,
      ),
    },
  ],
});
