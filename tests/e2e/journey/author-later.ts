import { expect, expectSaid, type Reader } from '../fixtures';
import type { JourneyIdea } from './idea-words';
import { look } from './look';
import { press } from './press';

// What the author does once the idea was handed in.

/** Finds the returned idea on their page, reads the remarks, improves it, answers, and hands it in again. */
export async function answerRemarks(
  reader: Reader,
  { number, words }: JourneyIdea,
  { remarks, answer }: { remarks: string; answer: string },
): Promise<void> {
  const { page, lang, t } = reader;
  await page.goto(`/${lang}/me`);
  await expect(page.getByRole('link', { name: new RegExp(words.title) }).first()).toBeVisible();
  await look(reader, 'my-page');
  await page.goto(`/${lang}/me/ideas`);
  const card = page.getByRole('listitem').filter({ hasText: words.title });
  await expect(card).toContainText(remarks);
  await card.getByRole('link', { name: t('me.answer_remarks') }).click();
  await expect(page.getByText(remarks)).toBeVisible();
  await page.goto(`/${lang}/ideas/${number}/edit/problem`);
  await page.getByLabel(t('editor.evidence'), { exact: true }).fill(`${words.evidence}\n\n${answer}`);
  await press(reader, t('editor.save_draft'));
  await expectSaid(reader, 'editor.saved');
  await page.goto(`/${lang}/ideas/${number}/edit/check`);
  await page.getByLabel(t('editor.answer')).fill(answer);
  await look(reader, 'resubmit');
  await press(reader, t('editor.submit'));
  await expectSaid(reader, 'editor.submitted');
}

/** Takes the idea back; without a reason the form comes back. */
export async function withdraw(reader: Reader, { number }: JourneyIdea, reason: string): Promise<void> {
  const { page, lang, t } = reader;
  await page.goto(`/${lang}/ideas/${number}`);
  await page.getByRole('link', { name: t('ideas.withdraw'), exact: true }).click();
  await press(reader, t('editor.withdraw'));
  await expect(page.getByRole('alert')).toContainText(t('editor.error_note'));
  await page.getByLabel(t('editor.withdraw_reason')).fill(reason);
  await look(reader, 'withdrawal');
  await press(reader, t('editor.withdraw'));
  await expectSaid(reader, 'editor.withdrawn');
}
