import type { Actor } from '~/domain/accounts/actor';
import * as policy from '~/domain/funding/talks/talk.policy';
import type { Idea } from '~/domain/ideas/idea';
import { decideReportPolicy } from '~/domain/moderation/moderation.policy';
import type { TalkSide } from '~db/schema/talks';
import type { Part } from './cast';
import { idea } from './ideas';
import { inStates, rightsTable } from './table';

const STATES = ['without a name', 'by name', 'by name, idea hidden', 'by name, idea archived'] as const;
type State = (typeof STATES)[number];

const inState = (state: State): Idea => ({
  ...idea,
  hidden: state === 'by name, idea hidden',
  publication: state === 'by name, idea archived' ? 'archived' : 'published',
});

const on =
  (check: typeof policy.writeTalkPolicy, organisationId = 'funder') =>
  (actor: Actor, state: State) =>
    check(actor, inState(state), { organisationId, revealedAt: state === 'without a name' ? null : new Date(0) });

const onMessage = (side: TalkSide, hidden: boolean) => (actor: Actor, state: State) =>
  policy.reportMessagePolicy(actor, inState(state), { organisationId: 'funder', revealedAt: null }, { side, hidden });

const AUTHORS: Part[] = [
  'author',
  "member of the author's organisation",
  'clerk who entered it',
  "moderator in the author's organisation",
];
const FUNDER: Part[] = ['member of a verified funder'];
const MODERATORS: Part[] = ['moderator of the place', 'moderator of a place above', 'moderator of the platform'];

/** What the two sides of a talk between a funder and an author may do; for everybody else it is not there. */
export const talkRights = rightsTable<State>({
  title: 'Talks between a funder and an author',
  states: STATES,
  actions: [
    {
      title: 'read',
      covers: 'readTalkPolicy',
      policy: on(policy.readTalkPolicy),
      allowed: inStates(STATES, [...AUTHORS, ...FUNDER]),
    },
    {
      title: 'report a message of the other side, for the funder',
      covers: 'reportMessagePolicy',
      policy: onMessage('author', false),
      allowed: inStates(STATES, FUNDER),
    },
    {
      title: 'report a message of the other side, for the author',
      covers: 'reportMessagePolicy',
      policy: onMessage('funder', false),
      allowed: inStates(STATES, AUTHORS),
    },
    {
      title: 'report a message that is hidden already',
      covers: 'reportMessagePolicy',
      policy: onMessage('author', true),
      allowed: {},
    },
    {
      title: 'read a reported message with its neighbours, and decide on it',
      covers: 'moderateMessagePolicy',
      policy: on(policy.moderateMessagePolicy),
      allowed: inStates(STATES, MODERATORS),
    },
    {
      title: 'decide on a report of a message',
      covers: 'decideReportPolicy',
      policy: (actor, state) =>
        decideReportPolicy(actor, {
          idea: inState(state),
          talk: { organisationId: 'funder', revealedAt: null },
          authorId: 'moderator-above',
        }),
      allowed: inStates(STATES, ['moderator of the place', 'moderator of the platform']),
    },
    {
      title: 'write',
      covers: 'writeTalkPolicy',
      policy: on(policy.writeTalkPolicy),
      allowed: inStates(['without a name', 'by name'], [...AUTHORS, ...FUNDER]),
    },
    {
      title: 'write, where the funder has lost its verification',
      covers: 'writeTalkPolicy',
      policy: on(policy.writeTalkPolicy, 'new-funder'),
      allowed: inStates(['without a name', 'by name'], AUTHORS),
    },
    {
      title: "give the funder's name",
      covers: 'revealFunderPolicy',
      policy: on(policy.revealFunderPolicy),
      allowed: { 'without a name': FUNDER },
    },
    {
      title: 'show their contact data to the other side',
      covers: 'shareContactsPolicy',
      policy: on(policy.shareContactsPolicy),
      allowed: { 'by name': [...AUTHORS, ...FUNDER] },
    },
  ],
});
