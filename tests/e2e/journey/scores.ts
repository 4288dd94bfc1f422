import { expect, expectSaid, type Reader } from '../fixtures';
import type { JourneyIdea } from './idea-words';
import { look } from './look';
import { press } from './press';

// How a funder weighs ideas: side by side, on its own score card, each colleague alone.

const CRITERIA = ['importance', 'participation', 'sustainability', 'costs', 'contribution'] as const;

/** One asks the other kindly for a second idea; then both stand side by side, and what differs is marked. */
export async function compare(reader: Reader, [one, two]: [JourneyIdea, JourneyIdea]): Promise<void> {
  const { page, lang, t } = reader;
  await page.goto(`/${lang}/funder/compare?idea=${one.number}`);
  await expect(page.getByText(t('scores.compare_none'))).toBeVisible();
  await page.getByRole('checkbox', { name: two.words.title }).check();
  await look(reader, 'compare-choice');
  await press(reader, t('scores.compare_button'));
  const table = page.getByRole('region', { name: t('scores.compare_title') });
  for (const { words } of [one, two]) {
    // At the head of its column; on a phone the name stands in each cell instead.
    await expect(table.getByText(words.title).filter({ visible: true }).first()).toBeVisible();
  }
  await expect(table.getByText(t('scores.compare_differs')).first()).toBeVisible();
  await look(reader, 'compare');
  await page.getByRole('link', { name: t('scores.compare_differing') }).click();
  await expect(table.getByRole('row').filter({ hasNotText: t('scores.compare_differs') })).not.toHaveCount(0);
}

/** Gives the first criterion of the usual card another weight; a weight of nothing is refused. */
export async function weigh(reader: Reader, weight: string): Promise<void> {
  const { page, lang, t } = reader;
  await page.goto(`/${lang}/funder/rubrics`);
  await page
    .getByRole('link', { name: t('scores.rubric_change') })
    .first()
    .click();
  const field = page.getByLabel(t('scores.weight'), { exact: true }).first();
  await field.fill('0');
  await press(reader, t('scores.rubric_save'));
  await expect(page.getByRole('alert')).toContainText(t('scores.error_weight'));
  await field.fill(weight);
  await look(reader, 'score-card');
  await press(reader, t('scores.rubric_save'));
  await expectSaid(reader, 'scores.rubric_saved');
}

/** Opens the score form of an idea from its card on the shortlist. */
async function openForm({ page, lang, t }: Reader, idea: JourneyIdea): Promise<void> {
  await page.goto(`/${lang}/funder/shortlist`);
  await page.getByRole('link', { name: idea.words.title }).first().click();
  await page.getByRole('link', { name: t('scores.entry_score') }).click();
}

async function give({ page, t }: Reader, scores: readonly number[]): Promise<void> {
  for (const [n, kind] of CRITERIA.entries()) {
    const group = page.getByRole('group', { name: t(`scores.criterion_${kind}`) });
    await group.getByLabel(String(scores[n]), { exact: true }).check();
  }
}

/** Scores an idea for good: the other colleagues' scores stay closed until then. */
export async function score(reader: Reader, idea: JourneyIdea, scores: number[], note: string): Promise<void> {
  const { page, t } = reader;
  await openForm(reader, idea);
  await press(reader, t('scores.save_done'));
  await expect(page.getByRole('alert')).toContainText(t('scores.error_conflict_missing'));
  await page.getByLabel(t('scores.conflict_none'), { exact: true }).check();
  await give(reader, scores);
  await page.getByLabel(t('scores.note')).fill(note);
  await look(reader, 'assessment');
  await press(reader, t('scores.save_draft'));
  await expectSaid(reader, 'scores.draft_saved');
  await page.getByLabel(t('scores.conflict_none'), { exact: true }).check();
  await press(reader, t('scores.save_done'));
  await expectSaid(reader, 'scores.done_saved');
  await expect(page.getByRole('region', { name: t('scores.notes') }).getByText(note)).toBeVisible();
}

/** A colleague who has not scored yet is told to do so first, and reads nothing of what others gave. */
export async function findScoresClosed(reader: Reader, idea: JourneyIdea, note: string): Promise<void> {
  const { page, lang, t } = reader;
  await page.goto(`/${lang}/funder/shortlist`);
  await page.getByRole('link', { name: idea.words.title }).first().click();
  await page.getByRole('link', { name: t('scores.entry_result') }).click();
  await expect(page.getByText(t('scores.scores_blind'))).toBeVisible();
  expect(await page.content()).not.toContain(note);
  await look(reader, 'scores-closed');
}

/** An owner whose colleague is away closes the scoring with a reason, and opens it again; both stay to be read. */
export async function closeAndReopen(reader: Reader, idea: JourneyIdea, away: string, reason: string): Promise<void> {
  const { page, lang, t } = reader;
  await page.goto(`/${lang}/funder/shortlist`);
  await page.getByRole('link', { name: idea.words.title }).first().click();
  await page.getByRole('link', { name: t('scores.entry_result') }).click();
  await page.getByText(t('scores.close_title'), { exact: true }).first().click();
  await press(reader, t('scores.close_title'));
  await expect(page.getByRole('alert')).toContainText(t('scores.error_reason'));
  await page.getByLabel(t('scores.close_reason'), { exact: true }).fill(reason);
  await press(reader, t('scores.close_title'));
  await expectSaid(reader, 'scores.close_saved');
  await expect(page.getByText(t('scores.closed_missing', { names: away }))).toBeVisible();
  await look(reader, 'scoring-closed');
  await page.getByText(t('scores.reopen_title'), { exact: true }).first().click();
  await page.getByLabel(t('scores.reopen_reason'), { exact: true }).fill(reason);
  await press(reader, t('scores.reopen_title'));
  await expectSaid(reader, 'scores.reopen_saved');
  await expect(page.getByRole('region', { name: t('scores.closings_title') })).toContainText(away);
}

/** Whoever has scored sees the mean and what assessors disagree on. */
export async function seeScores(reader: Reader, { mean, apart }: { mean: string; apart: string[] }): Promise<void> {
  const { page, t } = reader;
  const result = page.getByRole('region', { name: t('scores.result'), exact: true });
  await expect(result.getByText(mean, { exact: true })).toBeVisible();
  for (const criterion of apart) {
    const row = page.getByRole('row').filter({ hasText: criterion });
    await expect(row.getByText(t('scores.disagree'))).toBeVisible();
  }
  await look(reader, 'scores');
}
