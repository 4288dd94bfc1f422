import { typedParts } from '../clock';
import { expect, expectSaid, type Reader } from '../fixtures';
import { pdfDocument } from './files';
import { goTo, openDesk } from './hearing-officer';
import type { HearingSpeech, JourneyHearing } from './hearing-words';
import { look } from './look';
import { press } from './press';

// What the municipality writes after the meeting: protocol, answers, decision, results.

/** Writes the protocol's own words and opens the draft to everybody. */
export async function draftProtocol(reader: Reader, hearing: JourneyHearing, said: HearingSpeech): Promise<void> {
  const { page, t } = reader;
  await openDesk(reader, hearing);
  await goTo(reader, t('hearings.task_protocol'));
  await page.getByLabel(t('protocol.part_conclusions')).fill(said.conclusions);
  await press(reader, t('protocol.desk_save'));
  await expectSaid(reader, 'protocol.desk_saved');
  await press(reader, t('protocol.desk_open'));
  await expectSaid(reader, 'protocol.desk_opened');
}

/** Answers the correction; on the day on which corrections are taken nothing can be published yet. */
export async function decideCorrection(reader: Reader, hearing: JourneyHearing, said: HearingSpeech): Promise<void> {
  const { page, lang, t } = reader;
  await page.goto(`/${lang}/desk/hearings/${hearing.number}/protocol`);
  await expect(page.getByText(t('protocol.obstacle_corrections_open'))).toBeVisible();
  const correction = page.locator('#correction-1');
  await expect(correction).toContainText(said.correction);
  await correction.getByRole('radio', { name: t('protocol.decide_taken'), exact: true }).check();
  await correction.getByLabel(t('protocol.decide_reply')).fill(said.corrected);
  await press(reader, t('protocol.decide'));
  await expectSaid(reader, 'protocol.decided');
  await look(reader, 'correction-decided');
}

/** Publishes the protocol and adds the signed paper. */
export async function publishProtocol(reader: Reader, hearing: JourneyHearing): Promise<void> {
  const { page, lang, t } = reader;
  await page.goto(`/${lang}/desk/hearings/${hearing.number}/protocol`);
  await press(reader, t('protocol.desk_publish'));
  await expectSaid(reader, 'protocol.desk_published');
  await page.goto(`/${lang}/desk/hearings/${hearing.number}/protocol/files`);
  await page.getByLabel(t('protocol.scan_file')).setInputFiles(pdfDocument());
  await look(reader, 'scan');
  await press(reader, t('protocol.scan_add'));
  await expectSaid(reader, 'protocol.scan_added');
}

