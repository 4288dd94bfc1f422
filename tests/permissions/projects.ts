import type { Actor } from '~/domain/accounts/actor';
import type { Idea } from '~/domain/ideas/idea';
import * as policy from '~/domain/projects/project.policy';
import type { Verdict } from '~/platform/policy';
import { everybodyBut, type Part } from './cast';
import { idea } from './ideas';
import { inStates, rightsTable } from './table';

const STATES = [
  'seeking money',
  'selected',
  'in progress',
  'completed',
  'not implemented',
  'completed, hidden',
] as const;
type State = (typeof STATES)[number];

const STAGES: Record<State, Idea['stage']> = {
  'seeking money': 'seeking',
  selected: 'selected',
  'in progress': 'in_progress',
  completed: 'completed',
  'not implemented': 'not_implemented',
  'completed, hidden': 'completed',
};

const inState = (state: State): Idea => ({ ...idea, stage: STAGES[state], hidden: state === 'completed, hidden' });

const on =
  (check: (actor: Actor, idea: Idea) => Verdict) =>
  (actor: Actor, state: State): Verdict =>
    check(actor, inState(state));

const WRITERS: Part[] = [
  'author',
  "member of the author's organisation",
  'clerk who entered it',
  "moderator in the author's organisation",
];
const INSPECTORS: Part[] = [
  'another clerk',
  'member of the council of the place',
  'hearing officer',
  'hearing officer of a place above',
];
const SHOWN = STATES.filter((state) => state !== 'completed, hidden');

/** What people may do while an idea is carried out and afterwards, by its stage. */
export const projectRights = rightsTable<State>({
  title: 'Projects: ideas that are carried out',
  states: STATES,
  actions: [
    {
      title: 'change milestones and indicators',
      covers: 'planWorkPolicy',
      policy: on(policy.planWorkPolicy),
      allowed: inStates(['selected', 'in progress'], WRITERS),
    },
    {
      title: 'report, correct a report, measure, account for money',
      covers: 'recordWorkPolicy',
      policy: on(policy.recordWorkPolicy),
      allowed: inStates(['selected', 'in progress', 'completed'], WRITERS),
    },
    {
      title: 'accept what was built',
      covers: 'acceptWorkPolicy',
      policy: on(policy.acceptWorkPolicy),
      allowed: { completed: INSPECTORS },
    },
    {
      title: 'say whether it still works',
      covers: 'checkWorkPolicy',
      policy: on((actor, idea) => policy.checkWorkPolicy(actor, idea, false)),
      allowed: { completed: INSPECTORS },
    },
    {
      title: 'say whether it still works, where the acting organisation has committed money',
      covers: 'checkWorkPolicy',
      policy: on((actor, idea) => policy.checkWorkPolicy(actor, idea, true)),
      allowed: { completed: [...INSPECTORS, 'member of a verified funder'] },
    },
    {
      title: 'report the words of a progress report to the moderator',
      covers: 'flagProgressPolicy',
      policy: on((actor, idea) => policy.flagProgressPolicy(actor, idea, { hidden: false })),
      allowed: inStates(SHOWN, everybodyBut('visitor', ...WRITERS)),
    },
  ],
});
