import { describe, expect, it } from 'vitest';
import {
  assertFirstAdministratorLink,
  becomeFirstAdministrator,
  createFirstAdministratorLink,
} from '~/domain/accounts/first-administrator.server';
import { completeKeptAct, registerKeptAct } from '~/domain/accounts/kept-acts.server';
import { requestCode, signInWithPassword } from '~/domain/accounts/sign-in.server';
import { AppError } from '~/platform/errors';
import { keepAct } from '~/platform/kept-acts.server';
import { useTestStore } from '../../support/store';
import { Browser, newAddress, newNetwork, outcomes, PASSWORD, person } from './people';

useTestStore();

const signIn = (address: string, password = PASSWORD, network = newNetwork()) =>
  signInWithPassword(new Browser().request(), network, { address, password, sharedPhone: false });

/** The refusal's whole content, and how long it took in milliseconds. */
async function refusal(address: string) {
  const startedAt = performance.now();
  const error = await signIn(address, 'not the password').catch((thrown: unknown) => thrown);
  if (!(error instanceof AppError)) throw error;
  const { code, fields, params } = error;
  return { ms: performance.now() - startedAt, content: JSON.stringify({ code, fields, params }) };
}

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

describe('signing in with a password', () => {
  it('works with the address in any case, and with spaces around it', async () => {
    const address = newAddress();
    const { person: me } = await person(address);
    expect(await signIn(` ${address.toUpperCase()} `)).toMatchObject({ personId: me.id });
  });

  it('tells nothing about who has an account: the same answer in the same time', async () => {
    await refusal(newAddress());
    const known: { ms: number; content: string }[] = [];
    const unknown: typeof known = [];
    for (let n = 0; n < 20; n += 1) {
      const address = newAddress();
      await person(address);
      known.push(await refusal(address));
      unknown.push(await refusal(newAddress()));
    }
    expect(new Set([...known, ...unknown].map(({ content }) => content)).size).toBe(1);
    // Without the hash of a password that nobody has, an unknown address would be told in a tenth of the time.
    const [faster = 0, slower = 1] = [known, unknown]
      .map((tries) => median(tries.map(({ ms }) => ms)))
      .sort((a, b) => a - b);
    expect(faster / slower).toBeGreaterThan(0.5);
  });

  it('is tried ten times in a quarter of an hour for an account, known or not, from wherever', async () => {
    const known = newAddress();
    await person(known);
    for (const address of [known, newAddress()]) {
      const counts = await outcomes(Array.from({ length: 12 }, () => signIn(address, 'wrong password')));
      expect(counts).toEqual({ invalid: 10, too_many: 2 });
    }
    await expect(signIn(known)).rejects.toMatchObject({ code: 'too_many' });
    const browser = new Browser();
    expect(await requestCode(browser.request(), 'sign_in', known)).toContain('code=');
  });

  it('is tried a hundred times in a quarter of an hour from a network', async () => {
    const network = newNetwork();
    const tries = Array.from({ length: 103 }, () => signIn(newAddress(), 'wrong password', network));
    expect(await outcomes(tries)).toEqual({ invalid: 100, too_many: 3 });
  });
});

describe('the link for the first administrator', () => {
  const tokenOf = (link: string | null) => link?.split('/').at(-1) ?? '';
  const form = () => ({ name: 'Айсулуу', address: newAddress(), password: PASSWORD, lang: 'ky' as const });

  it('works once, is not used up by looking, and a new one kills the old', async () => {
    const old = tokenOf(await createFirstAdministratorLink());
    const token = tokenOf(await createFirstAdministratorLink());
    await expect(assertFirstAdministratorLink(old)).rejects.toMatchObject({ code: 'gone' });
    for (let n = 0; n < 3; n += 1) await assertFirstAdministratorLink(token);
    const browsers = Array.from({ length: 10 }, () => new Browser());
    const counts = await outcomes(
      browsers.map((browser) => becomeFirstAdministrator(browser.request(), token, form())),
    );
    expect(counts).toEqual({ ok: 1, gone: 9 });
  });

  it('is not made once there is an administrator', async () => {
    expect(await createFirstAdministratorLink()).toBeNull();
  });
});

describe('what a visitor pressed before signing in', () => {
  const context = () => ({ setCookies: [] as string[] }) as unknown as Parameters<typeof keepAct>[0];
  const done: string[] = [];
  registerKeptAct('test.support', async (actor, { idea }) => {
    if (idea === 'closed') throw new AppError('closed');
    done.push(`${actor.person.id} ${idea}`);
    return `/ky/ideas/${idea}`;
  });

  async function browserWith(idea: string): Promise<Browser> {
    const pressed = context();
    await keepAct(pressed, 'test.support', { idea });
    return new Browser().take(...pressed.setCookies);
  }

  it('is completed once after it, even if two pages come back together', async () => {
    const { person: me } = await person();
    const browser = await browserWith('1042');
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => completeKeptAct(context(), browser.request(), me.id)),
    );
    expect(answers.filter(Boolean)).toEqual(['/ky/ideas/1042']);
    expect(done.filter((entry) => entry === `${me.id} 1042`)).toHaveLength(1);
  });

  it('is left, without an error, when it has become impossible', async () => {
    const { person: me } = await person();
    const browser = await browserWith('closed');
    const after = context();
    expect(await completeKeptAct(after, browser.request(), me.id)).toBeNull();
    expect(after.setCookies.join()).toMatch(/act=; .*Max-Age=0/);
    expect(await completeKeptAct(context(), browser.request(), me.id)).toBeNull();
  });

  it('is nobody else’s: another browser completes nothing', async () => {
    const { person: me } = await person();
    await browserWith('7');
    expect(await completeKeptAct(context(), new Browser().request(), me.id)).toBeNull();
  });
});
