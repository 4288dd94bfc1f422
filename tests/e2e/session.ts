import { expect, type Page } from '@playwright/test';
import { organisations } from '../../app/demo/content/organisations';
import { type Lang, pickText } from '../../app/i18n/languages';
import { DEMO_PASSWORD } from '../support/demo-password';
import { expectSaid, type Reader } from './fixtures';
import { mailedCode } from './mails';
import { textsIn } from './texts';

/** Fills the form for signing in, which is open, as a person of the demo story. */
export async function fillSignIn(page: Page, person: string): Promise<void> {
  await page.fill('[name=email]', `${person}@example.org`);
  await page.fill('[name=password]', DEMO_PASSWORD);
  await page.locator('main form:has([name=password]) button[type=submit]').first().click();
  await page.waitForURL((url) => !url.pathname.includes('/account/sign-in'));
}

/** Signs a person of the demo story in, by the form that people use. */
export async function signIn(page: Page, person: string, lang = 'en'): Promise<void> {
  await page.goto(`/${lang}/account/sign-in`);
  await fillSignIn(page, person);
}

/** Makes the signed-in person act for one of their organisations of the demo story. Returns its name. */
export async function actFor(reader: Reader, organisation: string): Promise<string> {
  const { page, lang, t } = reader;
  const found = organisations.find(({ key }) => key === organisation);
  const { text: name } = pickText(found?.name ?? {}, lang);
  await page.goto(`/${lang}/me/acting`);
  await page.getByRole('radio', { name, exact: true }).check();
  await page.getByRole('button', { name: t('accounts.acting_save') }).click();
  await expectSaid(reader, 'accounts.acting_changed');
  await expect(page.getByRole('banner')).toContainText(name);
  return name;
}

/** People of the story whose pages are those of their organisation. */
const SPEAKERS: Partial<Record<string, string>> = { 'donor-lead': 'too-fondu', ilyas: 'koldoo-international' };

/** Signs the reader of a list of pages in, and makes them act for whom those pages are. */
export async function signInReader(page: Page, person: string, lang: Lang = 'en'): Promise<void> {
  await signIn(page, person, lang);
  const organisation = SPEAKERS[person];
  if (organisation) await actFor({ page, lang, t: textsIn(lang), script: true }, organisation);
}

interface NewPerson {
  name: string;
  address: string;
  password?: string;
}

/** Fills the form for signing up, which is open, and types the code that was mailed. */
export async function signUp(reader: Reader, { name, address, password }: NewPerson): Promise<void> {
  const { page, t } = reader;
  await page.getByLabel(t('accounts.name_label')).fill(name);
  await page.getByLabel(t('accounts.email_label')).fill(address);
  if (password) await page.getByLabel(t('accounts.password_label')).fill(password);
  await page.getByLabel(t('accounts.consent_label')).check();
  await page.getByRole('button', { name: t('accounts.sign_up_button') }).click();
  await page.getByLabel(t('accounts.code_label')).fill(await mailedCode(page, address));
  await page.getByRole('button', { name: t('accounts.confirm_button') }).click();
  await expectSaid(reader, 'accounts.signed_in');
}
