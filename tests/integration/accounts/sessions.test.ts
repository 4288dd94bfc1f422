import { eq } from 'drizzle-orm';
import { afterEach, describe, expect, it } from 'vitest';
import { VISITOR } from '~/domain/accounts/actor';
import { actorForPerson } from '~/domain/accounts/actor.server';
import { changePassword, resetPassword } from '~/domain/accounts/password-change.server';
import { activeGrants, giveRole, grantRole, revokeRole } from '~/domain/accounts/roles.server';
import { endSession, endSessionById, sessionsOf, startSession } from '~/domain/accounts/session.server';
import { requestCode, signInWithPassword } from '~/domain/accounts/sign-in.server';
import { setClockForTests } from '~/platform/clock.server';
import { db, tables, transaction } from '~db/index.server';
import { useTestStore } from '../../support/store';
import { Browser, codeMailedTo, mailsTo, newAddress, newNetwork, outcomes, PASSWORD, person } from './people';

useTestStore();
afterEach(() => setClockForTests());

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Moves the clock on from the real time. */
function later(ms: number): void {
  const at = Date.now() + ms;
  setClockForTests(() => new Date(at));
}

async function signedInBrowser(personId: string, sharedPhone = false): Promise<Browser> {
  const browser = new Browser();
  return browser.take(await startSession(browser.request(), personId, sharedPhone));
}

const isAlive = async (browser: Browser) => (await browser.actor()).kind === 'person';

describe('a session', () => {
  it('has a new token at each sign-in: a cookie set beforehand is worth nothing afterwards', async () => {
    const { person: me } = await person();
    const planted = 'A'.repeat(43);
    const browser = new Browser().take(`session=${planted}`);
    browser.take(await startSession(browser.request(), me.id, false));
    expect(await isAlive(browser)).toBe(true);
    expect(await isAlive(new Browser().take(`session=${planted}`))).toBe(false);

    const before = browser.copy();
    browser.take(await startSession(browser.request(), me.id, false));
    expect(await isAlive(before)).toBe(false);
    expect(await isAlive(browser)).toBe(true);
  });

  it('is not found in the database by what the cookie holds', async () => {
    const { person: me } = await person();
    const { setCookie } = await startSession(new Browser().request(), me.id, false);
    const token = /session=([^;]+)/.exec(setCookie)?.[1] ?? '';
    expect(token).toHaveLength(43);
    expect(JSON.stringify(await db().select().from(tables.sessions))).not.toContain(token);
  });

  it('has a cookie that scripts cannot read, and on a shared phone one that goes with the browser', async () => {
    const { person: me } = await person();
    const own = await startSession(new Browser().request(), me.id, false);
    expect(own.setCookie).toMatch(/Path=\/; HttpOnly; SameSite=Lax; Max-Age=7776000$/);
    const shared = await startSession(new Browser().request(), me.id, true);
    expect(shared.setCookie).not.toContain('Max-Age');
  });

  it('of a resident ends after 30 days without use and after 90 in any case', async () => {
    const { person: me } = await person();
    const browser = await signedInBrowser(me.id);
    later(29 * DAY);
    expect(await isAlive(browser)).toBe(true);
    later(58 * DAY);
    expect(await isAlive(browser)).toBe(true);
    later(87 * DAY);
    expect(await isAlive(browser)).toBe(true);
    later(90 * DAY + MINUTE);
    expect(await isAlive(browser)).toBe(false);

    const idle = await signedInBrowser(me.id);
    later(90 * DAY + 30 * DAY + 2 * MINUTE);
    expect(await isAlive(idle)).toBe(false);
  });

  it('of staff ends after an hour without use and after twelve in any case', async () => {
    const { person: me } = await person();
    await transaction((tx) => giveRole(tx, { kind: 'system' }, { personId: me.id, role: 'moderator', placeId: null }));
    const browser = await signedInBrowser(me.id);
    for (let minutes = 50; minutes < 12 * 60; minutes += 50) {
      later(minutes * MINUTE);
      expect(await isAlive(browser)).toBe(true);
    }
    later(12 * HOUR + MINUTE);
    expect(await isAlive(browser)).toBe(false);
    const idle = await signedInBrowser(me.id);
    later(13 * HOUR + 2 * MINUTE);
    expect(await isAlive(idle)).toBe(false);
  });

  it('on a shared phone ends after two hours, used or not', async () => {
    const { person: me } = await person();
    const browser = await signedInBrowser(me.id, true);
    later(HOUR);
    expect(await isAlive(browser)).toBe(true);
    later(2 * HOUR + MINUTE);
    expect(await isAlive(browser)).toBe(false);
  });

  it('is read without a write while its last use was noted recently', async () => {
    const { person: me } = await person();
    const browser = await signedInBrowser(me.id);
    const [before] = await sessionsOf(me.id);
    later(30 * MINUTE);
    await browser.actor();
    expect(await sessionsOf(me.id)).toEqual([before]);
    later(2 * HOUR);
    await browser.actor();
    const [after] = await sessionsOf(me.id);
    expect(after?.seenAt.getTime()).toBeGreaterThan(before?.seenAt.getTime() ?? Number.POSITIVE_INFINITY);
  });

  it('is ended by signing out, and one by one by its owner only', async () => {
    const { person: me } = await person();
    const { person: other } = await person();
    const [first, second] = [await signedInBrowser(me.id), await signedInBrowser(me.id)];
    await endSession(first.request());
    expect([await isAlive(first), await isAlive(second)]).toEqual([false, true]);
    const { sessionId } = await second.signedIn();
    await endSessionById(other.id, sessionId);
    expect(await isAlive(second)).toBe(true);
    await endSessionById(me.id, sessionId);
    expect(await isAlive(second)).toBe(false);
  });
});