/** Reads a published paper as anybody does: the page, and each of its files. */
export async function readPaper(
  reader: Reader,
  { number }: JourneyHearing,
  paper: 'protocol' | 'answers',
  words: string[],
): Promise<void> {
  const { page, lang, t } = reader;
  await page.goto(`/${lang}/hearings/${number}/${paper}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t(`protocol.title_${paper}`));
  for (const said of words) await expect(page.getByText(said).first()).toBeVisible();
  await look(reader, paper);
  for (const form of ['pdf', 'csv', 'json'] as const) {
    const link = page.getByRole('link', { name: t(`protocol.download_${form}`) });
    const file = await page.request.get((await link.getAttribute('href')) ?? '');
    expect(file.status()).toBe(200);
    if (form !== 'pdf') for (const said of words) expect(await file.text()).toContain(said);
  }
}

interface WantedAnswer {
  remarks: readonly number[];
  outcome: 'accepted' | 'accepted_in_part' | 'declined';
  reason: string;
  amount?: string;
}

/** Ticks these remarks in the queue and answers them together. */
export async function answerRemarks(
  reader: Reader,
  { remarks, outcome, reason, amount }: WantedAnswer,
  { official }: HearingSpeech,
): Promise<void> {
  const { page, t } = reader;
  for (const number of remarks) await page.locator(`#tick-${number}`).check();
  await press(reader, t('answers.answer_ticked'));
  await page.locator(`[name=outcome][value=${outcome}]`).check();
  await page.getByLabel(t('answers.reason'), { exact: true }).fill(reason);
  if (amount) await page.getByLabel(t('answers.amount')).fill(amount);
  await page.getByLabel(t('answers.official_name')).fill(official.name);
  await page.getByLabel(t('answers.official_post')).fill(official.post);
  await look(reader, 'new-answer');
  await press(reader, t('answers.give', { n: remarks.length }));
  await expectSaid(reader, 'answers.given');
}

/** The queue of the hearing's remarks, as one comes to it from the desk. */
export async function openQueue(reader: Reader, hearing: JourneyHearing): Promise<void> {
  const { t } = reader;
  await openDesk(reader, hearing);
  await goTo(reader, t('hearings.task_answers'));
}

/** Answers once more whoever said that the answer is none. */
export async function answerAgain(reader: Reader, hearing: JourneyHearing, said: HearingSpeech): Promise<void> {
  const { page, lang, t } = reader;
  await page.goto(`/${lang}/desk/answers`);
  await page.getByRole('main').getByRole('link', { name: hearing.titles[lang] }).click();
  await expect(page.getByText(said.objection)).toBeVisible();
  const again = { remarks: [1], outcome: 'accepted_in_part', reason: said.second, amount: '60 000' } as const;
  await answerRemarks(reader, again, said);
  await expect(page.getByText(t('answers.all_answered'))).toBeVisible();
}

/** Fixes the answers as the second paper. */
export async function publishAnswers(reader: Reader, hearing: JourneyHearing): Promise<void> {
  const { t } = reader;
  await openDesk(reader, hearing);
  await goTo(reader, t('hearings.task_publish_answers'));
  await press(reader, t('answers.publish'));
  await expectSaid(reader, 'answers.published');
}

/** Writes down what the kenesh decided on that day. */
export async function recordDecision(
  reader: Reader,
  hearing: JourneyHearing,
  said: HearingSpeech,
  on: Date,
): Promise<void> {
  const { page, t } = reader;
  await openDesk(reader, hearing);
  await goTo(reader, t('hearings.task_decision'));
  const { time: _, ...date } = typedParts(on);
  for (const [part, typed] of Object.entries(date)) await page.locator(`[name="decided_on.${part}"]`).fill(typed);
  await page.getByLabel(t('answers.decision_number')).fill(said.resolution);
  for (const [vote, n] of [
    ['for', '19'],
    ['against', '2'],
    ['abstain', '1'],
  ] as const) {
    await page.getByLabel(t(`answers.votes_${vote}`), { exact: true }).fill(n);
  }
  await press(reader, t('answers.record_decision'));
  await expect(page.getByRole('alert')).toContainText(t('answers.error_text_or_link'));
  await page.getByLabel(t('answers.decision_text'), { exact: true }).fill(said.resolved);
  await look(reader, 'desk-decision');
  await press(reader, t('answers.record_decision'));
  await expectSaid(reader, 'answers.decision_recorded');
}

/** Says of the accepted proposals whether the budget has them and what was spent, then closes the hearing. */
export async function recordResults(
  reader: Reader,
  hearing: JourneyHearing,
  said: HearingSpeech,
  accepted: number[],
): Promise<void> {
  const { page, t } = reader;
  await openDesk(reader, hearing);
  await goTo(reader, t('hearings.task_results'));
  for (const number of accepted) {
    const link = page.getByRole('main').getByRole('link', { name: t('answers.remark_n', { n: number }), exact: true });
    await link.click();
    await page.getByRole('radio', { name: t('answers.in_budget_yes'), exact: true }).check();
    await page.getByLabel(t('answers.note')).fill(said.note);
    await press(reader, t('answers.save_result'));
    await expectSaid(reader, 'answers.result_recorded');
    await link.click();
    await page.getByLabel(t('answers.actual')).fill('58 500');
    await page.getByLabel(t('answers.fact_note')).fill(said.done);
    await look(reader, 'result');
    await press(reader, t('answers.save_fact'));
    await expectSaid(reader, 'answers.result_recorded');
  }
  await press(reader, t('answers.close'));
  await expectSaid(reader, 'answers.hearing_closed');
}

/** What anybody finds a year later: the decision, what became of the proposals, and how the officials answer. */
export async function readRecord(
  reader: Reader,
  hearing: JourneyHearing,
  said: HearingSpeech,
  place: string,
): Promise<void> {
  const { page, lang, t } = reader;
  await page.goto(`/${lang}/hearings/${hearing.number}/decision`);
  await expect(page.getByText(said.resolution).first()).toBeVisible();
  await expect(page.getByText(said.done).first()).toBeVisible();
  await look(reader, 'decision');
  await page.goto(`/${lang}/hearings/${hearing.number}/history`);
  await expect(page.getByText(t('hearings.state_closed')).first()).toBeVisible();
  await look(reader, 'hearing-history');
  await page.goto(`/${lang}/hearings/${hearing.number}`);
  await look(reader, 'hearing-closed');
  await page.goto(`/${lang}/places/${place}`);
  await expect(page.getByRole('main').getByRole('link', { name: hearing.titles[lang] })).toBeVisible();
  await expect(page.getByRole('region', { name: t('answers.record_title') })).toContainText('%');
}
