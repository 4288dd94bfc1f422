import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { LANGS } from '../../app/i18n/languages';
import { type PostgresServer, startPostgres } from '../support/postgres-server';
import { expect, expectAccessible, expectNoOverflow, type Reader, test } from './fixtures';
import { signIn } from './session';

type Status = 403 | 404 | 410 | 429 | 503;

/** Expects the page of an error: in the site's look and the reader's language, with a way on, and accessible. */
async function expectErrorPage({ page, lang, t }: Reader, status: Status): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', lang);
  if (status !== 410) await expect(page.getByRole('heading', { level: 1 })).toHaveText(t(`errors.e${status}_title`));
  await expect(page.getByRole('main').getByRole('link', { name: t('errors.ideas') })).toBeVisible();
  const ground = await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
  expect(ground, 'the site has a colour of its own').not.toMatch(/^rgba?\((255, 255, 255|0, 0, 0)/);
  await expectNoOverflow(page);
  await expectAccessible(page);
}

for (const lang of LANGS) {
  test(`what is not there, not allowed or taken back says so (${lang})`, async ({ open }) => {
    const reader = await open(lang, { width: 360 });
    const { page, t } = reader;
    expect((await page.goto(`/${lang}/nothing-here`))?.status()).toBe(404);
    await expectErrorPage(reader, 404);
    expect((await page.goto(`/${lang}/ideas/999999`))?.status()).toBe(404);
    await expectErrorPage(reader, 404);

    await page.goto(`/${lang}/ideas/${await withdrawnIdea(reader)}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('ideas.withdrawn_title'));
    await expectErrorPage(reader, 410);

    await signIn(page, 'kanat', lang);
    expect((await page.goto(`/${lang}/desk`))?.status()).toBe(403);
    await expectErrorPage(reader, 403);
  });

  test(`a form that comes back says so in its title and its status (${lang})`, async ({ open }) => {
    const { page, t } = await open(lang);
    await page.goto(`/${lang}/account/sign-in`);
    const answer = page.waitForResponse((response) => response.request().method() === 'POST');
    await page.getByRole('button', { name: t('accounts.sign_in_button') }).click();
    expect((await answer).status()).toBe(422);
    await expect(page).toHaveTitle(new RegExp(`^${t('common.error_prefix')}${t('accounts.sign_in_title')}`));
    await expect(page.getByLabel(t('accounts.email_label'))).toHaveAttribute('aria-invalid', 'true');
    await expectAccessible(page);
  });
}

/** The number of an idea of the story that its author took back. */
async function withdrawnIdea({ page }: Reader): Promise<number> {
  for (let number = 1; number < 60; number += 1) {
    const { status } = await page.request.head(`/en/ideas/${number}`).then((answer) => ({ status: answer.status() }));
    if (status === 410) return number;
  }
  throw new Error('No idea of the story is withdrawn');
}

test.describe('a server whose database goes away', () => {
  const PORT = 4313;
  // By its number, so that everything that asks counts as one network.
  const ORIGIN = `http://127.0.0.1:${PORT}`;
  const folder = mkdtempSync(path.join(tmpdir(), 'ashar-errors-'));
  let database: PostgresServer | null = null;
  let server: ChildProcess;

  test.beforeAll(async () => {
    test.setTimeout(120_000);
    const started = await startPostgres();
    database = started;
    server = spawn(process.execPath, ['server.js'], {
      stdio: 'ignore',
      env: {
        ...process.env,
        NODE_ENV: 'production',
        PORT: String(PORT),
        ORIGIN,
        DATA_DIR: folder,
        DATABASE_URL: started.url,
        SECRET: 'a secret of the browser tests, long enough, known to everybody',
        // Fifteen pages a minute.
        RATE_LIMIT_SCALE: '0.05',
      },
    });
    await expect
      .poll(
        () =>
          fetch(`${ORIGIN}/readyz`).then(
            ({ status }) => status,
            () => 0,
          ),
        { timeout: 60_000 },
      )
      .toBe(200);
  });

  test.afterAll(async () => {
    server.kill('SIGKILL');
    await database?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('says so in every language, and turns away who asks too often', async ({ open, complaints }) => {
    await database?.stop();
    database = null;
    for (const lang of LANGS) {
      const reader = await open(lang, { width: 360 });
      expect((await reader.page.goto(`${ORIGIN}/${lang}/ideas?q=${lang}`))?.status()).toBe(503);
      await expectErrorPage(reader, 503);
    }
    const reader = await open('ky', { width: 360 });
    const ask = (n: number) => reader.page.request.get(`${ORIGIN}/ky/ideas?q=${n}`).then((answer) => answer.status());
    let asked = 0;
    while ((await ask(asked)) !== 429) {
      asked += 1;
      expect(asked).toBeLessThan(30);
    }
    expect((await reader.page.goto(`${ORIGIN}/ky/ideas?q=once-more`))?.status()).toBe(429);
    await expectErrorPage(reader, 429);
    expect(complaints.splice(0).filter((complaint) => !complaint.endsWith('answered 503'))).toEqual([]);
  });
});