describe('every session of a person', () => {
  async function threeBrowsers(personId: string) {
    return [await signedInBrowser(personId), await signedInBrowser(personId), await signedInBrowser(personId)];
  }
  const alive = async (browsers: Browser[]) => Promise.all(browsers.map(isAlive));

  it('is dead after a reset of the password, and the new password works', async () => {
    const address = newAddress();
    const { person: me } = await person(address);
    const browsers = await threeBrowsers(me.id);
    const browser = new Browser();
    browser.take(await requestCode(browser.request(), 'reset', address));
    const form = { code: await codeMailedTo(address), password: 'a better long phrase', sharedPhone: false };
    browser.take(await resetPassword(browser.request(), newNetwork(), form));
    expect(await alive(browsers)).toEqual([false, false, false]);
    expect(await isAlive(browser)).toBe(true);
    const [notice] = await mailsTo(address);
    expect(notice?.kind).toBe('accounts_password_changed');
    const signIn = (password: string) =>
      signInWithPassword(new Browser().request(), newNetwork(), { address, password, sharedPhone: false });
    await expect(signIn(PASSWORD)).rejects.toMatchObject({ code: 'invalid' });
    expect(await signIn('a better long phrase')).toMatchObject({ personId: me.id });
  });

  it('but the one that changes the password is dead after the change', async () => {
    const address = newAddress();
    const { person: me } = await person(address);
    const browsers = await threeBrowsers(me.id);
    const [own] = browsers;
    if (!own) throw new Error('no browser');
    const actor = await own.signedIn();
    const proof = { password: PASSWORD, code: '', request: own.request() };
    await expect(changePassword(actor, 'some other phrase', { ...proof, password: 'wrong one' })).rejects.toMatchObject(
      {
        fields: { currentPassword: 'accounts.error_password_wrong' },
      },
    );
    await changePassword(actor, 'some other phrase', proof);
    expect(await alive(browsers)).toEqual([true, false, false]);
  });

  it('is dead after a role is given or taken, and the new rights count at once', async () => {
    const admin = await person();
    await transaction((tx) =>
      giveRole(tx, { kind: 'system' }, { personId: admin.person.id, role: 'administrator', placeId: null }),
    );
    const administrator = await actorForPerson(admin.person.id);
    const { person: me } = await person();
    const browsers = await threeBrowsers(me.id);
    await grantRole(administrator, { personId: me.id, role: 'clerk', placeId: null });
    expect(await alive(browsers)).toEqual([false, false, false]);
    const browser = await signedInBrowser(me.id);
    expect((await browser.signedIn()).roles).toEqual([{ role: 'clerk', placeId: null }]);
    const [grant] = await activeGrants(db(), me.id);
    await revokeRole(administrator, grant?.id ?? '');
    expect(await isAlive(browser)).toBe(false);
    expect((await actorForPerson(me.id)).roles).toEqual([]);
  });
});

describe('nobody raises their own rights', () => {
  it('as a resident, a moderator or an administrator', async () => {
    const admin = await person();
    const role = (personId: string, kind: 'administrator' | 'moderator') =>
      transaction((tx) => giveRole(tx, { kind: 'system' }, { personId, role: kind, placeId: null }));
    await role(admin.person.id, 'administrator');
    const moderator = await person();
    await role(moderator.person.id, 'moderator');
    for (const id of [(await person()).person.id, moderator.person.id, admin.person.id]) {
      const actor = await actorForPerson(id);
      const grant = grantRole(actor, { personId: id, role: 'administrator', placeId: null });
      await expect(grant).rejects.toMatchObject({ code: 'forbidden' });
    }
    const byVisitor = grantRole(VISITOR, { personId: moderator.person.id, role: 'administrator', placeId: null });
    await expect(byVisitor).rejects.toMatchObject({ code: 'sign_in' });
  });

  it('and two administrators who drop each other leave one', async () => {
    await transaction(async (tx) => {
      const { roleGrants } = tables;
      await tx.update(roleGrants).set({ revokedAt: new Date() }).where(eq(roleGrants.role, 'administrator'));
    });
    const two = [await person(), await person()];
    for (const { person: me } of two) {
      await transaction((tx) =>
        giveRole(tx, { kind: 'system' }, { personId: me.id, role: 'administrator', placeId: null }),
      );
    }
    const [first, second] = await Promise.all(two.map(({ person: me }) => actorForPerson(me.id)));
    if (!first || !second) throw new Error('no administrators');
    const grantOf = async (id: string) => (await activeGrants(db(), id))[0]?.id ?? '';
    const [firstGrant, secondGrant] = [await grantOf(first.person.id), await grantOf(second.person.id)];
    const counts = await outcomes([revokeRole(first, secondGrant), revokeRole(second, firstGrant)]);
    expect(counts).toEqual({ ok: 1, closed: 1 });
  });
});
