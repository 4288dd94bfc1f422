import { expect, expectSaid, type Reader, test } from './fixtures';
import { signIn } from './session';

/** A fresh draft of its own, at the first step. */
async function openStep(reader: Reader): Promise<void> {
  const { page, lang, t } = reader;
  await signIn(page, 'bakyt', lang);
  await page.goto(`/${lang}/ideas/new`);
  if (!(await page.getByLabel(t('editor.place')).inputValue())) {
    await page.getByLabel(t('editor.place')).selectOption({ index: 1 });
  }
  await page.getByRole('button', { name: t('editor.new_start') }).click();
  await expectSaid(reader, 'editor.started');
}

/** The part of the page that belongs to the field of this name: the textarea, the button, the editor. */
const box = ({ page }: Reader, name: string) =>
  page.locator('[data-rich-text-box]').filter({ has: page.locator(`[name=${name}]`) });

/**
 * The frames of a slow phone: what a page puts off to the next one comes when the writer has long gone on, and takes
 * the cursor away from them. Here it never comes.
 */
const withoutFrames = ({ page }: Reader) =>
  page.addInitScript(() => {
    window.requestAnimationFrame = () => 0;
  });

/** Puts the cursor at the end, and waits until the editor knows: a browser tells it later, and Enter may come first. */
async function toTheEnd({ page }: Reader): Promise<void> {
  const told = await page.evaluateHandle(() => ({
    moved: new Promise<void>((done) => {
      document.addEventListener('selectionchange', () => document.getSelection()?.anchorOffset && done());
    }),
  }));
  await page.keyboard.press('Control+End');
  await told.evaluate(({ moved }) => moved);
}

test('the editor writes what the plain field sends and reads back', async ({ open }) => {
  const reader = await open('ky');
  const { page, t } = reader;
  await withoutFrames(reader);
  await openStep(reader);
  const field = box(reader, 'problem');
  const plain = field.locator('[name=problem]');
  const editor = field.getByRole('textbox', { name: t('editor.problem') });

  await plain.fill('Суу **жок**.');
  await field.getByRole('button', { name: t('richtext.open') }).click();
  await expect(plain).toBeHidden();
  await expect(editor).toBeFocused();
  await expect(editor.getByText('жок')).toHaveCSS('font-weight', /^[67]00$/);
  await toTheEnd(reader);
  await page.keyboard.press('Enter');
  await field.getByRole('button', { name: t('richtext.bullets'), exact: true }).click();
  await page.keyboard.type('Биринчи *жылдыз*');
  await page.keyboard.press('Enter');
  await field.getByRole('button', { name: t('richtext.bold') }).click();
  await page.keyboard.type('экинчи');
  await page
    .getByRole('button', { name: t('editor.save_draft') })
    .last()
    .click();
  await expectSaid(reader, 'editor.saved');

  const saved = await plain.inputValue();
  expect(saved).toMatch(/^Суу \*\*жок\*\*\.\n\n- Биринчи \*жылдыз\*\n- \*\*экинчи\*\*$/);
  await field.getByRole('button', { name: t('richtext.open') }).click();
  await expect(editor.getByRole('listitem')).toHaveText(['Биринчи жылдыз', 'экинчи']);
  await expect(editor.getByRole('emphasis')).toHaveText('жылдыз');
  await field.getByRole('button', { name: t('richtext.close') }).click();
  await expect(plain).toHaveValue(saved);
});

test('without scripts the same field is a plain one, with its signs explained', async ({ open }) => {
  const reader = await open('ru', { script: false, width: 360 });
  const { page, t } = reader;
  await openStep(reader);
  const field = box(reader, 'problem');
  await expect(field.getByRole('button', { name: t('richtext.open') })).toBeHidden();
  await page.getByText(t('richtext.help')).first().click();
  await expect(page.getByText(t('richtext.help_lines')).first()).toBeVisible();
  await field.locator('[name=problem]').fill('- один\n- **два**');
  await page
    .getByRole('button', { name: t('editor.save_draft') })
    .last()
    .click();
  await expectSaid(reader, 'editor.saved');
  await page
    .getByRole('link', { name: t('editor.preview'), exact: true })
    .first()
    .click();
  await expect(page.getByRole('listitem').filter({ hasText: 'два' }).locator('strong')).toHaveText('два');
});

test('an editor that cannot be fetched says so, and the plain field goes on working', async ({ open, complaints }) => {
  const reader = await open('en');
  const { page, t } = reader;
  await openStep(reader);
  await page.route(/\/editor-[^/]*\.js$/, (route) => route.abort());
  const field = box(reader, 'problem');
  await field.getByRole('button', { name: t('richtext.open') }).click();
  await expect(field.getByRole('status')).toHaveText(t('richtext.failed'));
  await field.locator('[name=problem]').fill('There is no water.');
  await page
    .getByRole('button', { name: t('editor.save_draft') })
    .last()
    .click();
  await expectSaid(reader, 'editor.saved');
  await expect(field.locator('[name=problem]')).toHaveValue('There is no water.');
  // The lost connection itself is what the browser complains of, and nothing else.
  expect(complaints.splice(0).filter((complaint) => !complaint.includes('ERR_FAILED'))).toEqual([]);
});
