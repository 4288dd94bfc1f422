import { LANGS, type Lang } from '../../app/i18n/languages';
import { ISLANDS } from '../../app/platform/islands.server';
import { expect, test, violationsOn } from './fixtures';
import { addressOf, pagesByReader } from './pages';
import { signInReader } from './session';

const isIsland = new RegExp(`/(${ISLANDS.join('|')})[-.]`);

const PHONE = { width: 320, colorScheme: 'dark' } as const;
const DESKTOP = { width: 1280, colorScheme: 'light' } as const;
const VIEWS = [PHONE, DESKTOP];

/** Where axe looks: the markup is the same in all languages, the texts are not, so each is looked at at least once. */
const FOR_AXE: Record<Lang, readonly (typeof VIEWS)[number][]> = { ky: VIEWS, ru: [PHONE], en: [DESKTOP] };

// Every page, in three languages, both themes, on the narrowest phone and a desktop: axe finds nothing, nothing has
// to be scrolled sideways, and no framework script is loaded.
for (const [reader, pages] of pagesByReader()) {
  for (const lang of LANGS) {
    test(`pages of ${reader ?? 'a visitor'} in ${lang} are accessible in both themes at 320 and 1280 px`, async ({
      browser,
    }) => {
      test.setTimeout(600_000);
      const context = await browser.newContext();
      const page = await context.newPage();
      if (reader) await signInReader(page, reader, lang);
      const found: string[] = [];
      for (const one of pages) {
        const address = await addressOf(one, lang, page.request);
        await page.goto(address);
        for (const view of VIEWS) {
          const { width, colorScheme } = view;
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ colorScheme });
          const violations = FOR_AXE[lang].includes(view) ? await violationsOn(page) : [];
          found.push(
            ...violations.map(
              ({ id, nodes }) => `${address} ${width} ${colorScheme}: ${id} ${nodes[0]?.target} (${nodes.length})`,
            ),
          );
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          if (overflow > 0) found.push(`${address} ${width}: ${overflow} px too wide`);
        }
        const scripts = await page
          .locator('script[src]')
          .evaluateAll((all) => all.map((one) => one.getAttribute('src')));
        const framework = scripts.filter((src) => !isIsland.test(src ?? ''));
        found.push(...framework.map((src) => `${address}: loads ${src}`));
        expect(await page.locator('html').getAttribute('lang')).toBe(lang);
      }
      expect(found).toEqual([]);
      await context.close();
    });
  }
}
