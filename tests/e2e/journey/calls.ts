import { typedParts } from '../clock';
import { expect, expectSaid, type Reader } from '../fixtures';
import { pdfDocument } from './files';
import { look } from './look';
import { press } from './press';

// A call for ideas: announced by a funder, applied to by an author, decided and appealed against in public.

export interface JourneyCall {
  title: string;
  text: string;
  /** As it is typed, in som. */
  budget: string;
  paper: string;
  closesAt: Date;
}

const kyrgyz = (label: string) => `${label} (Кыргызча)`;

async function fillInstant({ page }: Reader, name: string, at: Date): Promise<void> {
  for (const [part, typed] of Object.entries(typedParts(at))) await page.fill(`[name="${name}.${part}"]`, typed);
}

/** Writes a call and announces it; what is wrong is said beside its field. Returns its number. */
export async function announceCall(reader: Reader, call: JourneyCall): Promise<number> {
  const { page, lang, t } = reader;
  await page.goto(`/${lang}/funder`);
  await page.getByRole('link', { name: t('funding.desk_calls'), exact: true }).click();
  await page
    .getByRole('main')
    .getByRole('link', { name: t('calls.new') })
    .click();
  await page.getByLabel(kyrgyz(t('calls.field_text'))).fill(call.text);
  await press(reader, t('calls.save_draft'));
  await expect(page.getByRole('alert')).toContainText(t('calls.error_title'));
  await expect(page.getByLabel(kyrgyz(t('calls.field_text')))).toHaveValue(call.text);
  await page.getByLabel(kyrgyz(t('calls.field_title')), { exact: true }).fill(call.title);
  await page.getByLabel(t('calls.budget')).fill(call.budget);
  await fillInstant(reader, 'closesAt', call.closesAt);
  await page.fill('[name="documents.0.ky"]', call.paper);
  await look(reader, 'call-form');
  await press(reader, t('calls.save_draft'));
  await expectSaid(reader, 'calls.draft_saved');
  // Somebody has to be there to be asked.
  await expect(page.getByText(t('calls.missing_contact'))).toBeVisible();
  await page.getByRole('link', { name: t('calls.edit') }).click();
  await page.getByLabel(t('calls.field_email')).fill('konkurs@example.org');
  await press(reader, t('calls.save_draft'));
  await press(reader, t('calls.announce'));
  await expectSaid(reader, 'calls.announced');
  await look(reader, 'call-desk');
  return Number(page.url().split('/').at(-1));
}

/** The author finds the call in the market, applies with an idea and hands in the paper. */
export async function applyToCall(reader: Reader, call: JourneyCall, ideaTitle: string): Promise<void> {
  const { page, lang, t } = reader;
  await page.goto(`/${lang}/ideas`);
  await page
    .getByRole('main')
    .getByRole('link', { name: t('calls.list_title') })
    .click();
  await look(reader, 'calls');
  await page.getByRole('link', { name: call.title }).click();
  await expect(page.getByText(call.paper)).toBeVisible();
  await look(reader, 'call');
  await page.getByRole('link', { name: t('calls.apply'), exact: true }).click();
  await look(reader, 'call-apply');
  const idea = page.getByRole('listitem').filter({ hasText: ideaTitle });
  await idea.getByRole('button', { name: t('calls.apply_with') }).click();
  await expectSaid(reader, 'calls.applied_flash');
  await expect(page.getByText(t('calls.papers_missing_open'))).toBeVisible();
  await press(reader, t('calls.paper_hand_in'));
  await expect(page.getByRole('alert')).toContainText(t('calls.error_file'));
  await page.getByLabel(t('calls.field_file')).setInputFiles(pdfDocument());
  await press(reader, t('calls.paper_hand_in'));
  await expectSaid(reader, 'calls.paper_handed_in');
  await expect(page.getByText(t('calls.received_text'))).toBeVisible();
  await look(reader, 'call-application');
}

/** While the call is open its funder sees how many came, and not what. */
export async function countApplications(reader: Reader, number: number, ideaTitle: string): Promise<void> {
  const { page, lang, t } = reader;
  await page.goto(`/${lang}/funder/calls/${number}`);
  await expect(page.getByText(t('calls.closed_until'))).toBeVisible();
  await expect(page.getByText(ideaTitle)).toHaveCount(0);
}

/** After the closing: decides on the application and publishes. */
export async function decideCall(
  reader: Reader,
  number: number,
  ideaTitle: string,
  { outcome, reason }: { outcome: 'selected' | 'reserve' | 'declined'; reason: string },
): Promise<void> {
  const { page, lang, t } = reader;
  await page.goto(`/${lang}/funder/calls/${number}`);
  await look(reader, 'call-applications');
  await page.getByRole('link', { name: ideaTitle }).click();
  await page.getByRole('radio', { name: t(`calls.outcome_${outcome}`), exact: true }).check();
  await press(reader, t('calls.decide_save'));
  await expect(page.getByRole('alert')).toContainText(t('calls.error_reason'));
  await page.getByLabel(t('calls.reason'), { exact: true }).fill(reason);
  await press(reader, t('calls.decide_save'));
  await expectSaid(reader, 'calls.decision_saved');
  await look(reader, 'call-decision');
  await page.goto(`/${lang}/funder/calls/${number}`);
  await press(reader, t('calls.publish'));
  await expectSaid(reader, 'calls.published');
}

/** The author is told, reads the reason and appeals. */
export async function appeal(
  reader: Reader,
  call: JourneyCall,
  words: { reason: string; body: string },
): Promise<void> {
  const { page, lang, t } = reader;
  await page.goto(`/${lang}/me/notices`);
  const notice = page.getByRole('listitem').filter({ hasText: call.title });
  await notice.getByRole('link', { name: t('mails.notify_application_decided') }).click();
  await expect(page.getByText(words.reason)).toBeVisible();
  await page.getByLabel(t('calls.appeal_body')).fill(words.body);
  await press(reader, t('calls.appeal_send'));
  await expectSaid(reader, 'calls.appeal_made');
  await look(reader, 'call-appeal');
}

/** An owner who did not decide answers; the appeal moves the application. */
export async function answerAppeal(
  reader: Reader,
  number: number,
  ideaTitle: string,
  { to, reply }: { to: 'selected' | 'reserve'; reply: string },
): Promise<void> {
  const { page, lang, t } = reader;
  await page.goto(`/${lang}/funder/calls/${number}`);
  await page.getByRole('link', { name: ideaTitle }).click();
  await page.getByRole('radio', { name: t('calls.appeal_upheld'), exact: true }).check();
  await page.getByRole('radio', { name: t(`calls.outcome_${to}`), exact: true }).check();
  await page.getByLabel(t('calls.reply'), { exact: true }).fill(reply);
  await press(reader, t('calls.appeal_answer'));
  await expectSaid(reader, 'calls.appeal_decided');
}

/** Anybody reads the results with the reasons and what the appeal changed. */
export async function readResults(reader: Reader, number: number, words: { reason: string; reply: string }) {
  const { page, lang, t } = reader;
  await page.goto(`/${lang}/calls/${number}`);
  await page
    .getByRole('link', { name: t('calls.to_results') })
    .first()
    .click();
  await expect(page.getByText(words.reason)).toBeVisible();
  await expect(page.getByText(words.reply)).toBeVisible();
  await look(reader, 'call-results');
}
