import type { Page } from '@playwright/test';
import { DEMO_PASSWORD } from '../support/demo-password';

/** Signs a person of the demo story in, by the form that people use. */
export async function signIn(page: Page, person: string, lang = 'en'): Promise<void> {
  await page.goto(`/${lang}/account/sign-in`);
  await page.fill('[name=email]', `${person}@example.org`);
  await page.fill('[name=password]', DEMO_PASSWORD);
  await page.locator('main form:has([name=password]) button[type=submit]').first().click();
  await page.waitForURL((url) => !url.pathname.includes('/account/sign-in'));
}
