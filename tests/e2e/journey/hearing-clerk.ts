import { expect, expectSaid, type Reader } from '../fixtures';
import type { HearingSpeech, JourneyHearing } from './hearing-words';
import { look } from './look';
import { press } from './press';

// What the clerk does at the municipality's desk for people who do not use the site.

/** Types in what somebody said on the phone; their name stays at the desk. */
export async function enterCall(reader: Reader, hearing: JourneyHearing, said: HearingSpeech): Promise<void> {
  const { page, lang, t } = reader;
  await page.goto(`/${lang}/hearings/${hearing.number}/remarks`);
  await page
    .getByRole('main')
    .getByRole('link', { name: t('remarks.enter_title') })
    .click();
  await page.getByRole('radio', { name: t('remarks.channel_choice_phone'), exact: true }).check();
  await page.getByRole('radio', { name: t('remarks.kind_proposal'), exact: true }).check();
  await page.getByLabel(t('remarks.name_label')).fill(said.person);
  await page.getByLabel(t('remarks.body_label')).fill(said.atDesk);
  await press(reader, t('remarks.enter_button'));
  await expectSaid(reader, 'remarks.entered');
  await expect(page.getByText(t('remarks.channel_phone'), { exact: true })).toBeVisible();
  await expect(page.getByText(said.person)).toHaveCount(0);
}

/** Writes down that this person comes. */
export async function registerCaller(reader: Reader, hearing: JourneyHearing, said: HearingSpeech): Promise<void> {
  const { page, lang, t } = reader;
  await page.goto(`/${lang}/desk/hearings/${hearing.number}/registrations`);
  await page.getByText(t('meeting.register_other'), { exact: true }).click();
  await page.getByLabel(t('meeting.name')).fill(said.person);
  await press(reader, t('meeting.register'));
  await expectSaid(reader, 'meeting.registered_other');
  await expect(page.getByRole('heading', { name: said.person })).toBeVisible();
  await look(reader, 'registrations');
}
