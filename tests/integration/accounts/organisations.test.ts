import { eq } from 'drizzle-orm';
import { afterEach, describe, expect, it } from 'vitest';
import { actFor } from '~/domain/accounts/acting.server';
import { type SignedIn, VISITOR } from '~/domain/accounts/actor';
import { actorForPerson } from '~/domain/accounts/actor.server';
import {
  acceptInvitation,
  invitationsOf,
  inviteMember,
  openInvitation,
  revokeInvitation,
} from '~/domain/accounts/invitations.server';
import { membersOf, removeMember, setMemberRole } from '~/domain/accounts/members.server';
import { organisationSchema } from '~/domain/accounts/organisation.schema.server';
import { findOrganisation, publicOrganisation } from '~/domain/accounts/organisations.queries.server';
import { createOrganisation, editOrganisation } from '~/domain/accounts/organisations.server';
import { resetPassword } from '~/domain/accounts/password-change.server';
import { giveRole } from '~/domain/accounts/roles.server';
import { startSession } from '~/domain/accounts/session.server';
import { requestCode } from '~/domain/accounts/sign-in.server';
import { setVerification } from '~/domain/accounts/verification.server';
import { now, setClockForTests } from '~/platform/clock.server';
import { db, tables, transaction } from '~db/index.server';
import { useTestStore } from '../../support/store';
import { Browser, codeMailedTo, mailsTo, newAddress, newNetwork, outcomes, person } from './people';

useTestStore();
afterEach(() => setClockForTests());

const form = (fields: Record<string, unknown> = {}) =>
  organisationSchema.parse({ kind: 'ngo', name: { ky: 'Жашыл Ош' }, ...fields });

const again = ({ person: { id } }: SignedIn) => actorForPerson(id);

async function organisationOf(owner: SignedIn) {
  const slug = await createOrganisation(owner, form(), '');
  return { slug, owner: await again(owner) };
}

async function invitedToken(owner: SignedIn, slug: string, email: string): Promise<string> {
  await inviteMember(owner, slug, { email, role: 'member' }, 'ky');
  const [mail] = await mailsTo(email);
  return /invitations\/([\w-]+)/.exec(mail?.body ?? '')?.[1] ?? '';
}

async function administrator(): Promise<SignedIn> {
  const actor = await person();
  const role = { personId: actor.person.id, role: 'administrator' as const, placeId: null };
  await transaction((tx) => giveRole(tx, { kind: 'system' }, role));
  return again(actor);
}

describe('registering an organisation', () => {
  it('makes its founder the owner, and begins unverified', async () => {
    const { slug, owner } = await organisationOf(await person());
    expect(owner.memberships).toMatchObject([{ slug, name: 'Жашыл Ош', role: 'owner', verified: false, kind: 'ngo' }]);
    await expect(createOrganisation(VISITOR, form(), '')).rejects.toMatchObject({ code: 'sign_in' });
  });

  it('takes nothing from a form that is not asked for', async () => {
    const input = form({
      verification: 'verified',
      verifiedBy: 'x',
      isDemo: 'true',
      slug: 'mine',
      version: '9',
      id: 'x',
    });
    const slug = await createOrganisation(await person(), input, '');
    expect(slug).toMatch(/^jashyl-osh/);
    expect(await findOrganisation(db(), slug)).toMatchObject({ verification: 'unverified', isDemo: false, version: 1 });
  });

  it('sent twice with one key makes one, and 20 at once get addresses of their own', async () => {
    const founder = await person();
    const key = 'k'.repeat(43);
    const slugs = await Promise.all(Array.from({ length: 5 }, () => createOrganisation(founder, form(), key)));
    expect(new Set(slugs).size).toBe(1);
    await expect(createOrganisation(founder, form({ kind: 'activist_group' }), key)).rejects.toMatchObject({
      code: 'conflict',
    });
    const people = await Promise.all(Array.from({ length: 20 }, () => person()));
    const others = await Promise.all(people.map((actor) => createOrganisation(actor, form(), '')));
    expect(new Set(others).size).toBe(20);
  });

  it('of a territorial council needs a place', async () => {
    const council = form({ kind: 'territorial_council' });
    await expect(createOrganisation(await person(), council, '')).rejects.toMatchObject({
      fields: { place: 'organisations.error_council_place' },
    });
  });

  it('shows contacts only by consent', async () => {
    const contacts = { contactEmail: 'office@example.org', contactPhone: '+996 555 123456' };
    const silent = await createOrganisation(await person(), form(contacts), '');
    expect(JSON.stringify(await publicOrganisation(silent))).not.toMatch(/office@|555/);
    const open = await createOrganisation(await person(), form({ ...contacts, publishContacts: 'yes' }), '');
    expect((await publicOrganisation(open)).contacts).toEqual({
      email: 'office@example.org',
      phone: '+996 555 123456',
    });
  });
});

