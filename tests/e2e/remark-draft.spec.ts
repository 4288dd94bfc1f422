import { DEMO_HEARINGS } from '../support/demo-hearings';
import { expect, expectSaid, type Reader, test } from './fixtures';
import { signIn } from './session';

/** Opens the form for a question at the demo's hearing that takes remarks: journeys announce hearings of their own. */
async function openForm({ page, lang, t }: Reader): Promise<void> {
  await page.goto(`/${lang}/hearings/${DEMO_HEARINGS['osh-budget-2027']}/remarks`);
  await page.getByRole('link', { name: t('remarks.say_question') }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('remarks.new_title') })).toBeVisible();
}

const drafts = ({ page }: Reader) =>
  page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('remark-draft:')));

const said = ({ page }: Reader, words: string) => page.getByRole('status').filter({ hasText: words });

test('a remark written without a connection is kept, is not called sent, and is sent when it is back', async ({
  open,
  complaints,
}) => {
  const reader = await open('ky', { width: 360 });
  const { page, t } = reader;
  await signIn(page, 'kanat', 'ky');
  await openForm(reader);
  const words = `Автобус качан келет? ${Date.now()}`;
  await page.getByLabel(t('remarks.body_label')).fill(words);
  await expect(said(reader, t('remarks.draft_kept'))).toBeVisible();

  await page.context().setOffline(true);
  await page.getByRole('button', { name: t('remarks.send') }).click();
  await expect(said(reader, t('remarks.draft_offline'))).toBeVisible();
  await expect(page.getByLabel(t('remarks.body_label'))).toHaveValue(words);
  expect(await drafts(reader)).toHaveLength(1);

  await page.context().setOffline(false);
  await page.waitForURL(/\/remarks\/\d+#sent$/);
  await expectSaid(reader, 'remarks.made');
  await expect(page.getByText(words)).toBeVisible();
  expect(await drafts(reader)).toEqual([]);
  // What the browser says of a connection that was taken away on purpose.
  complaints.splice(0, complaints.length, ...complaints.filter((one) => !one.includes('ERR_INTERNET_DISCONNECTED')));
});

test('a draft is found again by its author, not by the next person, and signing out empties the phone', async ({
  open,
}) => {
  const reader = await open('ru');
  const { page, t } = reader;
  await signIn(page, 'bakyt', 'ru');
  await openForm(reader);
  const body = page.getByLabel(t('remarks.body_label'));
  await body.fill('Когда починят мост?');
  const address = page.url();
  await page.goto('/ru');
  await page.goto(address);
  await expect(body).toHaveValue('Когда починят мост?');
  await expect(said(reader, t('remarks.draft_restored'))).toBeVisible();

  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  await page.goto(address);
  await expect(body).toHaveValue('');
  await page.context().addCookies(cookies);
  await page.goto(address);
  await expect(body).toHaveValue('Когда починят мост?');

  await page.getByRole('button', { name: t('common.sign_out') }).click();
  await expectSaid(reader, 'accounts.signed_out');
  expect(await drafts(reader)).toEqual([]);
});

test('a remark is sent without scripts as well, and refused words come back', async ({ open }) => {
  const reader = await open('en', { script: false, width: 360 });
  const { page, t } = reader;
  await signIn(page, 'bakyt');
  await openForm(reader);
  await page.getByRole('button', { name: t('remarks.send') }).click();
  await expect(page.getByRole('link', { name: t('remarks.error_body') })).toBeVisible();
  await page.getByLabel(t('remarks.amount_label')).fill('many');
  const words = `When does the library open? ${Date.now()}`;
  await page.getByLabel(t('remarks.body_label')).fill(words);
  await page.getByRole('button', { name: t('remarks.send') }).click();
  await expect(page.getByRole('link', { name: t('remarks.error_amount') })).toBeVisible();
  await expect(page.getByLabel(t('remarks.body_label'))).toHaveValue(words);
  await page.getByLabel(t('remarks.amount_label')).fill('');
  await page.getByRole('button', { name: t('remarks.send') }).click();
  await expectSaid(reader, 'remarks.made');
});
