import { LANGUAGE_NAMES } from '../../../app/i18n/languages';
import { expect, expectSaid, type Reader } from '../fixtures';
import { pdfDocument, photograph } from './files';
import { type JourneyIdea, kyrgyzSummary, kyrgyzTitle } from './idea-words';
import { look } from './look';
import { press } from './press';

/** Not published before the author agrees. */
export const CONTACT_PHONE = '0555 12 34 56';

// What the author of an idea does, step by step. Each function begins where the one before ended.

const row = ({ page, t }: Reader, title: 'objective_n' | 'activity_n' | 'line_n', n: number) =>
  page.getByRole('region', { name: t(`editor.${title}`, { n }), exact: true });

async function expectStep({ page, t }: Reader, step: 'goal' | 'activities' | 'budget' | 'people' | 'files' | 'check') {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t(`editor.step_${step}`));
}

async function saveDraft(reader: Reader): Promise<void> {
  await press(reader, reader.t('editor.save_draft'));
  await expectSaid(reader, 'editor.saved');
}

const goOn = (reader: Reader) => press(reader, reader.t('editor.save_and_next'));

/** Begins an idea for the organisation that the author acts for, in the language of the journey. */
export async function beginIdea(reader: Reader, idea: JourneyIdea, organisation: string): Promise<void> {
  const { page, lang, t } = reader;
  await page.goto(`/${lang}`);
  await page
    .getByRole('main')
    .getByRole('link', { name: t('common.nav_post_idea') })
    .first()
    .click();
  await expect(page.getByText(t('editor.new_as', { name: organisation }))).toBeVisible();
  await page.getByRole('radio', { name: LANGUAGE_NAMES[lang] }).check();
  await expect(page.getByLabel(t('editor.place'))).not.toHaveValue('');
  await look(reader, 'begin');
  await press(reader, t('editor.new_start'));
  await expectSaid(reader, 'editor.started');
  idea.number = Number(/ideas\/(\d+)\/edit/.exec(page.url())?.[1]);
}

/** Step 1. The draft is saved half-way, and keeps everything. */
export async function writeProblem(reader: Reader, { words }: JourneyIdea): Promise<void> {
  const { page, t } = reader;
  await page.getByLabel(t('editor.title')).fill(words.title);
  await page.getByLabel(t('editor.summary')).fill(words.summary);
  await saveDraft(reader);
  await expect(page.getByLabel(t('editor.title'))).toHaveValue(words.title);
  await page.getByLabel(t('editor.sector')).selectOption({ index: 5 });
  const sector = await page.getByLabel(t('editor.sector')).inputValue();
  await page.getByLabel(t('editor.problem'), { exact: true }).fill(words.problem);
  await page.getByLabel(t('editor.evidence'), { exact: true }).fill(words.evidence);
  await saveDraft(reader);
  await expect(page.getByLabel(t('editor.sector'))).toHaveValue(sector);
  await expect(page.getByLabel(t('editor.problem'), { exact: true })).toHaveValue(words.problem);
  await look(reader, 'problem');
  await goOn(reader);
}

/** Step 2. A row is added, and another taken out from between: the rest stays. */
export async function writeGoal(reader: Reader, { words }: JourneyIdea): Promise<void> {
  const { page, t } = reader;
  const [first, second, third] = words.objectives;
  const text = (n: number) => row(reader, 'objective_n', n).getByLabel(t('editor.objective'));
  await expectStep(reader, 'goal');
  await page.getByLabel(t('editor.goal'), { exact: true }).fill(words.goal);
  await text(1).fill(first);
  await text(2).fill(third);
  await press(reader, t('editor.add_objective'));
  await text(3).fill(second);
  await row(reader, 'objective_n', 2)
    .getByRole('button', { name: t('editor.remove_objective') })
    .click();
  await expect(text(1)).toHaveValue(first);
  await expect(text(2)).toHaveValue(second);
  await expect(page.getByLabel(t('editor.goal'), { exact: true })).toHaveValue(words.goal);
  await saveDraft(reader);
  await expect(text(2)).toHaveValue(second);
  await goOn(reader);
}

/** Step 3. A last month before the first is refused; what was typed stays, and is put right. */
export async function writeActivities(reader: Reader, { words }: JourneyIdea): Promise<void> {
  const { page, t } = reader;
  await expectStep(reader, 'activities');
  for (const [index, title] of words.activities.entries()) {
    const activity = row(reader, 'activity_n', index + 1);
    await activity.getByLabel(t('editor.activity')).fill(title);
    await activity.getByLabel(t('editor.responsible')).fill(words.responsible);
    await activity.getByLabel(t('editor.month_from')).fill('3');
    await activity.getByLabel(t('editor.month_to')).fill(index === 0 ? '4' : '2');
  }
  await goOn(reader);
  await expect(page).toHaveTitle(new RegExp(`^${t('common.error_prefix')}`));
  await expect(page.getByRole('alert')).toContainText(t('editor.error_months'));
  await look(reader, 'activities-error');
  const second = row(reader, 'activity_n', 2);
  await expect(second.getByLabel(t('editor.activity'))).toHaveValue(words.activities[1]);
  await expect(second.getByLabel(t('editor.month_to'))).toHaveValue('2');
  await second.getByLabel(t('editor.month_to')).fill('6');
  await saveDraft(reader);
  await goOn(reader);
}

