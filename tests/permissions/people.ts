import { administerPolicy } from '~/domain/accounts/administer.policy';
import {
  createOrganisationPolicy,
  editOrganisationPolicy,
  manageMembersPolicy,
  seeMembersPolicy,
  verifyOrganisationPolicy,
} from '~/domain/accounts/organisation.policy';
import { grantRolePolicy, revokeRolePolicy } from '~/domain/accounts/role.policy';
import { deleteCommentPolicy, editCommentPolicy, reportCommentPolicy } from '~/domain/discussion/comment.policy';
import { enterForSomebodyPolicy, startIdeaPolicy } from '~/domain/ideas/idea.policy';
import { openDeskPolicy } from '~/domain/moderation/moderation.policy';
import { editRegisterPolicy } from '~/domain/places/register.policy';
import { CONFIRMED, everybodyBut, type Part } from './cast';
import { rightsTable } from './table';

const NOW = new Date('2026-11-22T06:00:00Z');
const minutesAgo = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);

const COMMENT_STATES = ['fresh', 'older than half an hour', 'hidden', 'deleted'] as const;
type CommentState = (typeof COMMENT_STATES)[number];

/** A comment written by the person whom the cast calls `resident`. */
function commentIn(state: CommentState) {
  return {
    authorId: 'resident',
    createdAt: minutesAgo(state === 'older than half an hour' ? 31 : 5),
    deletedAt: state === 'deleted' ? minutesAgo(1) : null,
    hidden: state === 'hidden',
  };
}

/** What people may do with a comment that a resident wrote. */
export const commentRights = rightsTable<CommentState>({
  title: 'Comments (written by the resident)',
  states: COMMENT_STATES,
  actions: [
    {
      title: 'edit',
      covers: 'editCommentPolicy',
      policy: (actor, state) => editCommentPolicy(actor, commentIn(state), NOW),
      allowed: { fresh: ['resident'] },
    },
    {
      title: 'delete',
      covers: 'deleteCommentPolicy',
      policy: (actor, state) => deleteCommentPolicy(actor, commentIn(state)),
      allowed: { fresh: ['resident'], 'older than half an hour': ['resident'], hidden: ['resident'] },
    },
    {
      title: 'report',
      covers: 'reportCommentPolicy',
      policy: (actor, state) => reportCommentPolicy(actor, commentIn(state)),
      allowed: {
        fresh: everybodyBut('visitor', 'resident'),
        'older than half an hour': everybodyBut('visitor', 'resident'),
      },
    },
  ],
});

const COUNCIL_AND_CLERKS: Part[] = [
  'clerk who entered it',
  'another clerk',
  'clerk elsewhere',
  'member of a territorial council',
  'member of the council of the place',
];
const MODERATING: Part[] = [
  'moderator of the place',
  'moderator of a place above',
  'moderator elsewhere',
  'moderator of the platform',
  "moderator in the author's organisation",
];

/** What people may begin. */
export const beginningRights = rightsTable<'any time'>({
  title: 'Beginning something',
  states: ['any time'],
  actions: [
    {
      title: 'post an idea',
      covers: 'startIdeaPolicy',
      policy: (actor) => startIdeaPolicy(actor),
      allowed: {
        'any time': CONFIRMED.filter((part) => !part.endsWith('funder')),
      },
    },
    {
      title: 'enter an idea for somebody at the desk',
      covers: 'enterForSomebodyPolicy',
      policy: (actor) => enterForSomebodyPolicy(actor),
      allowed: { 'any time': COUNCIL_AND_CLERKS },
    },
    {
      title: 'register an organisation',
      covers: 'createOrganisationPolicy',
      policy: (actor) => createOrganisationPolicy(actor),
      allowed: { 'any time': CONFIRMED },
    },
    {
      title: "open the administrator's pages",
      covers: 'administerPolicy',
      policy: (actor) => administerPolicy(actor),
      allowed: { 'any time': ['administrator'] },
    },
    {
      title: 'change places and sectors',
      covers: 'editRegisterPolicy',
      policy: (actor) => editRegisterPolicy(actor),
      allowed: { 'any time': ['administrator'] },
    },
    {
      title: "open the moderators' desk",
      covers: 'openDeskPolicy',
      policy: (actor) => openDeskPolicy(actor),
      allowed: { 'any time': MODERATING },
    },
  ],
});

const ORGANISATION = { id: 'owned-org' };

/** What people may do with the organisation that the cast's owner owns. */
export const organisationRights = rightsTable<'of the owner'>({
  title: 'Organisations (the one of its owner)',
  states: ['of the owner'],
  actions: [
    {
      title: 'edit',
      covers: 'editOrganisationPolicy',
      policy: (actor) => editOrganisationPolicy(actor, ORGANISATION),
      allowed: { 'of the owner': ['owner of an organisation', 'administrator'] },
    },
    {
      title: 'invite and remove members',
      covers: 'manageMembersPolicy',
      policy: (actor) => manageMembersPolicy(actor, { ...ORGANISATION, hasOwner: true }),
      allowed: { 'of the owner': ['owner of an organisation'] },
    },
    {
      title: 'invite and remove members when it has lost its owner',
      covers: 'manageMembersPolicy',
      policy: (actor) => manageMembersPolicy(actor, { id: 'ownerless-org', hasOwner: false }),
      allowed: { 'of the owner': ['administrator'] },
    },
    {
      title: 'see the members',
      covers: 'seeMembersPolicy',
      policy: (actor) => seeMembersPolicy(actor, ORGANISATION),
      allowed: { 'of the owner': ['owner of an organisation', 'administrator'] },
    },
    {
      title: 'verify',
      covers: 'verifyOrganisationPolicy',
      policy: (actor) => verifyOrganisationPolicy(actor, ORGANISATION),
      allowed: { 'of the owner': ['administrator'] },
    },
  ],
});

const ROLE_STATES = ['of somebody else', 'of the administrator', 'of the last administrator'] as const;
type RoleState = (typeof ROLE_STATES)[number];

/** Who may give and take roles. */
export const roleRights = rightsTable<RoleState>({
  title: 'Roles',
  states: ROLE_STATES,
  actions: [
    {
      title: 'give',
      covers: 'grantRolePolicy',
      policy: (actor, state) => grantRolePolicy(actor, state === 'of somebody else' ? 'resident' : 'administrator'),
      allowed: { 'of somebody else': ['administrator'] },
    },
    {
      title: 'take back',
      covers: 'revokeRolePolicy',
      policy: (actor, state) =>
        revokeRolePolicy(actor, { role: 'administrator', isLastAdministrator: state === 'of the last administrator' }),
      allowed: { 'of somebody else': ['administrator'], 'of the administrator': ['administrator'] },
    },
  ],
});
