import { expect, expectSaid, type Reader } from '../fixtures';
import type { JourneyIdea } from './idea-words';
import { look } from './look';
import { press } from './press';

// What a donor does, and what the author sees of it.

const ideaAt = ({ lang }: Reader, { number }: JourneyIdea, rest = '') => `/${lang}/ideas/${number}${rest}`;

/** Puts the idea on the shortlist, writes a note, and takes the list away as a table. */
export async function shortlist(reader: Reader, idea: JourneyIdea, note: string): Promise<void> {
  const { page, t } = reader;
  const { title } = idea.words;
  await page.goto(ideaAt(reader, idea));
  await press(reader, t('ideas.shortlist_add'));
  await expectSaid(reader, 'funding.shortlisted');
  await page
    .getByRole('banner')
    .getByRole('link', { name: t('common.nav_funder_desk') })
    .click();
  await page.getByRole('link', { name: t('funding.desk_board'), exact: true }).click();
  await page.getByRole('link', { name: t('boards.to_list') }).click();
  await look(reader, 'shortlist');
  const table = await page.getByRole('link', { name: t('funding.download') }).getAttribute('href');
  const csv = await page.request.get(table ?? '');
  expect(await csv.text()).toContain(title);
  await page.getByRole('link', { name: title }).click();
  await press(reader, t('funding.note_add'));
  await expect(page.getByRole('alert')).toContainText(t('funding.error_note_missing'));
  await page.getByLabel(t('funding.note_new')).fill(note);
  await press(reader, t('funding.note_add'));
  await expectSaid(reader, 'funding.note_added');
  await expect(page.getByRole('region', { name: t('funding.notes') })).toContainText(note);
  await look(reader, 'shortlist-entry');
}

/** Declares interest, with the funder's name in public. */
export async function declareInterest(reader: Reader, message: string): Promise<void> {
  const { page, t } = reader;
  await page
    .getByRole('main')
    .getByRole('link', { name: t('funding.interest_title') })
    .click();
  await press(reader, t('funding.interest_button'));
  await expect(page.getByRole('alert')).toContainText(t('funding.error_message_missing'));
  await page.getByLabel(t('funding.interest_message')).fill(message);
  await page.getByLabel(t('funding.interest_public')).check();
  await press(reader, t('funding.interest_button'));
  await expectSaid(reader, 'funding.interest_declared');
  await look(reader, 'interest');
}

/** Writes to the author, by name. */
export async function ask(reader: Reader, idea: JourneyIdea, question: string): Promise<void> {
  const { page, t } = reader;
  await page.goto(ideaAt(reader, idea));
  await page.getByRole('link', { name: t('ideas.ask_author') }).click();
  await page.getByLabel(t('talks.name_shown'), { exact: true }).check();
  await page.getByLabel(t('talks.body_label'), { exact: true }).fill(question);
  await press(reader, t('talks.send'));
  await expectSaid(reader, 'talks.sent');
  await expect(page.getByText(question)).toBeVisible();
}

/** The author learns of both, reads the message, and answers. */
export async function answer(
  reader: Reader,
  idea: JourneyIdea,
  words: { message: string; question: string; answer: string },
): Promise<void> {
  const { page, lang, t } = reader;
  await page.goto(ideaAt(reader, idea, '/interest'));
  await expect(page.getByText(words.message)).toBeVisible();
  await page.goto(`/${lang}/me/notices`);
  const notice = page.getByRole('listitem').filter({ hasText: idea.words.title });
  await notice.getByRole('link', { name: t('mails.notify_talk_begun') }).click();
  await expect(page.getByText(words.question)).toBeVisible();
  await look(reader, 'talk');
  await page.getByLabel(t('talks.body_label'), { exact: true }).fill(words.answer);
  await press(reader, t('talks.send'));
  await expectSaid(reader, 'talks.sent');
}

/** The donor finds the answer among the funder's talks. */
export async function readAnswer({ page, lang }: Reader, { words }: JourneyIdea, answer: string): Promise<void> {
  await page.goto(`/${lang}/talks`);
  await page.getByRole('link', { name: words.title }).click();
  await expect(page.getByText(answer)).toBeVisible();
}

/** The author agrees to publish the contact data; a change this small is published at once. */
export async function publishContact(reader: Reader, idea: JourneyIdea): Promise<void> {
  const { page, t } = reader;
  await page.goto(ideaAt(reader, idea, '/edit/people'));
  await page.getByLabel(t('editor.contact_publish')).check();
  await press(reader, t('editor.save_draft'));
  await expectSaid(reader, 'editor.saved');
  await page.goto(ideaAt(reader, idea, '/edit/check'));
  await press(reader, t('editor.submit_change'));
  await expectSaid(reader, 'editor.change_published');
}
