import type { MessageKey } from '../../../app/i18n/i18n';
import { expect, expectSaid, type Reader } from '../fixtures';
import { photograph } from './files';
import { look } from './look';
import { press } from './press';

// How an idea is carried out: what its author writes, and what others find when they look.

/** What the author plans, measures, spends and tells. */
export interface ProgressWords {
  milestone: string;
  reason: string;
  indicator: string;
  unit: string;
  report: string;
  photo: string;
  corrected: string;
  correction: string;
}

const progressOf = ({ lang }: Reader, number: number) => `/${lang}/ideas/${number}/progress`;

/** Types a day into the three fields of that name; ISO date. */
async function fillDay({ page, t }: Reader, field: MessageKey, day: string): Promise<void> {
  const group = page.getByRole('group', { name: t(field) });
  const [year = '', month = '', date = ''] = day.split('-');
  await group.getByLabel(t('common.day')).fill(date);
  await group.getByLabel(t('common.month')).fill(month);
  await group.getByLabel(t('common.year')).fill(year);
}

async function open(reader: Reader, number: number, link: MessageKey): Promise<void> {
  await reader.page.goto(progressOf(reader, number));
  await reader.page
    .getByRole('main')
    .getByRole('link', { name: reader.t(link), exact: true })
    .click();
}

/** Adds a milestone, and moves it to a later day: only with a reason. */
export async function planWork(reader: Reader, number: number, words: ProgressWords): Promise<void> {
  const { page, t } = reader;
  await open(reader, number, 'projects.own_plan');
  await press(reader, t('projects.milestone_add'));
  await expect(page.getByRole('alert')).toContainText(t('projects.error_title'));
  await page.getByLabel(t('projects.milestone'), { exact: true }).fill(words.milestone);
  await fillDay(reader, 'projects.due_on', '2099-06-01');
  await press(reader, t('projects.milestone_add'));
  await expectSaid(reader, 'projects.milestone_added');
  await look(reader, 'project-plan');
  await page.getByRole('link', { name: words.milestone }).click();
  await fillDay(reader, 'projects.due_on', '2099-07-01');
  await press(reader, t('projects.save'));
  await expect(page.getByRole('alert')).toContainText(t('projects.error_delay_reason'));
  await page.getByLabel(t('projects.delay_reason')).fill(words.reason);
  await look(reader, 'project-milestone');
  await press(reader, t('projects.save'));
  await expectSaid(reader, 'common.saved');
  await expect(page.getByText(words.reason)).toBeVisible();
}

/** Adds an indicator and its first value. */
export async function measure(reader: Reader, number: number, words: ProgressWords): Promise<void> {
  const { page, t } = reader;
  await open(reader, number, 'projects.own_indicators');
  await page.getByLabel(t('projects.indicator'), { exact: true }).fill(words.indicator);
  await page.getByLabel(t('projects.unit'), { exact: true }).fill(words.unit);
  await page.getByLabel(t('projects.baseline'), { exact: true }).fill('0');
  await fillDay(reader, 'projects.baseline_on', '2026-01-01');
  await page.getByLabel(t('projects.target'), { exact: true }).fill('8');
  await fillDay(reader, 'projects.target_on', '2099-12-01');
  await press(reader, t('projects.indicator_add'));
  await expectSaid(reader, 'projects.indicator_added');
  await page.getByRole('link', { name: words.indicator }).click();
  await page.getByLabel(t('projects.value'), { exact: true }).fill('2,5');
  await fillDay(reader, 'projects.measured_on', '2026-01-02');
  await press(reader, t('projects.measure'));
  await expectSaid(reader, 'projects.measured');
  await look(reader, 'project-indicator');
}

/** Records what was spent on the first line of the budget: past what the line has only with a note. */
export async function accountFor(reader: Reader, number: number, words: ProgressWords): Promise<void> {
  const { page, t } = reader;
  await open(reader, number, 'projects.own_spending');
  await page.getByLabel(t('projects.line'), { exact: true }).selectOption({ index: 1 });
  await page.getByLabel(t('projects.amount'), { exact: true }).fill('99 999 999');
  await fillDay(reader, 'projects.spent_on', '2026-01-02');
  await press(reader, t('projects.spending_add'));
  await expect(page.getByRole('alert')).toContainText(t('projects.error_over_line'));
  await page.getByLabel(t('projects.note')).fill(words.reason);
  await press(reader, t('projects.spending_add'));
  await expectSaid(reader, 'projects.spending_added');
  await look(reader, 'project-spending');
}

