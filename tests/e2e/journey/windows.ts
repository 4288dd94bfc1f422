import { expect, expectSaid, type Reader } from '../fixtures';
import type { JourneyIdea } from './idea-words';
import { look } from './look';
import { press } from './press';

// What a funder looks for, and what it finds. The reader acts for a funder.

/** Ways to the funder's windows from wherever the reader is: by the desk in the banner. */
async function openWindows({ page, t }: Reader): Promise<void> {
  await page
    .getByRole('banner')
    .getByRole('link', { name: t('common.nav_funder_desk') })
    .click();
  await page.getByRole('link', { name: t('funding.desk_windows'), exact: true }).click();
}

interface Wanted {
  name: string;
  /** People who benefit, at least: as it is typed. */
  people: string;
  /** Whether everybody sees it. */
  isPublic: boolean;
}

/** Says what the funder looks for; sees what that finds before it is saved, and what is wrong beside its field. */
export async function describeWindow(reader: Reader, { name, people, isPublic }: Wanted): Promise<void> {
  const { page, t, script } = reader;
  await openWindows(reader);
  await page
    .getByRole('main')
    .getByRole('link', { name: t('windows.new') })
    .click();
  const line = page.locator('#effect-line');
  const everything = await line.innerText();
  await page.getByLabel(t('windows.people_min')).fill(people);
  // The page says it by itself, or when it is asked to.
  if (!script) await press(reader, t('windows.effect_show'));
  await expect(line).not.toHaveText(everything);
  await expect(page.getByRole('region', { name: t('windows.effect') })).toContainText(t('windows.effect_gap'));
  await press(reader, t('windows.save'));
  await expect(page.getByRole('alert')).toContainText(t('windows.error_name'));
  await expect(page.getByLabel(t('windows.people_min'))).toHaveValue(people);
  await page.getByLabel(t('windows.name'), { exact: true }).fill(name);
  if (isPublic) await page.getByLabel(t('windows.visible_public'), { exact: true }).check();
  await look(reader, 'window-form');
  await press(reader, t('windows.save'));
  await expectSaid(reader, 'windows.saved');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await look(reader, 'window');
}

/** The desk says at once that a window found something new. */
export async function seeOnDesk(reader: Reader, name: string): Promise<void> {
  const { page, lang, t } = reader;
  await page.goto(`/${lang}/funder`);
  await expect(page.getByRole('list', { name: t('windows.desk_fresh') })).toContainText(name);
  await look(reader, 'funder-desk');
}

/** Opens a window, reads why an idea matches it, and sets the idea aside from there. */
export async function setAsideMatch(reader: Reader, name: string, idea: JourneyIdea): Promise<void> {
  const { page, t } = reader;
  await openWindows(reader);
  await page.getByRole('link', { name, exact: true }).click();
  const card = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: idea.words.title }) });
  await expect(card).toContainText(t('windows.why'));
  await card.getByRole('button', { name: t('windows.set_aside') }).click();
  await expectSaid(reader, 'funding.shortlisted');
  await expect(card).toContainText(t('windows.set_aside_done'));
}

/** Anybody who reads the idea sees the funder's public window, and no other. */
export async function seeWhoLooks(reader: Reader, idea: JourneyIdea, shown: string, hidden: string): Promise<void> {
  const { page, lang, t } = reader;
  await page.goto(`/${lang}/ideas/${idea.number}`);
  await expect(page.getByRole('region', { name: t('windows.looking_title') })).toContainText(shown);
  await expect(page.getByRole('main')).not.toContainText(hidden);
}
