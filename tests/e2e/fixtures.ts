import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, test as base, expect, type Page, type TestInfo } from '@playwright/test';
import type { MessageKey } from '../../app/i18n/i18n';
import type { Lang } from '../../app/i18n/languages';
import { type Say, textsIn } from './texts';

/** A browser of one reader, and the texts of the language that they read. */
export interface Reader {
  page: Page;
  lang: Lang;
  t: Say;
  /** Whether pages may run scripts. */
  script: boolean;
}

interface OpenOptions {
  script?: boolean;
  width?: number;
}

interface Fixtures {
  /** Opens a browser of its own for one reader. */
  open(lang: Lang, options?: OpenOptions): Promise<Reader>;
  /** What browsers complained about while the test ran: nothing, or the test fails. */
  complaints: string[];
}

/** Chromium says it of every answer that is no success; which of them are wrong, the answers themselves tell. */
const SAID_OF_ANSWERS = /^Failed to load resource: the server responded with a status of [45]\d\d/;

function watch(context: BrowserContext, complaints: string[]): void {
  context.on('console', (message) => {
    if (message.type() !== 'error' || SAID_OF_ANSWERS.test(message.text())) return;
    complaints.push(`${message.page()?.url()} console: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`${error.page()?.url()} script: ${error.error().message}`));
  context.on('response', (response) => {
    const asked = response.request();
    const part = asked.resourceType();
    if (response.status() >= 500 || (part !== 'document' && response.status() >= 400)) {
      complaints.push(`${asked.frame().url()} ${part} ${response.url()} answered ${response.status()}`);
    }
  });
}

/** Playwright's test in which any error of a script, of the security policy or of a part of a page is a failure. */
export const test = base.extend<Fixtures>({
  complaints: [
    async ({ browser }, use) => {
      const complaints: string[] = [];
      const begin = (context: BrowserContext) => watch(context, complaints);
      browser.on('context', begin);
      await use(complaints);
      browser.off('context', begin);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
  open: async ({ browser, complaints: _ }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (lang, { script = true, width = 1280 } = {}) => {
      const context = await browser.newContext({ javaScriptEnabled: script, viewport: { width, height: 900 } });
      opened.push(context);
      return { page: await context.newPage(), lang, t: textsIn(lang), script };
    });
    for (const context of opened) await context.close();
  },
});

export { expect };

/** Expects the message about what has just been done. */
export async function expectSaid({ page, t }: Reader, key: MessageKey): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: t(key) })).toBeVisible();
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page as it stands, without the rest of its report: that took most of the time. */
export async function violationsOn(page: Page) {
  // No page has frames, so axe needs no page of its own to put their reports together.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  return (await axe.withTags(TAGS).analyze()).violations;
}

/** Expects that axe finds nothing on the page as it stands. Axe itself needs scripts. */
export async function expectAccessible(page: Page): Promise<void> {
  const found = (await violationsOn(page)).map(
    ({ id, nodes }) => `${page.url()}: ${id} ${nodes[0]?.html} (${nodes.length})`,
  );
  expect(found).toEqual([]);
}

/** Expects that nothing has to be scrolled sideways. */
export async function expectNoOverflow(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, `${page.url()} is too wide`).toBeLessThanOrEqual(0);
}

/** With SHOTS=1, keeps a picture of the whole page among the results. */
export async function shoot(page: Page, info: TestInfo, name: string): Promise<void> {
  if (process.env.SHOTS) await page.screenshot({ path: info.outputPath(`${name}.png`), fullPage: true });
}
