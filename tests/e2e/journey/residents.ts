import { expect, expectSaid, type Reader } from '../fixtures';
import { fillSignIn, signUp } from '../session';
import type { JourneyIdea } from './idea-words';
import { typedOnAPhone } from './idea-words';
import { look } from './look';
import { press } from './press';

// What residents do with a published idea.

/** Finds the idea as somebody who has no account: in the list, by search, in the feed. Ends on its page. */
export async function find(reader: Reader, idea: JourneyIdea): Promise<void> {
  const { page, lang, t } = reader;
  const link = page.getByRole('main').getByRole('link', { name: idea.words.title });
  await page.goto(`/${lang}`);
  await page
    .getByRole('banner')
    .getByRole('link', { name: t('common.nav_ideas') })
    .click();
  await expect(link).toBeVisible();
  const feed = await page
    .getByRole('main')
    .getByRole('link', { name: t('market.feed_link') })
    .getAttribute('href');
  const atom = await page.request.get(feed ?? '');
  expect(atom.headers()['content-type']).toContain('application/atom+xml');
  expect(await atom.text()).toContain(idea.words.title);
  await page.getByLabel(t('market.search_label')).fill(typedOnAPhone(idea));
  await page.getByLabel(t('market.search_label')).press('Enter');
  await expect(page.getByText(t('market.found', { n: 1 }))).toBeVisible();
  await look(reader, 'search');
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(idea.words.title);
  await look(reader, 'idea');
}

/** Presses "support" on the idea's page; asked to sign in first, does so, and finds the support counted. */
export async function supportThenSignIn(reader: Reader, person: string, count: number): Promise<void> {
  const { page, t } = reader;
  await press(reader, t('ideas.support_give'));
  await expect(page.getByText(t('accounts.sign_in_kept'))).toBeVisible();
  await fillSignIn(page, person);
  await expectSupported(reader, count);
}

/** The same for somebody who has no account yet, with the code from the mail in between. */
export async function supportThenSignUp(
  reader: Reader,
  person: { name: string; address: string },
  count: number,
): Promise<void> {
  const { page, t } = reader;
  await press(reader, t('ideas.support_give'));
  await page
    .getByRole('main')
    .getByRole('link', { name: t('accounts.no_account') })
    .click();
  await signUp(reader, person);
  await expectSupported(reader, count);
}

async function expectSupported({ page, t }: Reader, count: number): Promise<void> {
  await expect(page.getByRole('button', { name: t('ideas.support_withdraw') })).toBeVisible();
  await expect(page.getByText(t('ideas.supporters', { n: count }))).toBeVisible();
}

const comment = ({ page }: Reader, words: string) => page.getByRole('article').filter({ hasText: words }).last();

/** Takes the support back and gives it again: one person counts once. */
export async function supportAgain(reader: Reader, count: number): Promise<void> {
  const { page, t } = reader;
  await press(reader, t('ideas.support_withdraw'));
  await expectSaid(reader, 'discussion.support_withdrawn');
  await expect(page.getByText(t('ideas.supporters', { n: count - 1 }))).toBeVisible();
  await press(reader, t('ideas.support_give'));
  await expectSaid(reader, 'discussion.supported');
  await expectSupported(reader, count);
}

/** Writes a comment; an empty one comes back. */
export async function write(reader: Reader, idea: JourneyIdea, words: string): Promise<void> {
  const { page, lang, t } = reader;
  await page.goto(`/${lang}/ideas/${idea.number}`);
  await press(reader, t('common.send'));
  await expect(page.getByRole('alert')).toContainText(t('discussion.error_body_missing'));
  await look(reader, 'comment-error');
  await page.getByLabel(t('discussion.body_label')).fill(words);
  await press(reader, t('common.send'));
  await expectSaid(reader, 'discussion.added');
  await expect(comment(reader, words)).toBeVisible();
}

/** Answers a comment, and changes the answer afterwards: the earlier wording can still be read. */
export async function answerAndEdit(
  reader: Reader,
  idea: JourneyIdea,
  words: { to: string; first: string; changed: string },
): Promise<void> {
  const { page, lang, t } = reader;
  await page.goto(`/${lang}/ideas/${idea.number}`);
  await comment(reader, words.to)
    .getByRole('link', { name: t('discussion.answer') })
    .click();
  await page.getByLabel(t('discussion.answer_label')).fill(words.first);
  await press(reader, t('discussion.send_answer'));
  await expectSaid(reader, 'discussion.added');
  await comment(reader, words.first)
    .getByRole('link', { name: t('common.edit'), exact: true })
    .click();
  await page.getByLabel(t('discussion.body_label')).fill(words.changed);
  await press(reader, t('common.save'));
  await expectSaid(reader, 'discussion.changed');
  await look(reader, 'discussion');
  await comment(reader, words.changed)
    .getByRole('link', { name: t('discussion.edited') })
    .click();
  await expect(page.getByText(words.first, { exact: true })).toBeVisible();
}

/** Reports a comment to the moderator. */
export async function report(reader: Reader, idea: JourneyIdea, words: string): Promise<void> {
  const { page, lang, t } = reader;
  await page.goto(`/${lang}/ideas/${idea.number}`);
  await comment(reader, words)
    .getByRole('link', { name: t('discussion.report') })
    .click();
  await page.getByRole('radio', { name: t('discussion.reason_insult') }).check();
  await look(reader, 'report');
  await press(reader, t('discussion.report_button'));
  await expectSaid(reader, 'discussion.reported');
}

/** Learns that one's comment was hidden and by which reason, and objects. */
export async function object(reader: Reader, idea: JourneyIdea, words: { hidden: string; why: string }): Promise<void> {
  const { page, lang, t } = reader;
  await page.goto(`/${lang}/ideas/${idea.number}`);
  await expect(page.getByRole('article').getByText(words.hidden)).toHaveCount(0);
  await page.goto(`/${lang}/me/notices`);
  await page
    .getByRole('link', { name: t('mails.notify_comment_hidden') })
    .first()
    .click();
  await expect(page.getByText(words.hidden)).toBeVisible();
  await expect(page.getByText(idea.words.risks)).toBeVisible();
  await look(reader, 'objection');
  await page.getByLabel(t('discussion.objection_label')).fill(words.why);
  await press(reader, t('discussion.objection_button'));
  await expectSaid(reader, 'discussion.objection_sent');
}

/** Finds that what was hidden is shown again. */
export async function seeAgain(reader: Reader, idea: JourneyIdea, words: string): Promise<void> {
  const { page, lang } = reader;
  await page.goto(`/${lang}/ideas/${idea.number}`);
  await expect(comment(reader, words)).toBeVisible();
}
