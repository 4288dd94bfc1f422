import { expect, expectSaid, type Reader } from '../fixtures';
import type { JourneyIdea } from './idea-words';
import { look } from './look';
import { press } from './press';

// How money comes to an idea: pledge, commitment, payments, and what the author confirms.

const main = ({ page }: Reader) => page.getByRole('main');

/** Types a day into the three fields of that label. */
async function typeDay({ page, t }: Reader, label: string, [year, month, day]: [string, string, string]) {
  const group = page.getByRole('group', { name: label });
  await group.getByLabel(t('common.day'), { exact: true }).fill(day);
  await group.getByLabel(t('common.month'), { exact: true }).fill(month);
  await group.getByLabel(t('common.year'), { exact: true }).fill(year);
}

/** An ISO date some days from now, in parts. */
function dayFromNow(days: number): [string, string, string] {
  const day = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  return day.split('-') as [string, string, string];
}

/** Pledges an amount (som) on conditions, by name; an empty form is refused with everything kept. */
export async function pledge(reader: Reader, idea: JourneyIdea, amount: string, conditions: string): Promise<void> {
  const { page, lang, t } = reader;
  await page.goto(`/${lang}/ideas/${idea.number}`);
  await main(reader)
    .getByRole('link', { name: t('grants.pledge_title') })
    .click();
  await page.getByLabel(t('grants.amount'), { exact: true }).fill(amount);
  await press(reader, t('grants.pledge_button'));
  await expect(page.getByRole('alert')).toContainText(t('grants.error_conditions'));
  await expect(page.getByLabel(t('grants.amount'), { exact: true })).toHaveValue(amount);
  await look(reader, 'pledge-form');
  await page.getByLabel(t('grants.conditions'), { exact: true }).fill(conditions);
  await typeDay(reader, t('grants.valid_until'), dayFromNow(90));
  await page.getByLabel(t('grants.name_public'), { exact: true }).check();
  await press(reader, t('grants.pledge_button'));
  await expectSaid(reader, 'grants.pledge_made');
  await expect(page.getByText(conditions)).toBeVisible();
  await look(reader, 'pledge');
}

/** From the page of the pledge: signs for more than is asked, is warned, and signs knowingly. */
export async function commitTooMuch(reader: Reader, amount: string): Promise<void> {
  const { page, t } = reader;
  await main(reader)
    .getByRole('link', { name: t('grants.commitment_title') })
    .click();
  await page.getByLabel(t('grants.amount'), { exact: true }).fill(amount);
  await page.getByLabel(t('grants.agreement_number'), { exact: true }).fill('12/26');
  await typeDay(reader, t('grants.agreed_on'), dayFromNow(0));
  await press(reader, t('grants.commitment_button'));
  await expect(page.getByText(t('grants.excess_text'))).toBeVisible();
  await look(reader, 'commitment-excess');
  await page.locator('#excess').check();
  await press(reader, t('grants.commitment_button'));
  await expectSaid(reader, 'grants.commitment_made');
  await expect(page.getByText(t('grants.state_waits_author'))).toBeVisible();
}

/** The author reads the warning on their own page of the money, and agrees. */
export async function agree(reader: Reader, idea: JourneyIdea): Promise<void> {
  const { page, lang, t } = reader;
  await page.goto(`/${lang}/ideas/${idea.number}`);
  await main(reader)
    .getByRole('link', { name: t('grants.to_author_page') })
    .click();
  await look(reader, 'author-money');
  await main(reader)
    .getByRole('link', { name: t('grants.to_excess') })
    .first()
    .click();
  await look(reader, 'excess');
  await page.locator('form:has([name="excess"]) button').click();
  await expectSaid(reader, 'grants.excess_accepted');
  await expect(page.getByText(t('grants.state_stands')).first()).toBeVisible();
}

/** Opens the funder's own commitment to an idea, from the list of all its money. */
async function openCommitment(reader: Reader, idea: JourneyIdea): Promise<void> {
  const { page, lang, t } = reader;
  await page.goto(`/${lang}/funder/grants`);
  await look(reader, 'grants');
  const ours = page.getByRole('region', { name: t('grants.our_commitments') });
  await ours.getByRole('link', { name: idea.words.title }).click();
}

