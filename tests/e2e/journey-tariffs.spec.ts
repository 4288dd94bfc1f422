import { randomUUID } from 'node:crypto';
import { LANGS } from '../../app/i18n/languages';
import { expect, expectAccessible, expectNoOverflow, expectSaid, type Reader, test } from './fixtures';
import { signIn } from './session';

// A tariff from the officer's file to a household's bill and a resident's copy, without scripts on a phone and with
// them at a desk.
const BROWSERS = [
  { name: 'without JavaScript at 360 px', script: false, width: 360 },
  { name: 'with JavaScript at 1280 px', script: true, width: 1280 },
];

const ROWS = [
  ['payroll', '', '3 000 000'],
  ['electricity', '', '1500000', '1 250 000,50'],
  ['depreciation', '', '500000'],
  ['population.metered', '', '-5'],
  ['population.house.people', '', '1000'],
  ['population.house.norm', '', '50'],
  ['other.metered', '', '31750'],
  ['other.coefficient', '', '2'],
  ['collection', '', '80'],
];

async function addTariff({ page, lang, t }: Reader, mark: string): Promise<string> {
  await page.goto(`/${lang}/desk/tariffs/new`);
  await page.locator('[name=placeId]').selectOption({ index: 2 });
  await page.locator('[name=service]').selectOption('sewerage');
  await page.fill('[name="name.ky"]', mark);
  await page.getByRole('button', { name: t('tariffs.add'), exact: true }).click();
  return /tariffs\/(\d+)/.exec(page.url())?.[1] ?? '';
}

async function importFile({ page, t }: Reader): Promise<void> {
  const buffer = Buffer.from(ROWS.map((row) => row.join(';')).join('\n'));
  await page.locator('[name=file]').setInputFiles({ name: 'calculation.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: t('tariffs.import') }).click();
  await expect(page.locator('[name="electricity.before"]')).toHaveValue('1 250 000,50');
}

/** Publishing is refused with the sentence beside the field, keeps everything typed, and then happens. */
async function mendAndPublish(reader: Reader, mark: string): Promise<void> {
  const { page, t } = reader;
  await page.fill('[name=source]', mark);
  await page.getByRole('button', { name: t('tariffs.publish'), exact: true }).click();
  await expect(page.locator('[id="population.metered-error"]')).toContainText('-5');
  await expect(page.locator('[name=source]')).toHaveValue(mark);
  await expect(page.locator('[name=payroll]')).toHaveValue('3 000 000');
  await page.fill('[name="population.metered"]', '150 000');
  await page.getByRole('button', { name: t('tariffs.publish'), exact: true }).click();
  await expectSaid(reader, 'tariffs.published');
}

async function countBill({ page, t }: Reader): Promise<void> {
  await page.getByRole('link', { name: t('tariffs.to_household') }).click();
  await page.fill('[name=persons]', '0');
  await page.getByRole('button', { name: t('tariffs.count') }).click();
  await expect(page.locator('#persons-error')).toBeVisible();
  await page.fill('[name=persons]', '4');
  await page.fill('[name=income]', '20 000');
  await page.getByRole('button', { name: t('tariffs.count') }).click();
  // 4 × 50 × 365 ÷ 12 ÷ 1000 × 21.57, a month and a year.
  await expect(page.locator('#result')).toContainText(/131[.,]22/);
  await expect(page.locator('#result')).toContainText(/0[.,]7/);
}

async function changeNumber({ page, t }: Reader): Promise<string> {
  await page.getByRole('link', { name: t('tariffs.to_what_if') }).click();
  await page.fill('[name=payroll]', '6 000 000');
  await page.getByRole('button', { name: t('tariffs.count') }).click();
  await expect(page.locator('#outcome')).toContainText(/34[.,]52/);
  expect(new URL(page.url()).search).toBe('?payroll=6+000+000&version=1');
  return page.url();
}

for (const lang of LANGS) {
  for (const { name, ...browser } of BROWSERS) {
    test(`a tariff goes from a file to a household and a copy (${lang}, ${name})`, async ({ open }) => {
      const mark = `Ишкана ${randomUUID().slice(0, 8)}`;
      const officer = await open(lang, browser);
      await signIn(officer.page, 'officer-osh', lang);
      const number = await addTariff(officer, mark);
      await importFile(officer);
      await mendAndPublish(officer, mark);

      const resident = await open(lang, browser);
      await resident.page.goto(`/${lang}/tariffs/${number}`);
      await expect(resident.page.getByText(mark).first()).toBeVisible();
      if (browser.script) await expectAccessible(resident.page);
      await expectNoOverflow(resident.page);
      await countBill(resident);
      await expectNoOverflow(resident.page);
      await resident.page.goto(`/${lang}/tariffs/${number}`);
      const shared = await changeNumber(resident);
      if (browser.script) await expectAccessible(resident.page);

      const friend = await open(lang, browser);
      await friend.page.goto(shared);
      await expect(friend.page.locator('#outcome')).toContainText(/34[.,]52/);
      await expect(friend.page.locator('[name=payroll]')).toHaveValue('6 000 000');
    });
  }
}
