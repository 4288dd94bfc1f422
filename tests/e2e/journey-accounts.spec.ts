import { LANGS } from '../../app/i18n/languages';
import { expect, expectSaid, type Reader, test } from './fixtures';
import { press } from './journey/press';
import { mailedCode, newAddress, readMail } from './mails';
import { signIn, signUp } from './session';

const PASSWORD = 'three quiet mountains';
const PHONE = { script: false, width: 360 };

/** Types the code that was mailed, and confirms. */
async function typeCode(reader: Reader, address: string): Promise<void> {
  const { page, t } = reader;
  await page.getByLabel(t('accounts.code_label')).fill(await mailedCode(page, address));
}

/** When the cookie of the session ends, in seconds since 1970; -1 where the browser forgets it on closing. */
async function sessionEnd({ page }: Reader): Promise<number> {
  const cookies = await page.context().cookies();
  return cookies.find(({ name }) => name === 'session')?.expires ?? 0;
}

for (const lang of LANGS) {
  test(`a resident signs up, out and in again without JavaScript (${lang})`, async ({ open }) => {
    const reader = await open(lang, PHONE);
    const { page, t } = reader;
    const address = newAddress();
    await page.goto(`/${lang}/account/sign-up?next=/${lang}/me/settings`);
    await press(reader, t('accounts.sign_up_button'));
    await expect(page.getByRole('alert')).toContainText(t('accounts.error_name_missing'));
    await expect(page).toHaveTitle(new RegExp(`^${t('common.error_prefix')}`));
    await page.getByRole('link', { name: t('accounts.error_email') }).click();
    await expect(page.getByLabel(t('accounts.email_label'))).toBeFocused();
    await signUp(reader, { name: 'Бакыт Орозбаев', address, password: PASSWORD });
    await expect(page).toHaveURL(new RegExp(`/${lang}/me/settings(#.*)?$`));

    await page
      .getByRole('banner')
      .getByRole('button', { name: t('common.sign_out') })
      .click();
    await expectSaid(reader, 'accounts.signed_out');
    await page.goto(`/${lang}/me/sessions`);
    await expect(page).toHaveURL(/sign-in\?next=/);
    await page.getByLabel(t('accounts.email_label')).fill(address);
    await page.getByLabel(t('accounts.password_label')).fill('wrong');
    await press(reader, t('accounts.sign_in_button'));
    await expect(page.getByRole('alert')).toContainText(t('accounts.error_sign_in'));
    await expect(page.getByLabel(t('accounts.email_label'))).toHaveValue(address);
    await page.getByLabel(t('accounts.password_label')).fill(PASSWORD);
    await press(reader, t('accounts.sign_in_button'));
    await expect(page).toHaveURL(new RegExp(`/${lang}/me/sessions$`));
    await expect(page.getByText(t('accounts.session_current'))).toBeVisible();
  });
}

test('a code by mail signs in on a shared phone; a new password ends all other sessions', async ({ open }) => {
  const own = await open('ru', PHONE);
  const { page, t } = own;
  const address = newAddress();
  await page.goto('/ru/account/sign-up');
  await signUp(own, { name: 'Ольга Петрова', address, password: PASSWORD });
  expect(await sessionEnd(own)).toBeGreaterThan(Date.now() / 1000 + 24 * 3600);

  const shared = await open('ru', PHONE);
  await shared.page.goto('/ru/account/sign-in');
  await shared.page.getByRole('link', { name: t('accounts.sign_in_by_code') }).click();
  await shared.page.getByLabel(t('accounts.email_label')).fill(address);
  await press(shared, t('accounts.send_code'));
  await typeCode(shared, address);
  await shared.page.getByLabel(t('accounts.shared_phone_label')).check();
  await press(shared, t('accounts.confirm_button'));
  await expectSaid(shared, 'accounts.signed_in');
  expect(await sessionEnd(shared)).toBe(-1);

  await page.goto('/ru/me/sessions');
  const other = page.getByRole('listitem').filter({ hasText: t('accounts.session_shared') });
  await other.getByRole('button', { name: t('accounts.session_end') }).click();
  await expectSaid(own, 'accounts.session_ended');
  await expect(other).toHaveCount(0);
  await shared.page.goto('/ru/me');
  await expect(shared.page).toHaveURL(/sign-in/);

  await shared.page.getByRole('link', { name: t('accounts.forgot_password') }).click();
  await shared.page.getByLabel(t('accounts.email_label')).fill(address);
  await press(shared, t('accounts.send_code'));
  await typeCode(shared, address);
  await shared.page.getByLabel(t('accounts.new_password_label')).fill('four quiet mountains');
  await press(shared, t('common.save'));
  await expectSaid(shared, 'accounts.password_saved');
  await page.goto('/ru/me');
  await expect(page).toHaveURL(/sign-in/);
});

