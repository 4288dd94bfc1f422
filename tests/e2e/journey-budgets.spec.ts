import { randomUUID } from 'node:crypto';
import type { Lang } from '../../app/i18n/languages';
import { expect, expectSaid, type Reader, test } from './fixtures';
import { look } from './journey/look';
import { signIn } from './session';

// A budget from the municipality's own file to the page that residents read: without scripts on a phone, and with them.
const JOURNEYS: { lang: Lang; name: string; script: boolean; width: number }[] = [
  { lang: 'ky', name: 'without JavaScript at 360 px', script: false, width: 360 },
  { lang: 'ky', name: 'with JavaScript at 1280 px', script: true, width: 1280 },
  { lang: 'ru', name: 'with JavaScript at 1280 px', script: true, width: 1280 },
  { lang: 'en', name: 'without JavaScript at 360 px', script: false, width: 360 },
];

/** As accountants write it: no column says what is revenue, and the sum of revenue is wrong by one. */
const ROWS = [
  ['Коду', 'Аталышы', 'Пландалган'],
  ['', 'Кирешелер', ''],
  ['11', 'Салыктар', '5 453,6'],
  ['14', 'Башка кирешелер', '1 000'],
  ['', 'Бардыгы', '6 454,6'],
  ['', 'Чыгашалар', ''],
  ['22', 'Көчө жарыгы', '6 453,6'],
];
const MEANINGS = ['economic_code', 'title_ky', 'plan'];

async function upload({ page, lang, t }: Reader): Promise<void> {
  await page.goto(`/${lang}/desk/budgets/files`);
  await page.getByRole('button', { name: t('budgets.import_upload') }).click();
  await expect(page.getByRole('link', { name: t('budgets.import_error_no_file') })).toBeVisible();
  const buffer = Buffer.from(ROWS.map((row) => row.join(';')).join('\n'));
  await page.locator('[name=file]').setInputFiles({ name: 'byudjet.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: t('budgets.import_upload') }).click();
}

/** Says what the columns mean, and sees what is read so. */
async function nameColumns(reader: Reader): Promise<void> {
  const { page, t } = reader;
  await expectSaid(reader, 'budgets.import_uploaded');
  for (const [at, meaning] of MEANINGS.entries()) {
    await page.locator(`[name="columns.${at}"]`).selectOption(meaning);
  }
  await page.getByRole('radio', { name: t('budgets.import_unit_thousand_som') }).check();
  await page.getByRole('radio', { name: t('budgets.import_side_headings') }).check();
  await page.getByRole('button', { name: t('budgets.import_read') }).click();
  await expectSaid(reader, 'budgets.import_read_done');
  await look(reader, 'import');
}

async function prepare(reader: Reader, source: string): Promise<void> {
  const { page, t } = reader;
  await page.locator('#year').fill(String(new Date().getFullYear()));
  await page.getByRole('radio', { name: t('budgets.state_amended') }).check();
  await page.getByRole('button', { name: t('budgets.import_prepare') }).click();
  await page.getByRole('link', { name: t('budgets.import_error_source') }).click();
  await page.locator('[name=source]').fill(source);
  await page.getByRole('button', { name: t('budgets.import_prepare') }).click();
  await expectSaid(reader, 'budgets.import_prepared');
  await look(reader, 'desk-budget');
}

/** A sum that does not agree has to be seen before it is published. */
async function publish(reader: Reader): Promise<void> {
  const { page, t } = reader;
  await page.getByRole('button', { name: t('budgets.desk_publish') }).click();
  await expect(page.getByRole('link', { name: t('budgets.desk_error_accept') })).toBeVisible();
  await page.getByLabel(t('budgets.desk_accept'), { exact: true }).check();
  await page.getByRole('button', { name: t('budgets.desk_publish') }).click();
  await expectSaid(reader, 'budgets.desk_published_now');
}

for (const { lang, name, ...browser } of JOURNEYS) {
  test(`a budget goes from a file to its public page (${lang}, ${name})`, async ({ open }) => {
    const source = `Айыл өкмөтүнүн файлы ${randomUUID().slice(0, 8)}`;
    const officer = await open(lang, browser);
    await signIn(officer.page, 'officer-kazan-kuigan', lang);
    await upload(officer);
    await nameColumns(officer);
    await prepare(officer, source);
    await publish(officer);

    const resident = await open(lang, browser);
    const { page } = resident;
    await page.goto(officer.page.url());
    await expect(page.getByText(source).first()).toBeVisible();
    await expect(page.getByRole('main')).toContainText(/6.453[,.]6/);
    await look(resident, 'budget');
  });
}
