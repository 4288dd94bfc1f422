/**
 * Offers an editor over each textarea of formatted text (components/fields/rich-text-field.tsx). The textarea stays
 * what the form sends; the editor, 100 KB, is fetched when someone asks for it and reads and writes the plain form.
 */
import type { EditorLabels } from '~/components/fields/rich-text-field';
import type { OpenEditor } from './rich-text-editor/editor';

function offerEditor(box: HTMLElement): void {
  const textarea = box.querySelector<HTMLTextAreaElement>('[data-rich-text]');
  const button = box.querySelector<HTMLButtonElement>('[data-rich-text-toggle]');
  const status = box.querySelector<HTMLElement>('[data-rich-text-status]');
  if (!textarea || !button || !status) return;
  const labels: EditorLabels = JSON.parse(box.dataset.labels ?? '{}');
  const say = (text: string) => {
    status.textContent = text;
  };
  const name = (text: string) => button.firstElementChild?.replaceChildren(text);
  let editor: OpenEditor | null = null;
  let isLoading = false;

  async function toggle(textarea: HTMLTextAreaElement): Promise<void> {
    if (isLoading) return;
    if (editor) {
      editor.close();
      editor = null;
      name(labels.open);
      return;
    }
    isLoading = true;
    say(labels.loading);
    try {
      const { openEditor } = await import('./rich-text-editor/editor');
      editor = await openEditor(textarea, labels);
      name(labels.close);
      say('');
    } catch {
      // A lost connection, most often; the textarea goes on working.
      say(labels.failed);
    }
    isLoading = false;
  }

  button.addEventListener('click', () => toggle(textarea));
  button.hidden = false;
}

document.querySelectorAll<HTMLElement>('[data-rich-text-box]').forEach(offerEditor);
