import { randomUUID } from 'node:crypto';
import { LANGS } from '../../app/i18n/languages';
import { DEMO_HEARINGS } from '../support/demo-hearings';
import { expect, type Reader, test } from './fixtures';
import { look } from './journey/look';
import { press } from './journey/press';
import { fillSignIn } from './session';

// A tariff hearing of the demo: from its overview to one's own bill, to a copy with other numbers, and with this copy
// back to the hearing. The visitor signs in on the way, and what they wrote is not lost.
const BROWSERS = [
  { name: 'without JavaScript at 360 px', script: false, width: 360 },
  { name: 'with JavaScript at 1280 px', script: true, width: 1280 },
];

const HEARING = DEMO_HEARINGS['osh-water-tariff'];

async function follow({ page }: Reader, name: string): Promise<void> {
  await page.getByRole('main').getByRole('link', { name, exact: true }).first().click();
}

async function readBill(reader: Reader): Promise<void> {
  const { page, lang, t } = reader;
  await page.goto(`/${lang}/hearings/${HEARING}`);
  await expect(page.locator('#tariff')).toContainText(t('tariffs.recovery'));
  await look(reader, 'tariff-hearing');
  await follow(reader, t('tariffs.to_household'));
  await expect(page.locator('#result')).toBeVisible();
}

/** Spreads the investment over more years, and takes the copy to the hearing. */
async function takeCopy(reader: Reader): Promise<void> {
  const { page, lang, t } = reader;
  await page.goto(`/${lang}/hearings/${HEARING}`);
  await follow(reader, t('tariffs.to_what_if'));
  await page.fill('[name=investment]', '5 000 000');
  await press(reader, t('tariffs.count'));
  await expect(page.locator('#outcome')).toBeVisible();
  await look(reader, 'tariff-copy');
  await follow(reader, t('hearings.say_with_copy'));
}

async function sendAsVisitor(reader: Reader, body: string): Promise<void> {
  const { page, t } = reader;
  await expect(page.getByRole('radio', { name: t('remarks.kind_proposal') })).toBeChecked();
  await press(reader, t('remarks.send'));
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByLabel(t('remarks.body_label')).fill(body);
  await look(reader, 'tariff-remark-form');
  await press(reader, t('remarks.send'));
  await fillSignIn(page, 'jamilya');
}

/** From the row of the calculation to the form that names it. */
async function askAboutItem(reader: Reader): Promise<void> {
  const { page, t } = reader;
  await page.goto(`/${reader.lang}/hearings/${HEARING}`);
  await follow(reader, t('hearings.to_tariff'));
  await look(reader, 'tariff-items');
  const href = await page.locator('main a[href*="item=payroll"]').first().getAttribute('href');
  await page.goto(href ?? '');
  await expect(page.locator('main form[data-draft]')).toContainText(t('tariffs.item_payroll'));
}

for (const lang of LANGS) {
  for (const { name, ...browser } of BROWSERS) {
    test(`a bill, a copy and a remark at a tariff hearing (${lang}, ${name})`, async ({ open }) => {
      test.setTimeout(120_000);
      const body = `Көчүрмө ${randomUUID().slice(0, 8)}`;
      const resident = await open(lang, browser);
      const { page, t } = resident;
      await readBill(resident);
      await takeCopy(resident);
      await sendAsVisitor(resident, body);
      await expect(page.getByText(body)).toBeVisible();
      await look(resident, 'tariff-remark');
      await follow(resident, t('remarks.copy_changed', { n: 1 }));
      await expect(page.locator('[name=investment]')).toHaveValue('5 000 000');
      await askAboutItem(resident);
    });
  }
}
