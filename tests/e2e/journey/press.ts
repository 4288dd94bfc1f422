import type { Reader } from '../fixtures';

/** Presses the button of this name in the page; of several, the last that is to be seen (the first may be Enter's own). */
export async function press({ page }: Reader, name: string): Promise<void> {
  await page.getByRole('main').getByRole('button', { name, exact: true }).filter({ visible: true }).last().click();
}