/** Plans a payment, adds the agreement, pays; more than is committed is refused. Its day was typed wrong. */
export async function pay(reader: Reader, idea: JourneyIdea, amount: string): Promise<void> {
  const { page, t } = reader;
  await openCommitment(reader, idea);
  await main(reader)
    .getByRole('link', { name: t('grants.act_plan') })
    .click();
  await typeDay(reader, t('grants.planned_on'), dayFromNow(10));
  await page.getByLabel(t('grants.amount'), { exact: true }).fill(amount);
  await press(reader, t('grants.act_plan'));
  await expectSaid(reader, 'grants.done_plan');
  await main(reader)
    .getByRole('link', { name: t('grants.add_file') })
    .click();
  const buffer = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF');
  await page.getByLabel(t('grants.file'), { exact: true }).setInputFiles({
    name: 'agreement.pdf',
    mimeType: 'application/pdf',
    buffer,
  });
  await press(reader, t('grants.add_file'));
  await expectSaid(reader, 'common.saved');
  const planned = main(reader)
    .getByRole('row')
    .filter({ hasText: t('grants.step_planned') });
  await planned.getByRole('link', { name: t('grants.act_payment') }).click();
  await page.getByLabel(t('grants.amount'), { exact: true }).fill('99 000 000');
  await press(reader, t('grants.act_payment'));
  await expect(page.getByRole('alert')).toBeVisible();
  await look(reader, 'payment');
  await page.getByLabel(t('grants.amount'), { exact: true }).fill(amount);
  await press(reader, t('grants.act_payment'));
  await expectSaid(reader, 'grants.done_payment');
  await putRight(reader);
  await look(reader, 'commitment');
}

/** From the page of the commitment: puts the day of its payment right; without a reason nothing is. */
async function putRight(reader: Reader): Promise<void> {
  const { page, t } = reader;
  const paid = main(reader)
    .getByRole('row')
    .filter({ hasText: t('grants.unconfirmed') });
  await paid.getByRole('link', { name: t('grants.correct') }).click();
  const day = dayFromNow(-1);
  await typeDay(reader, t('grants.paid_on'), day);
  await press(reader, t('grants.correct_button'));
  await expect(page.getByRole('alert')).toContainText(t('grants.error_reason'));
  await look(reader, 'correction');
  await page.getByLabel(t('grants.correction_reason'), { exact: true }).fill(day.join('.'));
  await press(reader, t('grants.correct_button'));
  await expectSaid(reader, 'grants.done_correction');
  await expect(paid).toContainText(t('grants.corrected'));
}

/** The author confirms that the money has come, and what residents brought. */
export async function confirm(reader: Reader, idea: JourneyIdea, brought: string): Promise<void> {
  const { page, lang, t } = reader;
  await page.goto(`/${lang}/ideas/${idea.number}/money`);
  await press(reader, t('grants.confirm_button'));
  await expectSaid(reader, 'common.saved');
  await main(reader)
    .getByRole('link', { name: t('grants.own_new') })
    .click();
  await page.getByLabel(t('grants.own_in_kind'), { exact: true }).check();
  await page.getByLabel(t('grants.own_what'), { exact: true }).fill(brought);
  await page.getByLabel(t('grants.amount'), { exact: true }).fill('20 000');
  await typeDay(reader, t('grants.own_day'), dayFromNow(0));
  await press(reader, t('grants.own_button'));
  await expect(page.getByRole('alert')).toContainText(t('grants.error_valued_how'));
  await look(reader, 'contribution');
  await page.getByLabel(t('grants.valued_how'), { exact: true }).fill('10 × 2 × 1 000');
  await press(reader, t('grants.own_button'));
  await expectSaid(reader, 'grants.own_confirmed');
}

/** Anybody follows the money: who gave, what was paid, what residents brought. */
export async function followMoney(
  reader: Reader,
  idea: JourneyIdea,
  told: { funder: string; brought: string },
): Promise<void> {
  const { page, lang, t } = reader;
  await page.goto(`/${lang}/ideas/${idea.number}`);
  await expect(page.locator('#money')).toContainText(told.funder);
  await main(reader)
    .getByRole('link', { name: t('grants.to_steps') })
    .click();
  await expect(page.getByText(t('grants.confirmed')).first()).toBeVisible();
  await expect(page.getByText(told.brought)).toBeVisible();
  await expect(page.getByText(t('grants.corrections', { n: 1 }))).toBeVisible();
  await look(reader, 'funding');
  const csv = await page.request.get(`/${lang}/ideas/${idea.number}/funding.csv`);
  expect(await csv.text()).toContain(told.funder);
}
