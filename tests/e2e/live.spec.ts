import type { Page } from '@playwright/test';
import { hearingsLive } from '../../app/demo/content/hearings-live';
import { DEMO_HEARINGS } from '../support/demo-hearings';
import { expect, expectAccessible, expectNoOverflow, expectSaid, type Reader, test } from './fixtures';
import { signIn } from './session';

const [told] = hearingsLive;
/** An update takes at most three seconds; a busy machine adds its own. */
const SOON = { timeout: 15_000 };

async function signedIn(reader: Reader, person: string, address: string): Promise<Page> {
  await signIn(reader.page, person, reader.lang);
  await reader.page.goto(address);
  return reader.page;
}

test('a meeting is run without script, and followed with it and without', async ({ open }) => {
  const [watching, plain, officer, resident] = [
    await open('en'),
    await open('ky', { script: false, width: 360 }),
    await open('en', { script: false }),
    await open('en', { script: false }),
  ];
  const number = DEMO_HEARINGS['osh-live'];
  const live = (lang: string) => `/${lang}/hearings/${number}/live`;

  await watching.page.goto(live('en'));
  await expect(watching.page.getByText(watching.t('meeting.updates_itself'))).toBeVisible();
  await expect(watching.page.getByText(watching.t('meeting.refresh'), { exact: true })).toBeHidden();
  await expectAccessible(watching.page);
  await plain.page.goto(live('ky'));
  await expect(plain.page.getByText(plain.t('meeting.refresh'), { exact: true })).toBeVisible();
  await expectNoOverflow(plain.page);

  // A resident raises a hand; the count comes to those who watch.
  const page = await signedIn(resident, 'kanat', live('en'));
  await page.getByRole('button', { name: resident.t('remarks.stance_for'), exact: true }).click();
  await expectSaid(resident, 'meeting.hand_saved');
  await expect(page.locator('#own')).toContainText(resident.t('remarks.stance_for'));
  const board = watching.page.locator('#board');
  await expect(board).toContainText(/Answered on this site: [1-9]/, SOON);

  // The secretary closes it with what was counted in the hall, and goes on to the next point.
  const desk = await signedIn(officer, 'officer-osh', `/en/desk/hearings/${number}/meeting`);
  await desk.locator('#hands').getByLabel(officer.t('remarks.stance_for')).first().fill('41');
  await desk.getByRole('button', { name: officer.t('meeting.close_hands') }).click();
  await expectSaid(officer, 'common.saved');
  await expect(board.locator('#counted')).toContainText('41', SOON);
  await desk
    .getByRole('button', { name: officer.t('meeting.begin_item') })
    .first()
    .click();
  await expectSaid(officer, 'common.saved');
  const begun = told?.agenda[2]?.titles;
  await expect(board.locator('#now')).toContainText(begun?.en ?? '', SOON);
  await expect(watching.page.getByRole('status')).toContainText(begun?.en ?? '');

  // Without script the same stands there at the next press.
  await plain.page.getByRole('link', { name: plain.t('meeting.refresh'), exact: true }).click();
  await expect(plain.page.locator('#now')).toContainText(begun?.ky ?? '');

  // Who comes too late is told so.
  await page.getByRole('link', { name: resident.t('meeting.refresh'), exact: true }).click();
  await expect(page.locator('#own')).toContainText(resident.t('meeting.own_closed'));
});