/** Step 4. A row too many is removed, a price in words refused and put right; the totals follow. */
export async function writeBudget(reader: Reader, { words }: JourneyIdea): Promise<void> {
  const { page, t } = reader;
  const field = (n: number, key: 'line' | 'quantity' | 'unit' | 'unit_price' | 'source') =>
    row(reader, 'line_n', n).getByLabel(t(`editor.${key}`), { exact: true });
  const line = async (n: number, title: string, quantity: string, price: string) => {
    await field(n, 'line').fill(title);
    await field(n, 'quantity').fill(quantity);
    await field(n, 'unit').fill(words.unit);
    await field(n, 'unit_price').fill(price);
  };
  const [asked, own, extra] = words.lines;
  await expectStep(reader, 'budget');
  await line(1, asked, '10', '5 000');
  await line(2, extra, '1', '1');
  await press(reader, t('editor.add_line'));
  await line(3, own, '25', 'миң');
  await field(3, 'source').selectOption({ label: t('editor.source_own_in_kind') });
  await row(reader, 'line_n', 2)
    .getByRole('button', { name: t('editor.remove_line') })
    .click();
  await expect(page.getByRole('alert')).toContainText(t('editor.error_price'));
  await expect(field(2, 'line')).toHaveValue(own);
  await expect(field(2, 'unit_price')).toHaveValue('миң');
  await field(2, 'unit_price').fill('1000,50');
  await saveDraft(reader);
  await expect(field(2, 'source')).toHaveValue('own_in_kind');
  const totals = page.getByRole('region', { name: t('editor.sums') });
  await expect(totals).toContainText(/75\D?012/);
  await expect(totals).toContainText(/50\D?000/);
  await look(reader, 'budget');
  await goOn(reader);
}

/** Step 5: whom it serves and whom to ask. The author does not agree to publish the contact data yet. */
export async function writePeople(reader: Reader, { words }: JourneyIdea): Promise<void> {
  const { page, t } = reader;
  await expectStep(reader, 'people');
  await page.getByLabel(t('editor.people_total')).fill('180');
  await page.getByLabel(t('editor.people_women')).fill('90');
  await page.getByLabel(t('editor.sustainability'), { exact: true }).fill(words.sustainability);
  await page.getByLabel(t('editor.risks'), { exact: true }).fill(words.risks);
  await page.getByLabel(t('editor.contact_name'), { exact: true }).fill('Айгүл');
  await page.getByLabel(t('editor.contact_phone')).fill(CONTACT_PHONE);
  await saveDraft(reader);
  await expect(page.getByLabel(t('editor.contact_publish'))).not.toBeChecked();
  await look(reader, 'people');
  await goOn(reader);
}

/** Step 6: a picture and a document. */
export async function attachFiles(reader: Reader, { words }: JourneyIdea): Promise<void> {
  const { page, t } = reader;
  await expectStep(reader, 'files');
  await press(reader, t('editor.picture_save'));
  await expect(page.getByRole('alert')).toContainText(t('editor.error_no_file'));
  await page.getByLabel(t('editor.picture_choose')).setInputFiles(await photograph());
  await press(reader, t('editor.picture_save'));
  await expectSaid(reader, 'editor.file_added');
  await expect(page.getByRole('img', { name: t('editor.picture_now') })).toBeVisible();
  await page.getByLabel(t('editor.attachment'), { exact: true }).setInputFiles(pdfDocument());
  await page.getByLabel(t('editor.attachment_title')).fill(words.document);
  await press(reader, t('editor.attachment_add'));
  await expect(page.getByRole('link', { name: words.document })).toBeVisible();
  await look(reader, 'files');
  await page.getByRole('link', { name: t('editor.to_check') }).click();
}

/** A title and a summary in Kyrgyz, where the idea is written in another language. */
export async function translateToKyrgyz(reader: Reader, idea: JourneyIdea): Promise<void> {
  const { page, lang, t } = reader;
  if (lang === 'ky') return;
  await page.goto(`/${lang}/ideas/${idea.number}/edit/problem`);
  await page.getByText(t('editor.text_add')).click();
  await page
    .getByRole('link', { name: new RegExp(LANGUAGE_NAMES.ky) })
    .last()
    .click();
  await page.getByLabel(t('editor.title')).fill(kyrgyzTitle(idea));
  await page.getByLabel(t('editor.summary')).fill(kyrgyzSummary);
  await saveDraft(reader);
  await look(reader, 'translation');
}

/** Step 7: nothing is missing; the preview shows what will be read; the idea is handed in. */
export async function previewAndSubmit(reader: Reader, { words, lang, number }: JourneyIdea): Promise<void> {
  const { page, t } = reader;
  await page.goto(`/${lang}/ideas/${number}/edit/check`);
  await expectStep(reader, 'check');
  await expect(page.getByText(t('editor.not_ready'))).toHaveCount(0);
  await look(reader, 'check');
  await page
    .getByRole('main')
    .getByRole('link', { name: t('editor.preview'), exact: true })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.title);
  await expect(page.getByRole('rowheader', { name: words.lines[0] })).toBeVisible();
  await look(reader, 'preview');
  await page.getByRole('link', { name: t('editor.to_check') }).click();
  await press(reader, t('editor.submit'));
  await expectSaid(reader, 'editor.submitted');
  await expect(page.getByText(t('ideas.status_submitted'))).toBeVisible();
}
