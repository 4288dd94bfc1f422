import { expect, expectSaid, type Reader } from '../fixtures';
import type { JourneyIdea } from './idea-words';
import { look } from './look';
import { press } from './press';

// What moderators do at their desk.

/** Opens what waits about the idea, wherever in the queue it stands. */
async function openWaiting({ page, lang, t }: Reader, { words }: JourneyIdea, kind: string): Promise<void> {
  await page.goto(`/${lang}`);
  await page
    .getByRole('banner')
    .getByRole('link', { name: t('common.nav_desk') })
    .click();
  const link = page
    .getByRole('listitem')
    .filter({ hasText: kind })
    .getByRole('link', { name: new RegExp(words.title) });
  while ((await link.count()) === 0) await page.getByRole('link', { name: t('common.next'), exact: true }).click();
  await link.click();
}

/** Whether the desk shows something of this kind about the idea, on any page of the queue. */
export async function findsInQueue({ page, lang, t }: Reader, { words }: JourneyIdea, kind: string): Promise<boolean> {
  await page.goto(`/${lang}/desk`);
  const entry = page.getByRole('listitem').filter({ hasText: kind }).filter({ hasText: words.title });
  const next = page.getByRole('link', { name: t('common.next'), exact: true });
  for (;;) {
    if ((await entry.count()) > 0) return true;
    if ((await next.count()) === 0) return false;
    await next.click();
  }
}

/** Unfolds the form of a decision. */
async function unfold({ page }: Reader, title: string): Promise<void> {
  await page.getByRole('group').filter({ hasText: title }).getByText(title, { exact: true }).first().click();
}

/** Returns the idea with a ready-made remark and words of one's own; without either the form comes back. */
export async function returnWithRemarks(reader: Reader, idea: JourneyIdea, remarks: string): Promise<void> {
  const { page, t } = reader;
  await openWaiting(reader, idea, t('moderation.kind_idea'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(idea.words.title);
  await look(reader, 'desk-idea');
  await unfold(reader, t('moderation.return'));
  await press(reader, t('moderation.return'));
  await expect(page.getByRole('alert')).toContainText(t('moderation.error_remarks_missing'));
  await page.getByRole('checkbox').first().check();
  await page.getByLabel(t('moderation.own_words')).fill(remarks);
  await look(reader, 'desk-return');
  await press(reader, t('moderation.return'));
  await expectSaid(reader, 'moderation.returned');
}

/** Reads what the author answered, and publishes. */
export async function publish(reader: Reader, idea: JourneyIdea, answer: string): Promise<void> {
  const { page, t } = reader;
  await openWaiting(reader, idea, t('moderation.kind_idea'));
  await expect(page.getByRole('region', { name: t('moderation.steps') })).toContainText(answer);
  await press(reader, t('moderation.publish'));
  await expectSaid(reader, 'moderation.published');
}

/** Reads a reported message of a talk, learns no name from it, and lets it stand. */
export async function keepMessage(reader: Reader, idea: JourneyIdea, words: string, funder: string): Promise<void> {
  const { page, t } = reader;
  await openWaiting(reader, idea, t('moderation.kind_report_contact_message'));
  await expect(page.getByRole('region', { name: t('moderation.reported_words') })).toContainText(words);
  expect(await page.content()).not.toContain(funder);
  await look(reader, 'desk-report-message');
  await press(reader, t('moderation.keep'));
  await expectSaid(reader, 'moderation.kept');
}

/** Hides a reported comment, with a reason and words. */
export async function hideComment(reader: Reader, idea: JourneyIdea, words: string): Promise<void> {
  const { page, t } = reader;
  await openWaiting(reader, idea, t('moderation.kind_report_comment'));
  await expect(page.getByRole('region', { name: t('moderation.reported_words') })).toContainText(words);
  await expect(page.getByRole('region', { name: t('moderation.reports') })).toContainText(
    t('discussion.reason_insult'),
  );
  await look(reader, 'desk-report');
  await unfold(reader, t('moderation.hide'));
  await page.getByRole('radio', { name: t('discussion.reason_insult') }).check();
  await page.getByLabel(t('moderation.explanation')).fill(idea.words.risks);
  await press(reader, t('moderation.hide'));
  await expectSaid(reader, 'moderation.hidden');
}

/** Decides on an objection as somebody other than who hid: what was hidden is shown again. */
export async function liftHiding(reader: Reader, idea: JourneyIdea, objection: string): Promise<void> {
  const { page, t } = reader;
  await openWaiting(reader, idea, t('moderation.kind_objection_comment'));
  await expect(page.getByRole('region', { name: t('moderation.objection_words') })).toContainText(objection);
  await look(reader, 'desk-objection');
  await page.getByRole('radio', { name: t('moderation.outcome_lifted') }).check();
  await page.getByLabel(t('moderation.explanation')).fill(idea.words.goal);
  await press(reader, t('moderation.outcome_button'));
  await expectSaid(reader, 'moderation.objection_decided');
}
