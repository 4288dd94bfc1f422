import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { actorForPerson } from '~/domain/accounts/actor.server';
import { eraseOwnAccount } from '~/domain/accounts/erasure.server';
import { exportOwnData, registerExport } from '~/domain/accounts/export.server';
import { addMember } from '~/domain/accounts/members.server';
import { organisationSchema } from '~/domain/accounts/organisation.schema.server';
import { findOrganisation } from '~/domain/accounts/organisations.queries.server';
import { createOrganisation } from '~/domain/accounts/organisations.server';
import { passwordHashOf } from '~/domain/accounts/people.server';
import { requestProofCode } from '~/domain/accounts/proof.server';
import { giveRole } from '~/domain/accounts/roles.server';
import { startSession } from '~/domain/accounts/session.server';
import { requestCode } from '~/domain/accounts/sign-in.server';
import { on } from '~/platform/events.server';
import { db, tables, transaction } from '~db/index.server';
import { useTestStore } from '../../support/store';
import { Browser, codeMailedTo, newAddress, outcomes, PASSWORD, person } from './people';

useTestStore();

const told: string[] = [];
on('person.erased', async ({ personId }) => {
  told.push(personId);
});

async function signedIn(address: string, name: string) {
  const { person: me } = await person(address, name);
  const browser = new Browser();
  browser.take(await startSession(browser.request(), me.id, false));
  return { browser, actor: await browser.signedIn() };
}

const withPassword = (browser: Browser, password = PASSWORD) => ({ password, code: '', request: browser.request() });

/** Every row of every table, as text. */
async function everything(): Promise<string> {
  const rows = await Promise.all(Object.values(tables).map((table) => db().select().from(table)));
  return JSON.stringify(rows);
}

describe('the export of one’s data', () => {
  it('has what is stored of the person, with the parts of other nouns, and no secrets', async () => {
    const address = newAddress();
    const { browser, actor } = await signedIn(address, 'Перизат');
    const other = newAddress();
    await person(other, 'Башка Киши');
    registerExport('comments', async (_reader, personId) => [{ by: personId }]);
    browser.take(await requestCode(browser.request(), 'sign_in', address));
    const data = await exportOwnData(actor);
    expect(data).toMatchObject({
      person: { name: 'Перизат' },
      hasPassword: true,
      addresses: [{ kind: 'email', value: address }],
      sessions: [{ device: 'Firefox, Linux' }],
      mails: [{ kind: 'accounts_code' }],
      comments: [{ by: actor.person.id }],
    });
    const text = JSON.stringify(data);
    const code = await codeMailedTo(address);
    const hash = await passwordHashOf(db(), actor.person.id);
    for (const secret of [code, hash ?? 'no hash', 'unsubscribeToken', actor.sessionId, other, 'Башка']) {
      expect(text).not.toContain(secret);
    }
  });
});

describe('deleting one’s account', () => {
  it('leaves no name, address, credential, session or mail anywhere', async () => {
    const address = newAddress();
    const { browser, actor } = await signedIn(address, 'Нургүл Өчүрүлөөрова');
    browser.take(await requestCode(browser.request(), 'sign_in', address));
    expect(await everything()).toContain(address);
    await eraseOwnAccount(actor, withPassword(browser));
    const after = await everything();
    expect(after).not.toContain(address);
    expect(after).not.toContain('Өчүрүлөөрова');
    expect((await browser.actor()).kind).toBe('visitor');
    const [row] = await db().select().from(tables.people).where(eq(tables.people.id, actor.person.id));
    expect(row).toMatchObject({ name: '', placeId: null });
    expect(row?.erasedAt).toBeInstanceOf(Date);
    expect(await passwordHashOf(db(), actor.person.id)).toBeNull();
    expect(told).toContain(actor.person.id);
    await expect(actorForPerson(actor.person.id)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('needs the password, or a code where there is none', async () => {
    const address = newAddress();
    const { browser, actor } = await signedIn(address, 'Омурбек');
    await expect(eraseOwnAccount(actor, withPassword(browser, 'wrong'))).rejects.toMatchObject({
      fields: { currentPassword: 'accounts.error_password_wrong' },
    });
    await transaction(async (tx) => {
      await tx.delete(tables.credentials).where(eq(tables.credentials.personId, actor.person.id));
    });
    const withCode = (code: string) => ({ password: '', code, request: browser.request() });
    await expect(eraseOwnAccount(actor, withCode('1234 5678'))).rejects.toMatchObject({ code: 'invalid' });
    browser.take(await requestProofCode(browser.request(), actor));
    await eraseOwnAccount(actor, withCode(await codeMailedTo(address)));
    expect(await everything()).not.toContain(address);
  });

  it('hands an organisation over to the member of longest standing', async () => {
    const { browser, actor } = await signedIn(newAddress(), 'Жетекчи');
    const form = organisationSchema.parse({ kind: 'ngo', name: { ky: 'Мурас' } });
    const slug = await createOrganisation(actor, form, '');
    const { id } = await findOrganisation(db(), slug);
    const [second, third] = [await person(), await person()];
    await transaction(async (tx) => {
      await addMember(tx, id, third.person.id, 'member', new Date(Date.now() + 2_000));
      await addMember(tx, id, second.person.id, 'member', new Date(Date.now() + 1_000));
    });
    await eraseOwnAccount(await browser.signedIn(), withPassword(browser));
    expect((await actorForPerson(second.person.id)).memberships).toMatchObject([{ slug, role: 'owner' }]);
    expect((await actorForPerson(third.person.id)).memberships).toMatchObject([{ slug, role: 'member' }]);
  });

  it('is refused to the last administrator, also when the last two try at once', async () => {
    const two = [await signedIn(newAddress(), 'А'), await signedIn(newAddress(), 'Б')];
    for (const { actor } of two) {
      const role = { personId: actor.person.id, role: 'administrator' as const, placeId: null };
      await transaction((tx) => giveRole(tx, { kind: 'system' }, role));
    }
    const counts = await outcomes(two.map(({ actor, browser }) => eraseOwnAccount(actor, withPassword(browser))));
    expect(counts).toEqual({ ok: 1, invalid: 1 });
  });
});
