import type { Idea } from '~/domain/ideas/idea';
import * as policy from '~/domain/ideas/idea.policy';
import { decideObjectionPolicy, decideReportPolicy, deskIdeaPolicy } from '~/domain/moderation/moderation.policy';
import { CONFIRMED, everybodyBut, PARTS, type Part, SIGNED_IN } from './cast';
import { inStates, rightsTable } from './table';

const STATES = [
  'draft',
  'submitted',
  'returned',
  'published',
  'published, change waits',
  'published, hidden',
  'published, completed',
  'declined',
  'withdrawn',
  'archived',
  'merged',
] as const;
export type IdeaState = (typeof STATES)[number];
type State = IdeaState;

/** An open idea of `authors-org`, written by `author`. */
export const idea: Idea = {
  id: 'idea',
  number: 1,
  slug: 'idea',
  authorId: 'author',
  organisationId: 'authors-org',
  enteredBy: 'entering-clerk',
  publication: 'published',
  stage: 'seeking',
  hidden: false,
  lang: 'ky',
  publishedRevisionId: 'revision',
  pendingRevisionId: null,
  responsiblePlaceId: 'place',
  scope: ['place', 'above'],
  mergedIntoId: null,
  supportCount: 0,
};

/** An idea of `authors-org`, written by `author`, as it is in a state. */
export function inState(state: State): Idea {
  const [publication, more] = state.split(', ') as [Idea['publication'], string | undefined];
  return {
    ...idea,
    publication,
    hidden: more === 'hidden',
    stage: more === 'completed' ? 'completed' : 'seeking',
    pendingRevisionId: more === 'change waits' || publication === 'submitted' ? 'pending' : null,
  };
}

const WRITERS: Part[] = [
  'author',
  "member of the author's organisation",
  'clerk who entered it',
  "moderator in the author's organisation",
];
const MODERATORS: Part[] = ['moderator of the place', 'moderator of a place above', 'moderator of the platform'];
const FUNDERS: Part[] = ['member of a verified funder', 'member of an unverified funder'];
const READERS: Part[] = [...WRITERS, ...MODERATORS];

const on =
  (
    check: (actor: Parameters<typeof policy.readIdeaPolicy>[0], idea: Idea) => ReturnType<typeof policy.readIdeaPolicy>,
  ) =>
  (actor: Parameters<typeof policy.readIdeaPolicy>[0], state: State) =>
    check(actor, inState(state));

const OPEN: State[] = ['published', 'published, change waits'];
const PUBLISHED: State[] = [...OPEN, 'published, completed'];
const BEYOND_DRAFT: State[] = STATES.filter((state) => state !== 'draft');

/** What people may do with an idea, by its state. */
export const ideaRights = rightsTable<State>({
  title: 'Ideas',
  states: STATES,
  actions: [
    {
      title: 'read',
      covers: 'readIdeaPolicy',
      policy: on(policy.readIdeaPolicy),
      allowed: {
        draft: WRITERS,
        ...inStates(['submitted', 'returned', 'published, hidden', 'declined', 'withdrawn', 'merged'], READERS),
        ...inStates([...PUBLISHED, 'archived'], PARTS),
      },
    },
    {
      title: 'edit',
      covers: 'editIdeaPolicy',
      policy: on(policy.editIdeaPolicy),
      allowed: inStates(['draft', 'returned', 'published', 'published, completed'], WRITERS),
    },
    {
      title: 'discard',
      covers: 'discardIdeaPolicy',
      policy: on(policy.discardIdeaPolicy),
      allowed: { draft: WRITERS },
    },
    {
      title: 'withdraw',
      covers: 'withdrawIdeaPolicy',
      policy: on(policy.withdrawIdeaPolicy),
      allowed: inStates([...PUBLISHED, 'published, hidden'], WRITERS),
    },
    {
      title: 'declare that it is carried out',
      covers: 'declareStagePolicy',
      policy: on(policy.declareStagePolicy),
      allowed: inStates(PUBLISHED, WRITERS),
    },
    {
      title: 'publish, return, decline',
      covers: 'moderateIdeaPolicy',
      policy: on(policy.moderateIdeaPolicy),
      allowed: inStates(['submitted', 'published, change waits'], MODERATORS),
    },
    {
      title: 'archive, merge',
      covers: 'retireIdeaPolicy',
      policy: on(policy.retireIdeaPolicy),
      allowed: inStates([...PUBLISHED, 'published, hidden'], MODERATORS),
    },
    {
      title: 'see at the desk',
      covers: 'deskIdeaPolicy',
      policy: on(deskIdeaPolicy),
      allowed: inStates(BEYOND_DRAFT, MODERATORS),
    },
    {
      title: 'decide on reports of its comments',
      covers: 'decideReportPolicy',
      policy: (actor, state) => decideReportPolicy(actor, { idea: inState(state), authorId: 'moderator-above' }),
      allowed: inStates(BEYOND_DRAFT, ['moderator of the place', 'moderator of the platform']),
    },
    {
      title: 'decide on an objection to a hiding by the moderator of the place',
      covers: 'decideObjectionPolicy',
      policy: (actor, state) =>
        decideObjectionPolicy(actor, { idea: inState(state), authorId: 'resident' }, 'moderator'),
      allowed: inStates(BEYOND_DRAFT, ['moderator of a place above', 'moderator of the platform']),
    },
    {
      title: 'support',
      covers: 'supportPolicy',
      policy: on(policy.supportPolicy),
      allowed: inStates(OPEN, CONFIRMED),
    },
    {
      title: 'comment',
      covers: 'commentPolicy',
      policy: on(policy.commentPolicy),
      allowed: inStates(PUBLISHED, CONFIRMED),
    },
    {
      title: 'follow',
      covers: 'followIdeaPolicy',
      policy: on(policy.followIdeaPolicy),
      allowed: {
        draft: WRITERS,
        ...inStates(['submitted', 'returned', 'published, hidden', 'declined', 'withdrawn', 'merged'], READERS),
        ...inStates([...PUBLISHED, 'archived'], SIGNED_IN),
      },
    },
    {
      title: 'report',
      covers: 'reportIdeaPolicy',
      policy: on(policy.reportIdeaPolicy),
      allowed: inStates([...PUBLISHED, 'archived'], everybodyBut('visitor', ...WRITERS)),
    },
    {
      title: 'shortlist',
      covers: 'shortlistPolicy',
      policy: on(policy.shortlistPolicy),
      allowed: inStates(PUBLISHED, FUNDERS),
    },
    {
      title: 'declare interest, ask the author',
      covers: 'contactAuthorPolicy',
      policy: on(policy.contactAuthorPolicy),
      allowed: inStates(PUBLISHED, ['member of a verified funder']),
    },
  ],
});
