import type { Lang } from '../../app/i18n/languages';
import { expect, expectSaid, type Reader, test } from './fixtures';
import { look } from './journey/look';
import { press } from './journey/press';
import { actFor, signIn } from './session';

// Who funds what, where, as anybody reads it; and what a funder brings in from elsewhere.
const READERS: { lang: Lang; script: boolean }[] = [
  { lang: 'ky', script: false },
  { lang: 'en', script: true },
];
const NAMES = { true: 'with JavaScript at 1280 px', false: 'without JavaScript at 360 px' };

/** From the foot of the page to the view, from one of its numbers to the ideas behind it, and to the first of them. */
async function readWhoFunds(reader: Reader): Promise<void> {
  const { page, t } = reader;
  const contents = page.getByRole('main');
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: t('aid.title') })
    .click();
  await page
    .getByRole('navigation', { name: t('aid.measure') })
    .getByRole('link', { name: t('aid.measure_committed') })
    .click();
  await look(reader, 'coordination');
  const number = contents.getByRole('link', { name: `: ${t('aid.total')}`, exact: false }).last();
  await number.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('aid.ideas_title'));
  await expect(contents.getByRole('term').filter({ hasText: t('aid.measure_gap') })).toBeVisible();
  await look(reader, 'coordination-ideas');
  const idea = contents.getByRole('table').getByRole('link').first();
  const title = (await idea.textContent()) ?? '';
  await idea.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
}

/** Brings in a file of the funder that one acts for, reads what came of it, and takes it off again. */
async function bringPortfolio(reader: Reader, ref: string): Promise<void> {
  const { page, lang, t } = reader;
  await page.goto(`/${lang}/funder/portfolio`);
  await press(reader, t('aid.file_add'));
  await expect(page.getByRole('alert')).toContainText(t('aid.file_error_none'));
  const [taken, refused] = [`${ref}-${lang}-1`, `${ref}-${lang}-2`];
  const paid = (currency: string) =>
    `<transaction><transaction-type code="3"/><value currency="${currency}">1500</value></transaction>`;
  const xml = `<iati-activities version="2.03">
    <iati-activity default-currency="USD"><iati-identifier>${taken}</iati-identifier><reporting-org ref="${ref}"/>
    <title><narrative xml:lang="en">A school elsewhere</narrative></title><activity-status code="2"/>
    <recipient-country code="KG"/>${paid('USD')}${paid('EUR')}</iati-activity>
    <iati-activity><iati-identifier>${refused}</iati-identifier></iati-activity></iati-activities>`;
  const file = { name: `portfolio-${lang}.xml`, mimeType: 'application/xml', buffer: Buffer.from(xml) };
  await page.getByLabel(t('aid.file'), { exact: true }).setInputFiles(file);
  await press(reader, t('aid.file_add'));
  await expectSaid(reader, 'aid.file_taken');
  await expect(page.getByRole('row').filter({ hasText: refused })).toContainText(t('aid.reason_other_reporter'));
  await look(reader, 'portfolio-import');
  const report = page.url();
  await page.goto(`/${lang}/funder/portfolio`);
  // Amounts of two currencies stand beside one another.
  await expect(page.getByRole('row').filter({ hasText: taken })).toContainText(/USD.*EUR|EUR.*USD/s);
  await look(reader, 'portfolio');
  await page.goto(report);
  await press(reader, t('aid.import_remove'));
  await expectSaid(reader, 'aid.import_removed');
  await expect(page.getByRole('main').getByText(taken)).toHaveCount(0);
}

for (const { lang, script } of READERS) {
  const how = { script, width: script ? 1280 : 360 };
  test(`from a number of who funds what to an idea (${lang}, ${NAMES[`${script}`]})`, async ({ open }) => {
    const reader = await open(lang, how);
    await reader.page.goto(`/${lang}`);
    await readWhoFunds(reader);
  });

  test(`a funder brings in its own projects (${lang}, ${NAMES[`${script}`]})`, async ({ open }) => {
    const reader = await open(lang, how);
    await signIn(reader.page, 'donor-officer', lang);
    await actFor(reader, 'too-fondu');
    await bringPortfolio(reader, 'XX-DEMO-TOO-FONDU');
  });
}