/** Publishes a report and adds a photo. */
export async function report(reader: Reader, number: number, words: ProgressWords): Promise<void> {
  const { page, t } = reader;
  await open(reader, number, 'projects.own_report');
  await page.getByLabel(t('projects.report_body'), { exact: true }).fill(words.report);
  await press(reader, t('projects.report_send'));
  await expectSaid(reader, 'projects.report_sent');
  await press(reader, t('projects.photo_add'));
  await expect(page.getByRole('alert')).toContainText(t('ideas.error_file_empty'));
  await expect(page.getByRole('alert')).toContainText(t('projects.error_caption'));
  await page.getByLabel(t('projects.photo_field'), { exact: true }).setInputFiles(await photograph());
  await page.getByLabel(t('projects.caption'), { exact: true }).fill(words.photo);
  await press(reader, t('projects.photo_add'));
  await expectSaid(reader, 'projects.photo_added');
  await look(reader, 'project-photos');
}

/** Corrects the report with a reason; how it read before stays beside it. */
export async function correct(reader: Reader, number: number, words: ProgressWords): Promise<void> {
  const { page, t } = reader;
  await page.goto(`${progressOf(reader, number)}/reports/1`);
  await page.getByRole('link', { name: t('projects.report_correct') }).click();
  await page.getByLabel(t('projects.report_body'), { exact: true }).fill(words.corrected);
  await press(reader, t('projects.correction_send'));
  await expect(page.getByRole('alert')).toContainText(t('projects.error_correction_reason'));
  await page.getByLabel(t('projects.correction_reason'), { exact: true }).fill(words.correction);
  await look(reader, 'project-correction');
  await press(reader, t('projects.correction_send'));
  await expectSaid(reader, 'projects.report_corrected');
  await expect(page.getByText(words.correction)).toBeVisible();
  await page.getByText(t('projects.correction_before'), { exact: true }).click();
  await expect(page.getByText(words.report, { exact: true })).toBeVisible();
  await look(reader, 'project-report');
}

/** Declares that the work is completed. */
export async function complete(reader: Reader, number: number, note: string): Promise<void> {
  const { page, t } = reader;
  await open(reader, number, 'projects.own_stage');
  await page.getByLabel(t('common.stage_completed'), { exact: true }).check();
  await page.getByLabel(t('editor.stage_note'), { exact: true }).fill(note);
  await press(reader, t('editor.stage_declare'));
  await expectSaid(reader, 'editor.stage_declared');
}

/** A funder of the idea confirms what the author declared. */
export async function confirmStage(reader: Reader, number: number): Promise<void> {
  const { page, lang, t } = reader;
  await page.goto(`/${lang}/ideas/${number}`);
  await page.getByRole('link', { name: t('ideas.confirm_stage') }).click();
  await look(reader, 'stage');
  await press(reader, t('editor.stage_confirm'));
  await expectSaid(reader, 'editor.stage_confirmed_flash');
}

/** An officer of the municipality, or a member of its council, accepts what was built. */
export async function accept(reader: Reader, number: number, note: string): Promise<void> {
  const { page, t } = reader;
  await open(reader, number, 'projects.look_accept');
  await press(reader, t('projects.judgement_send'));
  await expect(page.getByRole('alert')).toContainText(t('projects.error_choice'));
  await page.getByLabel(t('projects.accepted_yes'), { exact: true }).check();
  await page.getByLabel(t('projects.judgement_note'), { exact: true }).fill(note);
  await look(reader, 'project-acceptance');
  await press(reader, t('projects.judgement_send'));
  await expectSaid(reader, 'projects.judged');
  await expect(page.getByText(note)).toBeVisible();
}

/** Anybody reads all of it. */
export async function readProgress(reader: Reader, number: number, words: ProgressWords): Promise<void> {
  const { page } = reader;
  await page.goto(progressOf(reader, number));
  for (const text of [words.milestone, words.indicator, words.corrected]) {
    await expect(page.getByText(text).first()).toBeVisible();
  }
  await expect(page.getByRole('img', { name: words.photo })).toBeVisible();
  const csv = await page.request.get(`${progressOf(reader, number)}/indicators.csv`);
  expect(await csv.text()).toContain(words.indicator);
  await look(reader, 'project');
}
