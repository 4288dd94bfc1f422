import { afterEach, describe, expect, it } from 'vitest';
import { VISITOR } from '~/domain/accounts/actor';
import { enterCode, requestCode, resendCode } from '~/domain/accounts/sign-in.server';
import { requestSignUp } from '~/domain/accounts/sign-up.server';
import { now, setClockForTests } from '~/platform/clock.server';
import { db, tables } from '~db/index.server';
import { useTestStore } from '../../support/store';
import { Browser, codeMailedTo, mailsTo, newAddress, newNetwork, outcomes, person } from './people';

useTestStore();
afterEach(() => setClockForTests());

const enter = (browser: Browser, code: string) =>
  enterCode(browser.request(), VISITOR, newNetwork(), { code, sharedPhone: false });

async function asked(address: string): Promise<Browser> {
  const browser = new Browser();
  return browser.take(await requestCode(browser.request(), 'sign_in', address));
}

describe('a one-time code', () => {
  it('typed 50 times at once signs in once', async () => {
    const address = newAddress();
    await person(address);
    const browser = await asked(address);
    const code = await codeMailedTo(address);
    const counts = await outcomes(Array.from({ length: 50 }, () => enter(browser, code)));
    expect(counts).toEqual({ ok: 1, invalid: 49 });
  });

  it('works without its space and in the browser that asked for it only', async () => {
    const address = newAddress();
    await person(address);
    const browser = await asked(address);
    const code = (await codeMailedTo(address)).replace(' ', '');
    await expect(enter(new Browser(), code)).rejects.toMatchObject({ code: 'invalid' });
    await expect(enter(await asked(newAddress()), code)).rejects.toMatchObject({ code: 'invalid' });
    expect(await enter(browser, code)).toMatchObject({ kind: 'signed_in' });
  });

  it('dies after five wrong tries, and a new one works', async () => {
    const address = newAddress();
    await person(address);
    const browser = await asked(address);
    const code = await codeMailedTo(address);
    const wrong = code === '0000 0000' ? '1111 1111' : '0000 0000';
    for (let n = 1; n <= 4; n += 1) {
      await expect(enter(browser, wrong)).rejects.toMatchObject({ fields: { code: 'accounts.error_code_wrong' } });
    }
    await expect(enter(browser, wrong)).rejects.toMatchObject({ fields: { code: 'accounts.error_code_dead' } });
    await expect(enter(browser, code)).rejects.toMatchObject({ fields: { code: 'accounts.error_code_dead' } });
    browser.take(await resendCode(browser.request(), 'ky'));
    expect(await enter(browser, await codeMailedTo(address))).toMatchObject({ kind: 'signed_in' });
  });

  it('dies when the same browser asks for another', async () => {
    const address = newAddress();
    await person(address);
    const browser = await asked(address);
    const before = browser.copy();
    const code = await codeMailedTo(address);
    browser.take(await resendCode(browser.request(), 'ky'));
    await expect(enter(before, code)).rejects.toMatchObject({ fields: { code: 'accounts.error_code_dead' } });
  });

  it('dies after ten minutes', async () => {
    const address = newAddress();
    await person(address);
    const browser = await asked(address);
    const code = await codeMailedTo(address);
    const later = new Date(now().getTime() + 10 * 60_000 + 1);
    setClockForTests(() => later);
    await expect(enter(browser, code)).rejects.toMatchObject({ fields: { code: 'accounts.error_code_dead' } });
  });

  it('is nowhere in the database', async () => {
    const address = newAddress();
    await person(address);
    await asked(address);
    const digits = (await codeMailedTo(address)).replace(' ', '');
    expect(JSON.stringify(await db().select().from(tables.oneTimeCodes))).not.toContain(digits);
  });

  it('for an unknown address is asked for without a mail and never redeemed', async () => {
    const address = newAddress();
    const browser = await asked(address);
    expect(await mailsTo(address)).toEqual([]);
    await expect(enter(browser, '0000 0000')).rejects.toMatchObject({ fields: { code: 'accounts.error_code_wrong' } });
  });

  it('is mailed to one address five times an hour at most, known or not', async () => {
    const known = newAddress();
    await person(known);
    for (const address of [known, newAddress()]) {
      const counts = await outcomes(Array.from({ length: 8 }, () => asked(address)));
      expect(counts).toEqual({ ok: 5, too_many: 3 });
      await expect(asked(address.toUpperCase())).rejects.toMatchObject({ code: 'too_many' });
    }
    expect(await mailsTo(known)).toHaveLength(5);
  });
});

describe('signing up', () => {
  const form = (address: string, password = '') => ({
    name: 'Бакыт',
    address,
    password,
    lang: 'ru' as const,
    place: '',
  });

  it('makes the account when the code is typed, in the language asked for', async () => {
    const address = newAddress();
    const browser = new Browser();
    browser.take(await requestSignUp(browser.request(), newNetwork(), form(address, 'three quiet mountains')));
    const before = await db().select().from(tables.identifiers);
    expect(before.filter(({ normal }) => normal === address)).toEqual([]);
    const entered = await enter(browser, await codeMailedTo(address));
    if (entered.kind !== 'signed_in') throw new Error('not signed in');
    const { person } = await browser.take(entered.session).signedIn();
    expect(person).toMatchObject({ name: 'Бакыт', lang: 'ru', confirmed: true, verification: 0 });
  });

  it('with a known address mails a code to sign in and changes nothing of the account', async () => {
    const address = newAddress();
    const known = await person(address, 'Чолпон');
    const browser = new Browser();
    browser.take(await requestSignUp(browser.request(), newNetwork(), form(address.toUpperCase(), 'another long one')));
    const [mail] = await mailsTo(address.toUpperCase());
    expect(mail?.body).toMatch(/аккаунт бар/);
    const entered = await enter(browser, /\d{4} \d{4}/.exec(mail?.body ?? '')?.[0] ?? '');
    if (entered.kind !== 'signed_in') throw new Error('not signed in');
    expect((await browser.take(entered.session).signedIn()).person).toMatchObject({
      id: known.person.id,
      name: 'Чолпон',
    });
  });

  it('asked for twice by two people for one address makes one account, for whoever reads the mails', async () => {
    const address = newAddress();
    const [first, second] = [new Browser(), new Browser()];
    first.take(await requestSignUp(first.request(), newNetwork(), form(address)));
    const firstCode = await codeMailedTo(address);
    second.take(await requestSignUp(second.request(), newNetwork(), form(address)));
    const secondCode = await codeMailedTo(address);
    await enter(second, secondCode);
    await enter(first, firstCode);
    const rows = await db().select().from(tables.identifiers);
    expect(rows.filter(({ normal }) => normal === address)).toHaveLength(1);
  });

  it('keeps what was typed when another code is asked for', async () => {
    const address = newAddress();
    const browser = new Browser();
    browser.take(await requestSignUp(browser.request(), newNetwork(), form(address)));
    browser.take(await resendCode(browser.request(), 'ru'));
    expect(await enter(browser, await codeMailedTo(address))).toMatchObject({ kind: 'signed_in' });
  });

  it('is possible 30 times an hour from one network', async () => {
    const network = newNetwork();
    const browser = new Browser();
    const tries = Array.from({ length: 32 }, () => requestSignUp(browser.request(), network, form(newAddress())));
    expect(await outcomes(tries)).toEqual({ ok: 30, too_many: 2 });
  });
});
