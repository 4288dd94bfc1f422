import { describe, expect, test } from 'vitest';
import { type Actor, type Membership, type Role, VISITOR } from './actor';
import {
  createOrganisationPolicy,
  editOrganisationPolicy,
  seeMembersPolicy,
  verifyOrganisationPolicy,
} from './organisation.policy';
import { grantRolePolicy, revokeRolePolicy } from './role.policy';

function person(id: string, roles: Role[] = [], memberRole?: Membership['role'], confirmed = true): Actor {
  const membership = (role: Membership['role']): Membership => ({
    organisationId: 'org',
    slug: 'org',
    name: 'Org',
    kind: 'ngo',
    role,
    verified: false,
    placeId: null,
  });
  return {
    kind: 'person',
    person: { id, name: id, lang: 'ky', placeId: null, verification: 0, confirmed },
    acting: null,
    memberships: memberRole ? [membership(memberRole)] : [],
    roles,
    sessionId: '',
  };
}

const platform = (role: Role['role']): Role[] => [{ role, placeId: null }];
const actors: Record<string, Actor> = {
  visitor: VISITOR,
  unconfirmed: person('unconfirmed', [], undefined, false),
  resident: person('resident'),
  member: person('member', [], 'member'),
  owner: person('owner', [], 'owner'),
  moderator: person('moderator', platform('moderator')),
  administrator: person('administrator', platform('administrator')),
  'administrator and owner': person('both', platform('administrator'), 'owner'),
};
const organisation = { id: 'org' };

type Row = [actor: string, create: string, edit: string, members: string, verify: string, grant: string];
const expected: Row[] = [
  ['visitor', 'sign_in', 'sign_in', 'sign_in', 'sign_in', 'sign_in'],
  ['unconfirmed', 'unconfirmed', 'forbidden', 'forbidden', 'forbidden', 'forbidden'],
  ['resident', 'yes', 'forbidden', 'forbidden', 'forbidden', 'forbidden'],
  ['member', 'yes', 'forbidden', 'yes', 'forbidden', 'forbidden'],
  ['owner', 'yes', 'yes', 'yes', 'forbidden', 'forbidden'],
  ['moderator', 'yes', 'forbidden', 'forbidden', 'forbidden', 'forbidden'],
  ['administrator', 'yes', 'yes', 'yes', 'yes', 'yes'],
  ['administrator and owner', 'yes', 'yes', 'yes', 'forbidden', 'yes'],
];

describe('who may do what to an organisation and to roles', () => {
  test.each(expected)('%s', (name, ...verdicts) => {
    const actor = actors[name] ?? VISITOR;
    const asked = [
      createOrganisationPolicy(actor),
      editOrganisationPolicy(actor, organisation),
      seeMembersPolicy(actor, organisation),
      verifyOrganisationPolicy(actor, organisation),
      grantRolePolicy(actor, 'somebody'),
    ];
    expect(asked.map((verdict) => (verdict.allowed ? 'yes' : verdict.reason))).toEqual(verdicts);
  });

  test('every kind of actor has its row', () => {
    expect(expected.map(([name]) => name)).toEqual(Object.keys(actors));
  });

  test('an administrator gives themselves no role, and the last one stays', () => {
    const administrator = actors.administrator ?? VISITOR;
    expect(grantRolePolicy(administrator, 'administrator')).toEqual({ allowed: false, reason: 'forbidden' });
    const last = { role: 'administrator' as const, isLastAdministrator: true };
    expect(revokeRolePolicy(administrator, last)).toEqual({ allowed: false, reason: 'closed' });
  });
});