test('an organisation is registered, invites a member, is verified, and acts', async ({ open }) => {
  const owner = await open('ky', PHONE);
  const { page, t } = owner;
  const name = `Жашыл айыл ${Date.now()}`;
  await page.goto('/ky/account/sign-up?next=/ky/organisations/new');
  await signUp(owner, { name: 'Нургүл Асанова', address: newAddress() });
  await page.getByLabel(t('common.org_donor_agency')).check();
  await page
    .getByRole('group', { name: t('organisations.name_legend') })
    .getByLabel(t('organisations.in_ky'))
    .fill(name);
  await page.getByLabel(t('organisations.contact_email_label')).fill('office@example.org');
  await press(owner, t('organisations.create'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(page.getByText('office@example.org')).toHaveCount(0);
  await expect(page.getByText(t('common.unverified'))).toBeVisible();
  const organisation = new URL(page.url()).pathname;

  const address = newAddress();
  await page.goto(`${organisation}/members`);
  await page.getByLabel(t('accounts.email_label')).fill(address);
  await press(owner, t('organisations.invite_button'));
  await expectSaid(owner, 'organisations.invited');
  await page.getByRole('button', { name: t('organisations.leave') }).click();
  await expect(page.getByRole('alert')).toContainText(t('organisations.error_last_owner'));

  const guest = await open('ky', PHONE);
  const { link } = await readMail(guest.page, address);
  await guest.page.goto(link);
  await guest.page
    .getByRole('main')
    .getByRole('link', { name: t('common.sign_up') })
    .click();
  await signUp(guest, { name: 'Темир Жолдошев', address });
  await press(guest, t('organisations.accept'));
  await expectSaid(guest, 'organisations.accepted');
  await guest.page
    .getByRole('banner')
    .getByRole('link', { name: t('common.change') })
    .click();
  await guest.page.getByLabel(name).check();
  await press(guest, t('accounts.acting_save'));
  await expect(guest.page.getByRole('banner')).toContainText(name);
  await expect(guest.page.getByRole('banner').getByRole('link', { name: t('common.nav_funder_desk') })).toBeVisible();

  await verify(await open('ky', PHONE), name);
  await page.goto(organisation);
  await expect(page.getByText(t('common.verified'))).toBeVisible();
});

/** The administrator looks through what waits to be verified, and says yes. */
async function verify(reader: Reader, name: string): Promise<void> {
  const { page, t } = reader;
  await signIn(page, 'admin', 'ky');
  await page
    .getByRole('banner')
    .getByRole('link', { name: t('common.nav_admin') })
    .click();
  await page
    .getByRole('main')
    .getByRole('link', { name: t('admin.organisations') })
    .first()
    .click();
  await page.getByRole('link', { name }).click();
  await page.getByRole('radio', { name: t('admin.verification_verified'), exact: true }).check();
  await page.getByLabel(t('admin.note')).fill('Күбөлүгүн көрдүм.');
  await press(reader, t('common.save'));
  await expectSaid(reader, 'common.saved');
}

test('a person takes their data away and deletes the account; the comment stays without the name', async ({ open }) => {
  const reader = await open('en', PHONE);
  const { page, t } = reader;
  const address = newAddress();
  const name = `Ann Lee ${Date.now()}`;
  const words = `We could bring spades. ${Date.now()}`;
  // An idea of the story that nobody takes back meanwhile.
  await page.goto('/en/ideas?sort=supported&stage=seeking');
  await page.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link').first().click();
  const idea = page.url();
  await page.getByLabel(t('discussion.body_label')).fill(words);
  await press(reader, t('common.send'));
  await page
    .getByRole('main')
    .getByRole('link', { name: t('accounts.no_account') })
    .click();
  await signUp(reader, { name, address });
  const comment = page.getByRole('article').filter({ hasText: words }).last();
  await expect(comment).toContainText(name);

  await page.goto('/en/me/data');
  const file = await page.getByRole('link', { name: t('accounts.data_export') }).getAttribute('href');
  const data = await (await page.request.get(file ?? '')).text();
  expect(data).toContain(words);
  expect(data).toContain(address);

  await page.goto('/en/me/deletion');
  await page.getByRole('button', { name: t('accounts.proof_send_code') }).click();
  await typeCode(reader, address);
  await page.getByLabel(t('accounts.deletion_understood')).check();
  await press(reader, t('accounts.deletion_button'));
  await expectSaid(reader, 'accounts.deleted');
  await page.goto('/en/me/settings');
  await expect(page).toHaveURL(/sign-in/);
  await page.goto(idea);
  await expect(comment).toContainText(t('common.erased_person'));
  await expect(page.getByText(name)).toHaveCount(0);
  await page.goto(`/en/_mail?to=${address}`);
  await expect(page.getByRole('main').getByText(address)).toHaveCount(0);
});