describe('editing an organisation', () => {
  it('is for its owners; a stale form is refused', async () => {
    const { slug, owner } = await organisationOf(await person());
    const stranger = await person();
    await expect(editOrganisation(stranger, slug, 1, form())).rejects.toMatchObject({ code: 'forbidden' });
    await editOrganisation(owner, slug, 1, form({ about: { ru: 'Парки' } }));
    await expect(editOrganisation(owner, slug, 1, form())).rejects.toMatchObject({ code: 'conflict' });
    expect(await publicOrganisation(slug)).toMatchObject({ about: { ru: 'Парки' } });
  });

  it('takes the mark of verification away when the name changes, not when the text does', async () => {
    const { slug, owner } = await organisationOf(await person());
    await setVerification(await administrator(), slug, 1, { state: 'verified', note: '' });
    await editOrganisation(owner, slug, 2, form({ about: { ky: 'Бактар' } }));
    expect(await publicOrganisation(slug)).toMatchObject({ verification: 'verified' });
    await editOrganisation(owner, slug, 3, form({ name: { ky: 'Башка ат' } }));
    expect(await publicOrganisation(slug)).toMatchObject({ verification: 'unverified', verifiedAt: null });
  });

  it('its owners are told what the administrator found, in their language', async () => {
    const address = newAddress();
    const { slug } = await organisationOf(await person(address));
    await setVerification(await administrator(), slug, 1, { state: 'refused', note: 'Күбөлүктүн көчүрмөсү керек' });
    const [mail] = await mailsTo(address);
    expect(mail?.subject).toBe('Ашар: уюмуңуз ырасталган жок (Жашыл Ош)');
    expect(mail?.body).toMatch(new RegExp(`Күбөлүктүн көчүрмөсү керек[^]*http.*/ky/organisations/${slug}`));
  });

  it('verification is an administrator’s, never of their own organisation', async () => {
    const { slug, owner } = await organisationOf(await person());
    const verify = (actor: SignedIn) => setVerification(actor, slug, 1, { state: 'verified', note: '' });
    await expect(verify(owner)).rejects.toMatchObject({ code: 'forbidden' });
    const admin = await administrator();
    const own = await createOrganisation(admin, form(), '');
    const itself = setVerification(await again(admin), own, 1, { state: 'verified', note: '' });
    await expect(itself).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('an invitation', () => {
  it('is accepted once by whoever has the invited address', async () => {
    const { slug, owner } = await organisationOf(await person());
    const address = newAddress();
    const token = await invitedToken(owner, slug, address.toUpperCase());
    await expect(acceptInvitation(await person(), token)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(acceptInvitation(VISITOR, token)).rejects.toMatchObject({ code: 'sign_in' });
    for (let n = 0; n < 3; n += 1) expect((await openInvitation(token)).inviter).toBe('Айгүл');
    const invited = await person(address);
    const counts = await outcomes(Array.from({ length: 50 }, () => acceptInvitation(invited, token)));
    expect(counts).toEqual({ ok: 1, gone: 49 });
    expect((await again(invited)).memberships).toMatchObject([{ slug, role: 'member' }]);
  });

  it('that ran out or was taken back is gone, and a reset of the password brings no membership', async () => {
    const { slug, owner } = await organisationOf(await person());
    const address = newAddress();
    const invited = await person(address);
    const token = await invitedToken(owner, slug, address);
    const later = new Date(now().getTime() + 14 * 24 * 3_600_000 + 1);
    setClockForTests(() => later);
    await expect(acceptInvitation(invited, token)).rejects.toMatchObject({ code: 'gone' });
    const browser = new Browser();
    browser.take(await requestCode(browser.request(), 'reset', address));
    const reset = { code: await codeMailedTo(address), password: 'a better long phrase', sharedPhone: false };
    browser.take(await resetPassword(browser.request(), newNetwork(), reset));
    expect((await browser.signedIn()).memberships).toEqual([]);

    const second = await invitedToken(owner, slug, address);
    const { id } = await findOrganisation(db(), slug);
    const [open] = await invitationsOf(id);
    await revokeInvitation(owner, slug, open?.id ?? '');
    await expect(acceptInvitation(invited, second)).rejects.toMatchObject({ code: 'gone' });
  });

  it('is sent by owners only, and of one organisation is taken back by no other', async () => {
    const first = await organisationOf(await person());
    const second = await organisationOf(await person());
    await expect(
      inviteMember(second.owner, first.slug, { email: newAddress(), role: 'owner' }, 'ky'),
    ).rejects.toMatchObject({ code: 'forbidden' });
    await invitedToken(first.owner, first.slug, newAddress());
    const { id } = await findOrganisation(db(), first.slug);
    const [open] = await invitationsOf(id);
    await expect(revokeInvitation(second.owner, second.slug, open?.id ?? '')).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});

describe('the members of an organisation', () => {
  async function withMember() {
    const { slug, owner } = await organisationOf(await person());
    const address = newAddress();
    const token = await invitedToken(owner, slug, address);
    const invited = await person(address);
    await acceptInvitation(invited, token);
    return { slug, owner, member: await again(invited) };
  }

  it('are seen by members only, and managed by owners', async () => {
    const { slug, owner, member } = await withMember();
    expect((await membersOf(member, slug)).members).toHaveLength(2);
    await expect(membersOf(await person(), slug)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(setMemberRole(member, slug, member.person.id, 'owner')).rejects.toMatchObject({ code: 'forbidden' });
    await expect(removeMember(member, slug, owner.person.id)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('always have an owner: the last one cannot leave, nor two at once', async () => {
    const { slug, owner, member } = await withMember();
    const lastOwner = { fields: { member: 'organisations.error_last_owner' } };
    await expect(removeMember(owner, slug, owner.person.id)).rejects.toMatchObject(lastOwner);
    await expect(setMemberRole(owner, slug, owner.person.id, 'member')).rejects.toMatchObject(lastOwner);
    await setMemberRole(owner, slug, member.person.id, 'owner');
    const both = [owner, await again(member)].map((actor) => removeMember(actor, slug, actor.person.id));
    expect(await outcomes(both)).toEqual({ ok: 1, invalid: 1 });
  });

  it('act for it in their session, and no longer once removed', async () => {
    const { slug, owner, member } = await withMember();
    const browser = new Browser();
    browser.take(await startSession(browser.request(), member.person.id, false));
    const { id } = await findOrganisation(db(), slug);
    await actFor(await browser.signedIn(), id);
    expect((await browser.signedIn()).acting).toMatchObject({ slug });
    await removeMember(owner, slug, member.person.id);
    expect((await browser.signedIn()).acting).toBeNull();
    await expect(actFor(await browser.signedIn(), id)).rejects.toMatchObject({ code: 'not_found' });
    const [row] = await db().select().from(tables.memberships).where(eq(tables.memberships.personId, member.person.id));
    expect(row).toBeUndefined();
  });
});
