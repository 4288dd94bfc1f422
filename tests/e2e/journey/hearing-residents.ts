import { expect, expectSaid, type Reader } from '../fixtures';
import { fillSignIn, signUp } from '../session';
import type { HearingSpeech, JourneyHearing } from './hearing-words';
import { look } from './look';
import { press } from './press';

// What residents do with a hearing before its meeting and after.

/** Finds the hearing as somebody who has no account, and reads everything of it. Ends on its page. */
export async function findHearing(reader: Reader, hearing: JourneyHearing, said: HearingSpeech): Promise<void> {
  const { page, lang, t } = reader;
  await page.goto(`/${lang}`);
  await page
    .getByRole('banner')
    .getByRole('link', { name: t('common.nav_hearings') })
    .click();
  await page.getByRole('main').getByRole('link', { name: hearing.titles[lang] }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(hearing.titles[lang]);
  await expect(page.getByText(said.decides)).toBeVisible();
  await look(reader, 'hearing');
  const address = page.url();
  await page.getByRole('link', { name: t('hearings.way_poster') }).click();
  await expect(page.getByText(said.contact.phone)).toBeVisible();
  for (const [file, type] of [
    ['frozen.json', 'application/json'],
    ['calendar.ics', 'text/calendar'],
  ]) {
    const answer = await page.request.get(`/${lang}/hearings/${hearing.number}/${file}`);
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-type']).toContain(type);
  }
  await page.goto(address);
}

async function openRemark(reader: Reader, hearing: JourneyHearing, kind: 'question' | 'proposal'): Promise<void> {
  const { page, lang, t } = reader;
  await page.goto(`/${lang}/hearings/${hearing.number}/remarks`);
  await page
    .getByRole('main')
    .getByRole('link', { name: t(`remarks.say_${kind}`), exact: true })
    .click();
  await expect(page.getByRole('radio', { name: t(`remarks.kind_${kind}`), exact: true })).toBeChecked();
}

const expectNumber = async ({ page, t }: Reader, number: number, kind: 'question' | 'proposal') =>
  expect(page.getByRole('heading', { level: 1 })).toHaveText(
    t('remarks.title', { number: String(number), kind: t(`remarks.kind_${kind}`) }),
  );

/** Makes a proposal; asked to sign in first, does so, and finds it received with its number. */
export async function proposeThenSignIn(
  reader: Reader,
  hearing: JourneyHearing,
  { proposal, moneyFrom }: HearingSpeech,
  person: string,
): Promise<void> {
  const { page, t } = reader;
  await openRemark(reader, hearing, 'proposal');
  await press(reader, t('remarks.send'));
  await expect(page.getByRole('alert')).toBeVisible();
  await look(reader, 'remark-error');
  await page.getByLabel(t('remarks.body_label')).fill(proposal);
  await page.getByLabel(t('remarks.amount_label')).fill('120 000');
  await page.getByLabel(t('remarks.money_from_label')).fill(moneyFrom);
  await press(reader, t('remarks.send'));
  await expect(page.getByText(t('accounts.sign_in_kept'))).toBeVisible();
  await fillSignIn(page, person);
  await expectNumber(reader, 1, 'proposal');
  await expect(page.getByText(proposal)).toBeVisible();
  await look(reader, 'proposal');
}

/** Asks a question; without an account one is made on the way. */
export async function askThenSignUp(
  reader: Reader,
  hearing: JourneyHearing,
  { question }: HearingSpeech,
  person: { name: string; address: string },
): Promise<void> {
  const { page, t } = reader;
  await openRemark(reader, hearing, 'question');
  await page.getByLabel(t('remarks.body_label')).fill(question);
  await press(reader, t('remarks.send'));
  await page
    .getByRole('main')
    .getByRole('link', { name: t('accounts.no_account') })
    .click();
  await signUp(reader, person);
  await expectNumber(reader, 2, 'question');
}

/** Stands for the proposal, changes their mind, and looks their receipt up. */
export async function takeStances(reader: Reader, hearing: JourneyHearing): Promise<void> {
  const { page, lang, t } = reader;
  await page.goto(`/${lang}/hearings/${hearing.number}/remarks/1`);
  const stances = page.locator('#stance');
  const choose = async (choice: 'for' | 'against', n: number) => {
    const name = t('remarks.stance_button', { choice: t(`remarks.stance_${choice}`), n: String(n) });
    await stances.getByRole('button', { name, exact: true }).click();
    await expectSaid(reader, 'remarks.stance_stored');
    const own = t('remarks.stance_own', { choice: t(`remarks.stance_${choice}`) });
    await expect(stances.getByText(own)).toBeVisible();
  };
  await choose('against', 0);
  await choose('for', 0);
  await look(reader, 'stance');
  const receipt = (await stances.locator('b.number').textContent()) ?? '';
  await page.goto(`/${lang}/hearings/${hearing.number}/receipt`);
  await page.getByLabel(t('remarks.receipt_field')).fill('0000000000');
  await press(reader, t('remarks.receipt_look'));
  await expect(page.getByText(t('remarks.receipt_unknown')).first()).toBeVisible();
  await page.getByLabel(t('remarks.receipt_field')).fill(receipt);
  await press(reader, t('remarks.receipt_look'));
  const found = page.getByRole('status').filter({ hasText: t('remarks.receipt_found') });
  await expect(found).toContainText(t('remarks.stance_for'));
  await look(reader, 'receipt');
}

/** Answers the question that the notice puts to everybody. */
export async function vote(reader: Reader, hearing: JourneyHearing): Promise<void> {
  const { page, lang, t } = reader;
  await page.goto(`/${lang}/hearings/${hearing.number}`);
  const name = t('remarks.stance_button', { choice: t('remarks.stance_for'), n: '0' });
  await page.locator('#questions').getByRole('button', { name, exact: true }).click();
  await expectSaid(reader, 'remarks.stance_stored');
}

/** Says that they come, and what they need. */
export async function register(reader: Reader, hearing: JourneyHearing): Promise<void> {
  const { page, lang, t } = reader;
  await page.goto(`/${lang}/hearings/${hearing.number}/meeting`);
  await page
    .getByRole('main')
    .getByRole('link', { name: t('meeting.register'), exact: true })
    .click();
  await page.getByLabel(t('meeting.seats')).fill('2');
  await page.getByRole('checkbox', { name: t('meeting.need_step_free') }).check();
  await press(reader, t('meeting.register'));
  await expectSaid(reader, 'meeting.registered');
  await expect(page.getByText(t('meeting.you_come', { n: '2' }))).toBeVisible();
  await look(reader, 'meeting');
}

/** Sends a correction of the protocol's draft, having been there. */
export async function correct(reader: Reader, hearing: JourneyHearing, said: HearingSpeech): Promise<void> {
  const { page, lang, t } = reader;
  await page.goto(`/${lang}/hearings/${hearing.number}/protocol`);
  await expect(page.getByText(said.conclusions)).toBeVisible();
  await look(reader, 'protocol-draft');
  await page
    .getByRole('main')
    .getByRole('link', { name: t('protocol.send_correction') })
    .click();
  await page.getByLabel(t('protocol.correct_body')).fill(said.correction);
  await press(reader, t('protocol.send_correction'));
  await expect(page.getByRole('alert')).toContainText(t('protocol.error_there'));
  await page.getByRole('checkbox', { name: t('protocol.correct_there') }).check();
  await press(reader, t('protocol.send_correction'));
  await expectSaid(reader, 'protocol.correct_sent');
  await look(reader, 'correction');
}

/** Reads the answer to their proposal, and says, once, that it is none. */
export async function object(reader: Reader, hearing: JourneyHearing, said: HearingSpeech): Promise<void> {
  const { page, lang, t } = reader;
  await page.goto(`/${lang}/me/notices`);
  await page.goto(`/${lang}/hearings/${hearing.number}/remarks/1`);
  await expect(page.locator('#answer')).toContainText(said.inPart);
  await page
    .locator('#answer')
    .getByRole('link', { name: t('answers.object') })
    .click();
  await press(reader, t('common.send'));
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByLabel(t('answers.object_label')).fill(said.objection);
  await look(reader, 'answer-objection');
  await press(reader, t('common.send'));
  await expectSaid(reader, 'answers.objected');
}
