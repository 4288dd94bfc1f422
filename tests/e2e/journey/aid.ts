import { expect, type Reader } from '../fixtures';
import type { JourneyIdea } from './idea-words';
import { look } from './look';

/** Anybody sees the funder's money in the view of who funds what, where, and the idea in the funder's IATI file. */
export async function seeCoordination(reader: Reader, idea: JourneyIdea, funder: string): Promise<void> {
  const { page, lang, t } = reader;
  await page.goto(`/${lang}/ideas`);
  await page
    .getByRole('main')
    .getByRole('link', { name: t('aid.title') })
    .click();
  await look(reader, 'coordination');
  await page.getByRole('link', { name: t('aid.iati_title') }).click();
  await look(reader, 'iati-files');
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: funder }) });
  const address = await row.getByRole('link', { name: '.xml' }).getAttribute('href');
  const file = await page.request.get(address ?? '');
  expect(await file.text()).toContain(idea.words.title);
}
