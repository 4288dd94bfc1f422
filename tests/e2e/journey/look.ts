import { test } from '@playwright/test';
import { expectAccessible, expectNoOverflow, type Reader, shoot } from '../fixtures';

/**
 * Looks at a page that only a journey reaches: nothing scrolls sideways, and axe finds nothing, on a wide light page
 * and a narrow dark one. One language on one database is enough for axe: the markup is the same in all.
 */
export async function look({ page, lang, script }: Reader, name: string): Promise<void> {
  const info = test.info();
  await expectNoOverflow(page);
  await shoot(page, info, name);
  const size = page.viewportSize();
  if (!size || !script || lang !== 'ky' || info.project.name !== 'sqlite') return;
  // From the top: a bar that stays while the page scrolls covers what passes under it, and axe takes that for small.
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: size.height });
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
  await expectNoOverflow(page);
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize(size);
}
