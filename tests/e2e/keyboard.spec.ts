import type { Page } from '@playwright/test';
import { DEMO_HEARINGS } from '../support/demo-hearings';
import { expect, type Reader, test } from './fixtures';
import { signIn, signInReader } from './session';

interface Focused {
  /** What identifies the element: its place in the document. */
  index: number;
  name: string;
  isSeen: boolean;
  /** Whether anything marks it as focused. */
  isMarked: boolean;
}

/** What has the focus now; null where the browser's own controls have it. */
function focused(page: Page): Promise<Focused | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body || element === document.documentElement) return null;
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const index = [...document.querySelectorAll('*')].indexOf(element);
    // The middle of what of it is in the window: of a large field, the browser brings only the line that is typed in.
    const middle = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
    const top = document.elementFromPoint(box.left + box.width / 2, middle);
    return {
      index,
      name: `${element.tagName} ${element.textContent?.trim().slice(0, 40)} ${element.getAttribute('name') ?? ''}`,
      isSeen: box.width > 0 && box.height > 0 && top !== null && (element.contains(top) || top.contains(element)),
      isMarked: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
    };
  });
}

const MOST_STOPS = 250;

/** Goes through the whole page by the Tab key, as far as the end. */
async function walk(page: Page): Promise<Focused[]> {
  const stops: Focused[] = [];
  for (let presses = 0; presses < MOST_STOPS; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (!stop) return stops;
    stops.push(stop);
  }
  throw new Error(`After ${MOST_STOPS} presses of Tab the page is not at its end: ${stops.at(-1)?.name}`);
}

const PAGES = [
  { title: 'the list', path: '/ideas' },
  { title: 'an idea', path: '/ideas/1' },
  { title: 'signing up', path: '/account/sign-up' },
  { title: 'a step of the editor', path: '/ideas/new', as: 'aigul' },
  { title: 'the desk', path: '/desk', as: 'moderator-osh' },
  { title: 'a hearing', path: `/hearings/${DEMO_HEARINGS['osh-budget-2027']}` },
  { title: 'a form for a remark', path: `/hearings/${DEMO_HEARINGS['osh-budget-2027']}/remarks/new?kind=proposal` },
  { title: 'a meeting that goes on', path: `/hearings/${DEMO_HEARINGS['osh-live']}/live`, as: 'kanat' },
  { title: "the secretary's page", path: `/desk/hearings/${DEMO_HEARINGS['osh-live']}/meeting`, as: 'officer-osh' },
  { title: 'a budget', path: '/budgets/6' },
  { title: 'a calculation of a bill', path: '/tariffs/1/household' },
  { title: 'the money of an idea', path: '/ideas/9/funding' },
  { title: 'the work on an idea', path: '/ideas/2/progress' },
  { title: 'a call for ideas', path: '/calls/2' },
  { title: 'who funds what, where', path: '/coordination' },
  { title: 'the board of a funder', path: '/funder/board', as: 'donor-lead' },
  { title: 'the form of a funding window', path: '/funder/windows/new', as: 'donor-lead' },
  { title: 'ideas side by side', path: '/funder/compare?idea=1&idea=2&idea=3&idea=4', as: 'donor-lead' },
  { title: 'the form of a call', path: '/funder/calls/new', as: 'donor-lead' },
];

for (const { title, path, as } of PAGES) {
  test(`the Tab key passes through ${title} in reading order, and shows where it is`, async ({ open }) => {
    const { page } = await open('ky');
    if (as) await signInReader(page, as, 'ky');
    // Without it, the page still scrolls to the element when it is looked at.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`/ky${path}`);
    const stops = await walk(page);
    expect(stops.length).toBeGreaterThan(10);
    expect(stops.map(({ index }) => index)).toEqual(stops.map(({ index }) => index).sort((a, b) => a - b));
    expect(stops.filter(({ isSeen }) => !isSeen).map(({ name }) => name)).toEqual([]);
    expect(stops.filter(({ isMarked }) => !isMarked).map(({ name }) => name)).toEqual([]);
  });
}

test('the first stop of every page skips to its content', async ({ open }) => {
  const { page, t } = await open('ky', { script: false, width: 360 });
  for (const path of ['', '/ideas', '/ideas/1', '/hearings', '/budgets/6', '/account/sign-in', '/nothing-here']) {
    await page.goto(`/ky${path}`);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: t('common.skip_to_content') });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const isInContent = () => document.querySelector('main')?.contains(document.activeElement) ?? false;
    expect(await page.evaluate(isInContent), path).toBe(true);
  }
});

/** Sends the form for signing up empty, by the keyboard alone. */
async function sendEmptyForm({ page, t }: Reader): Promise<void> {
  await page.goto('/ru/account/sign-up');
  await page.getByLabel(t('accounts.name_label')).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toBeVisible();
}

test('a form that comes back puts the focus on its errors, and each leads to its field', async ({ open }) => {
  const reader = await open('ru');
  const { page, t } = reader;
  await sendEmptyForm(reader);
  await expect(page.locator('#errors')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: t('accounts.error_name_missing') })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(t('accounts.email_label'))).toBeFocused();
});

test('without scripts the errors still lead to their fields', async ({ open }) => {
  const reader = await open('ru', { script: false, width: 360 });
  const { page, t } = reader;
  await sendEmptyForm(reader);
  const link = page.getByRole('link', { name: t('accounts.error_name_missing') });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(t('accounts.name_label'))).toBeFocused();
  await expect(page.getByLabel(t('accounts.name_label'))).toHaveAttribute('aria-invalid', 'true');
});

test('the editor of formatted text lets the keyboard in and out again', async ({ open }) => {
  const reader = await open('ky');
  const { page, t } = reader;
  await signIn(page, 'cholpon', 'ky');
  await page.goto('/ky/ideas/new');
  if (!(await page.getByLabel(t('editor.place')).inputValue())) {
    await page.getByLabel(t('editor.place')).selectOption({ index: 1 });
  }
  await page.getByRole('button', { name: t('editor.new_start') }).click();
  await page
    .getByRole('button', { name: t('richtext.open') })
    .first()
    .click();
  const bold = page.getByRole('toolbar').getByRole('button', { name: t('richtext.bold') });
  const editor = page.getByRole('textbox', { name: t('editor.problem'), exact: true }).filter({ visible: true });
  await expect(bold).toBeVisible();
  await expect(editor).toBeFocused();
  await page.keyboard.type('Суу жок');
  await page.keyboard.press('Shift+Tab');
  await expect(bold).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(editor).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(editor).not.toBeFocused();
});
