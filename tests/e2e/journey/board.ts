import { expect, expectSaid, type Reader } from '../fixtures';
import type { JourneyIdea } from './idea-words';
import { look } from './look';
import { press } from './press';

// How colleagues keep a funder's board: they move cards, say who is responsible, write and correct notes.

const board = (reader: Reader) => reader.page.goto(`/${reader.lang}/funder/board`);

/** Opens the card of an idea, from the board. */
export async function openCard(reader: Reader, { words }: JourneyIdea): Promise<void> {
  await board(reader);
  await reader.page.getByRole('link', { name: words.title }).first().click();
}

type Stage = 'new' | 'screening' | 'shortlist' | 'due_diligence' | 'decided';

/** The column of a stage, by its name. */
const column = ({ page, t }: Reader, stage: Stage) =>
  page.getByRole('region', { name: new RegExp(`^${t(`boards.stage_${stage}`)}`) });

/** The card of an idea, wherever it stands. */
const cardOf = ({ page }: Reader, { words }: JourneyIdea) =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: words.title }) })
    .first();

/** Moves an idea that is on the shortlist to another stage, by the select and the button of its card. */
export async function moveCard(reader: Reader, idea: JourneyIdea, stage: Stage): Promise<void> {
  const { t } = reader;
  await board(reader);
  const card = cardOf(reader, idea);
  await card.getByRole('combobox').selectOption({ label: t(`boards.stage_${stage}`) });
  await card.getByRole('button', { name: t('boards.move') }).click();
  await expectSaid(reader, 'boards.done');
  await expect(column(reader, stage).getByRole('heading', { name: idea.words.title })).toBeVisible();
  await look(reader, 'board');
}

/** Moves it as a mouse does, where there is script; elsewhere as everybody can. */
export async function dragCard(reader: Reader, idea: JourneyIdea, stage: Stage): Promise<void> {
  if (!reader.script) return moveCard(reader, idea, stage);
  const { page } = reader;
  await board(reader);
  const card = cardOf(reader, idea);
  await expect(card).toHaveAttribute('draggable', 'true');
  const dataTransfer = await page.evaluateHandle(() => new DataTransfer());
  await card.dispatchEvent('dragstart', { dataTransfer });
  await column(reader, stage).dispatchEvent('dragover', { dataTransfer });
  await column(reader, stage).dispatchEvent('drop', { dataTransfer });
  await expectSaid(reader, 'boards.done');
  await expect(column(reader, stage).getByRole('heading', { name: idea.words.title })).toBeVisible();
}

/** Ticks an idea and gives it a tag, together with whatever else is ticked; without a tick the board asks for one. */
export async function tagCard(reader: Reader, idea: JourneyIdea, tag: string): Promise<void> {
  const { page, t } = reader;
  await board(reader);
  await page
    .getByRole('main')
    .locator('summary')
    .filter({ hasText: t('boards.bulk') })
    .click();
  await page.getByLabel(t('boards.tag'), { exact: true }).last().fill(tag);
  await press(reader, t('boards.add_tag'));
  await expect(page.getByRole('alert')).toContainText(t('boards.error_no_cards'));
  await cardOf(reader, idea).getByRole('checkbox').check();
  await press(reader, t('boards.add_tag'));
  await expectSaid(reader, 'boards.done');
  await expect(cardOf(reader, idea)).toContainText(tag);
}

/** On the page of the card: a colleague becomes responsible, a note is corrected and keeps what it said. */
export async function workOnCard(
  reader: Reader,
  idea: JourneyIdea,
  { colleague, note, corrected }: { colleague: string; note: string; corrected: string },
): Promise<void> {
  const { page, t } = reader;
  await openCard(reader, idea);
  await page.getByLabel(t('boards.responsible')).selectOption({ label: colleague });
  await press(reader, t('boards.card_save'));
  await expectSaid(reader, 'common.saved');
  await page.getByLabel(t('funding.note_new')).fill(note);
  await press(reader, t('funding.note_add'));
  await expectSaid(reader, 'funding.note_added');
  const notes = page.getByRole('region', { name: t('funding.notes') });
  const written = notes.getByRole('listitem').filter({ hasText: note });
  await written.getByText(t('common.edit'), { exact: true }).click();
  await written.getByLabel(t('boards.note_words')).fill(corrected);
  await written.getByRole('button', { name: t('common.save') }).click();
  await expect(notes).toContainText(corrected);
  await notes
    .getByText(t('boards.note_earlier', { n: 1 }))
    .last()
    .click();
  await expect(notes).toContainText(note);
  await look(reader, 'card');
}

const tagsOf = ({ page, t }: Reader) => page.getByRole('textbox', { name: new RegExp(`^${t('boards.tags')}`) });

/** A colleague with an older page is told what the card says now, and nothing of theirs is lost. */
export async function collide(first: Reader, second: Reader, idea: JourneyIdea): Promise<void> {
  for (const reader of [first, second]) await openCard(reader, idea);
  await tagsOf(first).fill('биринчи');
  await press(first, first.t('boards.card_save'));
  await expectSaid(first, 'common.saved');
  const tags = tagsOf(second);
  await tags.fill('экинчи');
  await press(second, second.t('boards.card_save'));
  await expect(second.page.getByText(second.t('common.stale_title'))).toBeVisible();
  await expect(second.page.getByText(new RegExp(`${second.t('boards.stale_now')}.*биринчи`))).toBeVisible();
  await expect(tags).toHaveValue('экинчи');
  await look(second, 'card-changed-meanwhile');
  await press(second, second.t('boards.card_save'));
  await expectSaid(second, 'common.saved');
}

/** Takes a card off the board and puts it back from the list of those: what is written on it stays. */
export async function takeOffAndPutBack(reader: Reader, idea: JourneyIdea, note: string): Promise<void> {
  const { page, t } = reader;
  await openCard(reader, idea);
  await press(reader, t('boards.take_off'));
  await expectSaid(reader, 'funding.removed');
  await expect(cardOf(reader, idea)).toHaveCount(0);
  await page.getByRole('link', { name: new RegExp(`^${t('boards.off_title')}`) }).click();
  await look(reader, 'taken-off');
  await cardOf(reader, idea)
    .getByRole('button', { name: t('boards.put_back') })
    .click();
  await expectSaid(reader, 'boards.put_back_done');
  await openCard(reader, idea);
  await expect(page.getByRole('region', { name: t('funding.notes') })).toContainText(note);
}

/** Takes the board away as a workbook and on paper. */
export async function takeFiles(reader: Reader): Promise<void> {
  const { page, t } = reader;
  await board(reader);
  await page.getByText(t('boards.download')).click();
  for (const [link, begins] of [
    ['boards.download_xlsx', 'PK'],
    ['boards.download_pdf', '%PDF'],
  ] as const) {
    const address = await page.getByRole('link', { name: t(link) }).getAttribute('href');
    const file = await page.request.get(address ?? '');
    expect((await file.body()).toString('latin1').slice(0, 4)).toContain(begins);
  }
}
