import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, expect, type Page, test } from '@playwright/test';
import en from '../../app/i18n/en/accounts.json' with { type: 'json' };
import ky from '../../app/i18n/ky/accounts.json' with { type: 'json' };
import ru from '../../app/i18n/ru/accounts.json' with { type: 'json' };

const PASSWORD = 'three quiet mountains';
const texts = { ky, ru, en };
type Lang = keyof typeof texts;

const newAddress = () => `e2e-${Date.now()}-${Math.floor(Math.random() * 1e6)}@example.org`;

/** A phone's browser without JavaScript. */
async function phone(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  return context.newPage();
}

/** The code of the newest mail to an address, from the page of the demo's mails. */
async function mailedCode(page: Page, address: string): Promise<string> {
  const mails = await page.context().newPage();
  await mails.goto('/ky/_mail');
  const text = await mails.getByRole('listitem').filter({ hasText: address }).first().textContent();
  await mails.close();
  return /\d{4} \d{4}/.exec(text ?? '')?.[0] ?? '';
}

async function signUp(page: Page, lang: Lang, address: string, password = ''): Promise<void> {
  await page.getByLabel(texts[lang].name_label).fill('Бакыт Орозбаев');
  await page.getByLabel(texts[lang].email_label).fill(address);
  if (password) await page.getByLabel(texts[lang].password_label).fill(password);
  await page.getByLabel(texts[lang].consent_label).check();
  await page.getByRole('button', { name: texts[lang].sign_up_button }).click();
  await page.getByLabel(texts[lang].code_label).fill(await mailedCode(page, address));
  await page.getByRole('button', { name: texts[lang].confirm_button }).click();
  await expect(page.getByRole('status')).toHaveText(texts[lang].signed_in);
}

for (const lang of ['ky', 'ru', 'en'] as const) {
  test(`a resident signs up, out and in again without JavaScript (${lang})`, async ({ browser }) => {
    const t = texts[lang];
    const page = await phone(browser);
    const address = newAddress();
    await page.goto(`/${lang}/account/sign-up?next=/${lang}/me/settings`);
    await page.getByRole('button', { name: t.sign_up_button }).click();
    await expect(page.getByRole('alert')).toContainText(t.error_name_missing);
    await expect(page).toHaveTitle(/^(Ката|Ошибка|Error): /);
    await page.getByRole('link', { name: t.error_email }).click();
    await expect(page.getByLabel(t.email_label)).toBeFocused();
    await signUp(page, lang, address, PASSWORD);
    await expect(page).toHaveURL(new RegExp(`/${lang}/me/settings(#.*)?$`));

    await page.getByRole('button', { name: t.sign_out_here }).click();
    await expect(page.getByRole('status')).toHaveText(t.signed_out);
    await page.goto(`/${lang}/me/sessions`);
    await expect(page).toHaveURL(/sign-in\?next=/);
    await page.getByLabel(t.email_label).fill(address);
    await page.getByLabel(t.password_label).fill('wrong');
    await page.getByRole('button', { name: t.sign_in_button }).click();
    await expect(page.getByRole('alert')).toContainText(t.error_sign_in);
    await expect(page.getByLabel(t.email_label)).toHaveValue(address);
    await page.getByLabel(t.password_label).fill(PASSWORD);
    await page.getByRole('button', { name: t.sign_in_button }).click();
    await expect(page).toHaveURL(new RegExp(`/${lang}/me/sessions$`));
    await expect(page.getByText(t.session_current)).toBeVisible();
  });
}

test('an organisation is registered, invites a member, and acts', async ({ browser }) => {
  const owner = await phone(browser);
  await owner.goto('/ky/account/sign-up?next=/ky/organisations/new');
  await signUp(owner, 'ky', newAddress());
  const name = `Жашыл айыл ${Date.now()}`;
  await owner.getByLabel('бейөкмөт уюм').check();
  await owner.locator('input[name="name.ky"]').fill(name);
  await owner.locator('input[name="contactEmail"]').fill('office@example.org');
  await owner.getByRole('button', { name: 'Уюмду түзүү' }).click();
  await expect(owner.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(owner.getByText('office@example.org')).toHaveCount(0);
  const organisation = new URL(owner.url()).pathname;

  const address = newAddress();
  await owner.goto(`${organisation}/members`);
  await owner.getByLabel('Электрондук почта').fill(address);
  await owner.getByRole('button', { name: 'Чакыруу жөнөтүү' }).click();
  await expect(owner.getByRole('status')).toHaveText('Чакыруу жөнөтүлдү.');
  await owner.getByRole('button', { name: 'Уюмдан чыгуу' }).click();
  await expect(owner.getByRole('alert')).toContainText('акыркы жетекчи');

  const guest = await phone(browser);
  await guest.goto('/ky/_mail');
  const mail = guest.getByRole('listitem').filter({ hasText: address }).first();
  const link = await mail.getByRole('link').getAttribute('href');
  await guest.goto(new URL(link ?? '').pathname);
  await guest.getByRole('main').getByRole('link', { name: 'Катталуу' }).click();
  await signUp(guest, 'ky', address);
  await guest.getByRole('button', { name: 'Кабыл алуу' }).click();
  await expect(guest.getByRole('status')).toHaveText('Эми сиз уюмдун мүчөсүсүз.');
  await guest.goto('/ky/me/acting');
  await guest.getByLabel(name).check();
  await guest.getByRole('button', { name: ky.acting_save }).click();
  await expect(guest.getByRole('banner')).toContainText(name);
});

test('an account without a password is deleted with a code by mail', async ({ browser }) => {
  const page = await phone(browser);
  const address = newAddress();
  await page.goto('/ky/account/sign-up?next=/ky/me/deletion');
  await signUp(page, 'ky', address);
  await page.getByRole('button', { name: ky.proof_send_code }).click();
  await page.getByLabel(ky.code_label).fill(await mailedCode(page, address));
  await page.getByLabel(ky.deletion_understood).check();
  await page.getByRole('button', { name: ky.deletion_button }).click();
  await expect(page.getByRole('status')).toHaveText(ky.deleted);
  await page.goto('/ky/me/settings');
  await expect(page).toHaveURL(/sign-in/);
  await page.goto('/ky/_mail');
  await expect(page.getByText(address)).toHaveCount(0);
});

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function expectAccessible(page: Page, path: string): Promise<void> {
  await page.goto(path);
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect(violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.html}`)).toEqual([]);
  const isWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(isWide, `${path} scrolls sideways`).toBe(false);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the pages of accounts have no accessibility violation (${colorScheme})`, async ({ browser }) => {
    test.setTimeout(180_000);
    const context = await browser.newContext({ colorScheme, viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    for (const lang of ['ky', 'ru', 'en'] as const) {
      for (const path of ['sign-in', 'sign-up', 'code', 'reset', 'confirm', 'new-password']) {
        await expectAccessible(page, `/${lang}/account/${path}`);
      }
      await expectAccessible(page, `/${lang}/organisations`);
    }
    await page.goto('/ky/account/sign-up?next=/ky/me/settings');
    await signUp(page, 'ky', newAddress(), PASSWORD);
    const mine = [
      'settings',
      'settings?part=password',
      'settings?part=email',
      'sessions',
      'acting',
      'data',
      'deletion',
    ];
    for (const path of mine) await expectAccessible(page, `/ky/me/${path}`);
    await expectAccessible(page, '/ky/organisations/new');
    await page.setViewportSize({ width: 1280, height: 800 });
    await expectAccessible(page, '/ky/organisations/new');
    await context.close();
  });
}
