import { expect, expectSaid, type Reader } from '../fixtures';
import type { JourneyIdea } from './idea-words';
import { look } from './look';
import { press } from './press';

// A funder and an author write to each other: the funder without a name at first.

/** The funder writes to the author without saying who it is. */
export async function beginUnnamed(reader: Reader, idea: JourneyIdea, words: string): Promise<void> {
  const { page, lang, t } = reader;
  await page.goto(`/${lang}/ideas/${idea.number}`);
  await page.getByRole('link', { name: t('ideas.ask_author') }).click();
  await press(reader, t('talks.send'));
  await expect(page.getByRole('alert')).toContainText(t('talks.error_body_missing'));
  await expect(page.getByLabel(t('talks.name_hidden'), { exact: true })).toBeChecked();
  await page.getByLabel(t('talks.body_label'), { exact: true }).fill(words);
  await look(reader, 'talk-begin');
  await press(reader, t('talks.send'));
  await expectSaid(reader, 'talks.sent');
  await expect(page.getByText(t('talks.unnamed_own'))).toBeVisible();
}

/** Opens the talk about the idea from the list of one's talks about it. */
export async function openTalk({ page, lang, t }: Reader, { number, words }: JourneyIdea): Promise<void> {
  await page.goto(`/${lang}/talks?idea=${number}`);
  await expect(page.getByRole('heading', { level: 1, name: t('talks.title') })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: words.title }).click();
}

/** Answers in the talk that is open. */
export async function write(reader: Reader, words: string): Promise<void> {
  const { page, t } = reader;
  await page.getByLabel(t('talks.body_label'), { exact: true }).fill(words);
  await press(reader, t('talks.send'));
  await expectSaid(reader, 'talks.sent');
  await expect(page.getByText(words)).toBeVisible();
}

/** The author reads what was written, learns nothing of the funder, and answers with an empty letter refused first. */
export async function answerUnnamed(
  reader: Reader,
  idea: JourneyIdea,
  { question, answer, funder }: { question: string; answer: string; funder: string },
): Promise<void> {
  const { page, t } = reader;
  await openTalk(reader, idea);
  await expect(page.getByText(question)).toBeVisible();
  await expect(page.getByText(t('talks.unnamed_text'))).toBeVisible();
  expect(await page.content()).not.toContain(funder);
  await press(reader, t('talks.send'));
  await expect(page.getByRole('alert')).toContainText(t('talks.error_body_missing'));
  await look(reader, 'talk-unnamed');
  await write(reader, answer);
}

/** The author reports what the funder wrote, after a report without a reason is refused. */
export async function reportMessage(reader: Reader, idea: JourneyIdea): Promise<void> {
  const { page, t } = reader;
  await openTalk(reader, idea);
  await page
    .getByRole('link', { name: t('talks.report') })
    .first()
    .click();
  await expect(page.getByText(t('talks.moderator_reads'))).toBeVisible();
  await press(reader, t('discussion.report_button'));
  await expect(page.getByRole('alert')).toBeVisible();
  await look(reader, 'talk-report');
  await page.getByRole('radio', { name: t('discussion.reason_insult') }).check();
  await press(reader, t('discussion.report_button'));
  await expectSaid(reader, 'discussion.reported');
}

/** The funder gives its name and shows its contact data. */
export async function giveName(reader: Reader, idea: JourneyIdea): Promise<void> {
  const { page, t } = reader;
  await openTalk(reader, idea);
  await page.getByText(t('talks.reveal_title')).click();
  await press(reader, t('talks.reveal'));
  await expectSaid(reader, 'talks.revealed');
  await press(reader, t('talks.contacts_show'));
  await expectSaid(reader, 'talks.contacts_shown');
}

/** The author sees who writes and how to reach them, shows their own contact data, and hides it again. */
export async function exchangeContacts(reader: Reader, idea: JourneyIdea, funder: string): Promise<void> {
  const { page, t } = reader;
  await openTalk(reader, idea);
  await expect(page.getByRole('main').getByRole('link', { name: funder })).toBeVisible();
  await expect(page.getByRole('heading', { name: t('talks.contacts_theirs') })).toBeVisible();
  await press(reader, t('talks.contacts_show'));
  await expectSaid(reader, 'talks.contacts_shown');
  await look(reader, 'talk-contacts');
  await press(reader, t('talks.contacts_hide'));
  await expectSaid(reader, 'talks.contacts_hidden');
}
