import type { Page } from '@playwright/test';

/** The newest mail to `address` that says `words`, on the demo's page of mails, opened in a tab of its own. */
export async function readMail(page: Page, address: string, words = ''): Promise<{ text: string; link: string }> {
  const tab = await page.context().newPage();
  await tab.goto(`/en/_mail?to=${encodeURIComponent(address)}`);
  const mail = tab.getByRole('listitem').filter({ hasText: address }).filter({ hasText: words }).first();
  const text = (await mail.textContent()) ?? '';
  const link = mail.getByRole('link').first();
  const href = (await link.count()) > 0 ? await link.getAttribute('href') : null;
  await tab.close();
  return { text, link: href ? new URL(href).pathname : '' };
}

/** The one-time code in the newest mail to `address`. */
export async function mailedCode(page: Page, address: string): Promise<string> {
  const { text } = await readMail(page, address);
  const [code] = /\d{4} \d{4}/.exec(text) ?? [];
  if (!code) throw new Error(`The newest mail to ${address} has no code: ${text}`);
  return code;
}

/** An address that nobody has used yet. */
export function newAddress(): string {
  return `e2e-${Date.now()}-${Math.floor(Math.random() * 1e6)}@example.org`;
}
