import { expect, type Reader } from '../fixtures';
import type { JourneyIdea } from './idea-words';
import { look } from './look';

// What anybody can find out about an idea.

const STATES = ['submitted', 'returned', 'submitted', 'published'] as const;

/** The history tells every change of state; what moderator and author wrote to one another stays between them. */
export async function readHistory(reader: Reader, { number }: JourneyIdea, between: string[]): Promise<void> {
  const { page, lang, t } = reader;
  await page.goto(`/${lang}/ideas/${number}`);
  await page
    .getByRole('main')
    .getByRole('link', { name: t('ideas.history') })
    .click();
  const states = page.getByRole('region', { name: t('ideas.history_states') });
  await expect(states.getByRole('listitem')).toHaveCount(STATES.length);
  for (const [index, state] of STATES.entries()) {
    await expect(states.getByRole('listitem').nth(index)).toContainText(t(`common.publication_${state}`));
  }
  for (const words of between) await expect(states).not.toContainText(words);
  await look(reader, 'history');
  const revisions = page.getByRole('region', { name: t('ideas.history_revisions') });
  await revisions.getByRole('link').last().click();
  await expect(page.getByRole('link', { name: t('ideas.to_current') })).toBeVisible();
}

/** The author reads in it what the moderator wrote. */
export async function readOwnHistory({ page, lang }: Reader, { number }: JourneyIdea, said: string[]): Promise<void> {
  await page.goto(`/${lang}/ideas/${number}/history`);
  for (const words of said) await expect(page.getByText(words)).toBeVisible();
}

/** A withdrawn idea answers 410 with the reason, and is in the list no more. */
export async function findGone(reader: Reader, { number, words }: JourneyIdea, reason: string): Promise<void> {
  const { page, lang, t } = reader;
  const answer = await page.goto(`/${lang}/ideas/${number}`);
  expect(answer?.status()).toBe(410);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('ideas.withdrawn_title'));
  await expect(page.getByText(reason)).toBeVisible();
  await look(reader, 'withdrawn');
  await page.goto(`/${lang}/ideas`);
  await expect(page.getByRole('main').getByText(words.title)).toHaveCount(0);
}
