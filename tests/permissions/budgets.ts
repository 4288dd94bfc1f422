import * as policy from '~/domain/budgets/budget.policy';
import { PARTS } from './cast';
import { OFFICERS } from './hearings';
import { inStates, rightsTable } from './table';

const STATES = ['being checked', 'published'] as const;
type State = (typeof STATES)[number];

/** A version of the budget of `place`, within `above`. */
const budgetIn = (state: State) => ({
  scope: ['place', 'above'],
  publishedAt: state === 'published' ? new Date(0) : null,
});

/** What people may do with a version of a budget, by whether it is published. */
export const budgetRights = rightsTable<State>({
  title: 'Budgets',
  states: STATES,
  actions: [
    {
      title: 'read',
      covers: 'readBudgetPolicy',
      policy: (actor, state) => policy.readBudgetPolicy(actor, budgetIn(state)),
      allowed: { 'being checked': OFFICERS, published: PARTS },
    },
    {
      title: 'bring in another version for the place',
      covers: 'bringBudgetPolicy',
      policy: (actor, state) => policy.bringBudgetPolicy(actor, budgetIn(state).scope),
      allowed: inStates(STATES, OFFICERS),
    },
    {
      title: 'publish or discard',
      covers: 'settleBudgetPolicy',
      policy: (actor, state) => policy.settleBudgetPolicy(actor, budgetIn(state)),
      allowed: { 'being checked': OFFICERS },
    },
  ],
});
