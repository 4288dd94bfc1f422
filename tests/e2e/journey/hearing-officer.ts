import { LANGS, LANGUAGE_NAMES } from '../../../app/i18n/languages';
import { typedParts } from '../clock';
import { expect, expectSaid, type Reader } from '../fixtures';
import { pdfDocument } from './files';
import type { HearingSpeech, JourneyHearing } from './hearing-words';
import { look } from './look';
import { press } from './press';

// What the hearing officer does before the meeting, step by step.

/** Opens the hearing on the officers' desk. */
export async function openDesk({ page, lang }: Reader, { number }: JourneyHearing): Promise<void> {
  await page.goto(`/${lang}/desk/hearings/${number}`);
}

/** Follows a link of the desk by its name. */
export async function goTo({ page }: Reader, name: string): Promise<void> {
  await page.getByRole('main').getByRole('link', { name, exact: true }).first().click();
}

const written = (label: string) => `${label} (${LANGUAGE_NAMES.ky})`;

/** Settles what the municipality's own rules say. Without the source the form comes back. */
export async function settleRules(reader: Reader): Promise<void> {
  const { page, lang, t } = reader;
  await page.goto(`/${lang}/desk/hearings`);
  await goTo(reader, t('hearings.to_rules'));
  await page.getByLabel(t('hearings.kind')).selectOption({ label: t('hearings.kind_draft_budget') });
  await page.getByLabel(t('hearings.field_notice_days')).fill('1');
  await page.getByLabel(t('hearings.field_protocol_days')).fill('1');
  await press(reader, t('common.save'));
  await expect(page.getByRole('alert')).toContainText(t('hearings.error_source'));
  await page.getByLabel(t('hearings.field_source')).fill('Шаардык кеңештин № 7 токтому');
  await press(reader, t('common.save'));
  await expectSaid(reader, 'hearings.rules_saved');
}

/** Begins the draft; what it is on has to be said. */
export async function beginHearing(reader: Reader, hearing: JourneyHearing): Promise<void> {
  const { page, lang, t } = reader;
  await page.goto(`/${lang}/desk/hearings`);
  await goTo(reader, t('hearings.new_title'));
  await press(reader, t('hearings.new_begin'));
  await expect(page.getByRole('alert')).toContainText(t('hearings.error_kind'));
  await look(reader, 'new-hearing');
  await page.getByRole('radio', { name: t('hearings.kind_draft_budget') }).check();
  for (const of of LANGS) {
    await page.getByLabel(`${t('hearings.field_title')} (${LANGUAGE_NAMES[of]})`).fill(hearing.titles[of]);
  }
  await press(reader, t('hearings.new_begin'));
  await expectSaid(reader, 'hearings.drafted');
  hearing.number = Number(/hearings\/(\d+)/.exec(page.url())?.[1]);
}

/** Writes every part of the draft, from one to the next. */
export async function writeParts(reader: Reader, hearing: JourneyHearing, said: HearingSpeech): Promise<void> {
  const { page, t } = reader;
  const next = () => press(reader, t('hearings.save_and_next'));
  await page.getByLabel(written(t('hearings.what_is_decided'))).fill(said.decides);
  await page.getByLabel(written(t('hearings.summary'))).fill(said.summary);
  await next();
  await writeWhen(reader, hearing, said);
  await next();
  await page.getByLabel(t('hearings.field_chair')).fill(said.chair);
  await page.getByLabel(t('hearings.field_secretary')).fill(said.secretary);
  await page.getByLabel(t('hearings.field_contact_name')).fill(said.contact.name);
  await page.getByLabel(t('hearings.field_contact_phone')).fill(said.contact.phone);
  await page.getByLabel(t('hearings.field_contact_email')).fill(said.contact.email);
  await next();
  await page
    .getByLabel(written(t('hearings.field_question')))
    .first()
    .fill(said.vote);
  await next();
  await chooseBudget(reader);
  await next();
}

async function writeWhen(reader: Reader, { startsAt, minutes }: JourneyHearing, said: HearingSpeech): Promise<void> {
  const { page, t } = reader;
  for (const [part, typed] of Object.entries(typedParts(startsAt))) {
    await page.locator(`[name="startsAt.${part}"]`).fill(typed);
  }
  await page.getByLabel(t('hearings.field_minutes')).fill(String(minutes));
  await page.getByRole('radio', { name: t('hearings.mode_hall'), exact: true }).check();
  await page.getByLabel(written(t('hearings.field_venue'))).fill(said.venue);
}

/** The newest draft and what it is compared with: both count as papers. */
async function chooseBudget(reader: Reader): Promise<void> {
  const { page, t } = reader;
  await page.getByLabel(t('hearings.field_budget')).selectOption({ index: 1 });
  await page.getByLabel(t('hearings.field_compared')).selectOption({ index: 2 });
}

/** Learns what is still missing, adds it, and plans the meeting. */
export async function completeHearing(reader: Reader, hearing: JourneyHearing, said: HearingSpeech): Promise<void> {
  const { page, t } = reader;
  await openDesk(reader, hearing);
  await expect(page.getByText(t('hearings.not_ready', { n: 1 }))).toBeVisible();
  await goTo(reader, t('hearings.missing_material_justification'));
  await page.getByLabel(t('hearings.field_material_kind')).selectOption('justification');
  await page.getByLabel(t('hearings.field_file')).setInputFiles(pdfDocument());
  await press(reader, t('hearings.add_material'));
  await expectSaid(reader, 'hearings.material_saved');
  await openDesk(reader, hearing);
  await expect(page.getByText(t('hearings.ready'), { exact: true })).toBeVisible();
  await goTo(reader, t('hearings.task_agenda'));
  for (const point of said.points) {
    const add = page.locator('#add');
    await add.getByLabel(t('meeting.item_title', { lang: t('common.lang_ky') })).fill(point);
    await add.getByLabel(t('meeting.speaker')).fill(said.chair);
    await press(reader, t('common.add'));
    await expectSaid(reader, 'common.saved');
  }
}

/** Reads once more what will be fixed, and announces it. */
export async function announce(reader: Reader, hearing: JourneyHearing): Promise<void> {
  const { page, t } = reader;
  await openDesk(reader, hearing);
  await goTo(reader, t('hearings.announce_title'));
  await expect(page.getByText(t('hearings.announce_final'))).toBeVisible();
  await press(reader, t('hearings.announce'));
  await expectSaid(reader, 'hearings.announced');
  await look(reader, 'desk-announced');
}
