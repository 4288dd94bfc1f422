import { describe, expect, test } from 'vitest';
import { editRegisterPolicy } from '~/domain/places/register.policy';
import { type Actor, ROLES, type RoleKind, VISITOR } from './actor';
import { administerPolicy } from './administer.policy';

function person(...roles: { role: RoleKind; placeId: string | null }[]): Actor {
  return {
    kind: 'person',
    person: { id: 'somebody', name: 'Somebody', lang: 'ky', placeId: null, verification: 0, confirmed: true },
    acting: null,
    memberships: [],
    roles,
    sessionId: '',
  };
}

const actors: Record<string, Actor> = {
  visitor: VISITOR,
  resident: person(),
  ...Object.fromEntries(ROLES.map((role) => [role, person({ role, placeId: null })])),
  'moderator of one place': person({ role: 'moderator', placeId: 'osh' }),
};

type Row = [actor: string, administer: string, editRegisters: string];
const expected: Row[] = [
  ['visitor', 'sign_in', 'sign_in'],
  ['resident', 'forbidden', 'forbidden'],
  ['administrator', 'yes', 'yes'],
  ['moderator', 'forbidden', 'forbidden'],
  ['clerk', 'forbidden', 'forbidden'],
  ['hearing_officer', 'forbidden', 'forbidden'],
  ['moderator of one place', 'forbidden', 'forbidden'],
];

describe('who may administer and keep the registers', () => {
  test.each(expected)('%s', (name, ...verdicts) => {
    const actor = actors[name] ?? VISITOR;
    const asked = [administerPolicy(actor), editRegisterPolicy(actor)];
    expect(asked.map((verdict) => (verdict.allowed ? 'yes' : verdict.reason))).toEqual(verdicts);
  });

  test('every kind of actor has its row', () => {
    expect(expected.map(([name]) => name)).toEqual(Object.keys(actors));
  });

  test('the command line keeps the registers, as the system', () => {
    expect(editRegisterPolicy({ kind: 'system' }).allowed).toBe(true);
  });
});
