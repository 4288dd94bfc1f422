import { expect, expectSaid, type Reader } from '../fixtures';
import { look } from './look';
import { press } from './press';

// Who funds what, where, as anybody reads it; and what a funder brings in from elsewhere.

/** Opens the view from the foot of the page, chooses what is committed, and goes from a cell to an idea of the title. */
export async function readWhoFunds(
  reader: Reader,
  { title, place, sector }: { title: string; place: string; sector: string },
): Promise<void> {
  const { page, t } = reader;
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: t('aid.title') })
    .click();
  await page
    .getByRole('navigation', { name: t('aid.measure') })
    .getByRole('link', { name: t('aid.measure_committed') })
    .click();
  await look(reader, 'coordination');
  // As a screen reader reads it: the number, then place and sector.
  await page.getByRole('link', { name: `: ${place}, ${sector}` }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('aid.ideas_title'));
  await page.getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
}

/** Brings in a funder's own file and reads what came of it. The reader acts for a funder with the reference `ref`. */
export async function bringPortfolio(reader: Reader, ref: string): Promise<void> {
  const { page, t } = reader;
  await page
    .getByRole('banner')
    .getByRole('link', { name: t('common.nav_funder_desk') })
    .click();
  await page.getByRole('link', { name: t('funding.desk_portfolio'), exact: true }).click();
  await press(reader, t('aid.file_add'));
  await expect(page.getByRole('alert')).toContainText(t('aid.file_error_none'));
  const xml = `<iati-activities version="2.03">
    <iati-activity default-currency="USD"><iati-identifier>${ref}-J1</iati-identifier><reporting-org ref="${ref}"/>
    <title><narrative xml:lang="en">A school elsewhere</narrative></title><activity-status code="2"/><recipient-country code="KG"/></iati-activity>
    <iati-activity><iati-identifier>${ref}-J2</iati-identifier></iati-activity></iati-activities>`;
  const file = { name: 'portfolio.xml', mimeType: 'application/xml', buffer: Buffer.from(xml) };
  await page.getByLabel(t('aid.file'), { exact: true }).setInputFiles(file);
  await press(reader, t('aid.file_add'));
  await expectSaid(reader, 'aid.file_taken');
  await expect(page.getByRole('row').filter({ hasText: `${ref}-J2` })).toContainText(t('aid.reason_other_reporter'));
  await look(reader, 'portfolio-import');
}
