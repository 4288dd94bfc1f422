import { beforeAll, expect, test } from 'vitest';
import type { SignedIn } from '~/domain/accounts/actor';
import { inviteMember } from '~/domain/accounts/invitations.server';
import { membersOf, removeMember, setMemberRole } from '~/domain/accounts/members.server';
import { tables, transaction } from '~db/index.server';
import { actingFor, organisation, withRoles } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { newAddress, person } from '../accounts/people';

useTestStore();

const FUND = { name: 'Фонд' };
let administrator: SignedIn;
let id: string;
let slug: string;
beforeAll(async () => {
  administrator = await withRoles('Admin', { role: 'administrator', placeId: null });
  id = await organisation(FUND);
  slug = `org-${id}`;
});

const invitation = { role: 'owner' as const };
const forbidden = { code: 'forbidden' };

test('an administrator appoints an owner where an organisation has none', async () => {
  await inviteMember(administrator, slug, { ...invitation, email: newAddress() }, 'ky');
  expect((await membersOf(administrator, slug)).mayManage).toBe(true);
});

test('an administrator lets nobody into a funder that has an owner, and puts nobody out', async () => {
  const owner = await person();
  await transaction((tx) =>
    tx
      .insert(tables.memberships)
      .values({ organisationId: id, personId: owner.person.id, role: 'owner', since: new Date() }),
  );
  const member = await actingFor(await person(), id, FUND);
  await expect(inviteMember(administrator, slug, { ...invitation, email: newAddress() }, 'ky')).rejects.toMatchObject(
    forbidden,
  );
  await expect(setMemberRole(administrator, slug, member.person.id, 'owner')).rejects.toMatchObject(forbidden);
  await expect(removeMember(administrator, slug, owner.person.id)).rejects.toMatchObject(forbidden);
  expect((await membersOf(administrator, slug)).mayManage).toBe(false);
});
