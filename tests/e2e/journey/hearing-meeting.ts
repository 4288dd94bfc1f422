import { expect, expectSaid, type Reader } from '../fixtures';
import { goTo, openDesk } from './hearing-officer';
import type { HearingSpeech, JourneyHearing } from './hearing-words';
import { look } from './look';
import { press } from './press';

// The meeting, as the officer runs it and residents follow it.

/** An update reaches open pages within three seconds; a busy machine adds its own. */
const SOON = { timeout: 15_000 };

/** The board of the live page; without script it is asked for anew. */
async function freshBoard({ page, script, t }: Reader) {
  if (!script) {
    await page
      .getByRole('main')
      .getByRole('link', { name: t('meeting.refresh'), exact: true })
      .click();
  }
  return page.locator('#board');
}

/** Opens the live page from the hearing's own. */
export async function follow(reader: Reader, hearing: JourneyHearing): Promise<void> {
  const { page, lang, t } = reader;
  await page.goto(`/${lang}/hearings/${hearing.number}/meeting`);
  await page
    .getByRole('main')
    .getByRole('link', { name: t('meeting.follow_live') })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('meeting.live_title'));
}

/** Begins the first point and takes the question up; whoever follows sees both. */
export async function beginMeeting(
  officer: Reader,
  watching: Reader,
  hearing: JourneyHearing,
  said: HearingSpeech,
): Promise<void> {
  const { page, t } = officer;
  await openDesk(officer, hearing);
  await goTo(officer, t('hearings.task_meeting'));
  await page
    .locator('#items')
    .getByRole('button', { name: t('meeting.begin_item') })
    .first()
    .click();
  await expectSaid(officer, 'common.saved');
  await expect((await freshBoard(watching)).locator('#now')).toContainText(said.points[0], SOON);
  await page.locator('#questions').getByRole('button').first().click();
  await expectSaid(officer, 'common.saved');
  await expect((await freshBoard(watching)).locator('#questions')).toContainText(said.question, SOON);
  await look(watching, 'live');
}

/** Puts a question to a show of hands. */
export async function askForHands(officer: Reader, said: HearingSpeech): Promise<void> {
  const { page, t } = officer;
  await page.getByLabel(t('meeting.hands_question', { lang: t('common.lang_ky') })).fill(said.hands);
  await press(officer, t('meeting.open_hands'));
  await expectSaid(officer, 'common.saved');
  await look(officer, 'run-meeting');
}

/** Raises a hand on the live page. */
export async function raiseHand(reader: Reader, said: HearingSpeech): Promise<void> {
  const { t } = reader;
  const hands = (await freshBoard(reader)).locator('#hands');
  await expect(hands).toContainText(said.hands, SOON);
  await hands.getByRole('button', { name: t('remarks.stance_for'), exact: true }).click();
  await expectSaid(reader, 'meeting.hand_saved');
  await look(reader, 'hands');
}

/** Counts the hall, writes down what was said, and ends every point. */
export async function endMeeting(officer: Reader, watching: Reader, said: HearingSpeech): Promise<void> {
  const { page, t } = officer;
  const hands = page.locator('#hands');
  await hands.getByLabel(t('remarks.stance_for')).first().fill('41');
  await press(officer, t('meeting.close_hands'));
  await expectSaid(officer, 'common.saved');
  // Forty-one in the hall, and the one who raised a hand here.
  await expect((await freshBoard(watching)).locator('#counted')).toContainText('42', SOON);
  for (const [index] of said.points.entries()) {
    const point = page.locator('#items > .section').nth(index);
    if (index > 0) {
      await point.getByRole('button', { name: t('meeting.begin_item') }).click();
      await expectSaid(officer, 'common.saved');
    }
    await point.getByLabel(t('meeting.record'), { exact: true }).fill(said.record);
    await point.getByRole('button', { name: t('common.save'), exact: true }).click();
    await expectSaid(officer, 'common.saved');
  }
  await page.getByRole('button', { name: t('meeting.end_item') }).click();
  await expectSaid(officer, 'common.saved');
}

/** Records that it was held; more women than people are not taken. */
export async function recordAttendance(officer: Reader, hearing: JourneyHearing): Promise<void> {
  const { page, t } = officer;
  await openDesk(officer, hearing);
  await goTo(officer, t('hearings.task_attendance'));
  await page.getByLabel(t('meeting.count_total')).fill('57');
  await page.getByLabel(t('meeting.count_women')).fill('75');
  await press(officer, t('meeting.hold'));
  await expect(page.getByRole('alert')).toContainText(t('meeting.error_women'));
  await page.getByLabel(t('meeting.count_women')).fill('31');
  await page.getByLabel(t('meeting.count_youth')).fill('12');
  await look(officer, 'attendance');
  await press(officer, t('meeting.hold'));
  await expectSaid(officer, 'meeting.held_saved');
}
