import { Editor } from '@tiptap/core';
import { UndoRedo } from '@tiptap/extensions';
import type { EditorLabels } from '~/components/fields/rich-text-field';
import { richTextExtensions } from '~/platform/rich-text/extensions';
import { readPlain } from '~/platform/rich-text/read-plain';
import type { RichText } from '~/platform/rich-text/rich-text';
import { writePlain } from '~/platform/rich-text/write-plain';
import stylesheet from './editor.css?url';
import { createLinkForm } from './link-form';
import { createToolbar } from './toolbar';

export interface OpenEditor {
  /** Shows the textarea again, which has the text. */
  close(): void;
}

/** Puts an editor in the place of a textarea, which it keeps up to date: the form still sends the textarea. */
export async function openEditor(textarea: HTMLTextAreaElement, labels: EditorLabels): Promise<OpenEditor> {
  await loadStylesheet();
  const frame = document.createElement('div');
  const surface = document.createElement('div');
  frame.className = 'rich-editor';
  const editor = new Editor({
    element: surface,
    extensions: [...richTextExtensions, UndoRedo],
    content: readPlain(textarea.value),
    // tiptap would add a <style>, which the content security policy refuses; editor.css has what it needs.
    injectCSS: false,
    editorProps: { attributes: surfaceAttributes(textarea) },
    // Not before something changes: what was typed by hand stays as it was typed.
    onUpdate: () => {
      textarea.value = writePlain(editor.getJSON() as RichText);
      textarea.dispatchEvent(new Event('input', { bubbles: true }));
    },
  });
  const linkForm = createLinkForm(editor, labels);
  frame.append(createToolbar(editor, labels, linkForm), linkForm.element, surface);
  const restore = hide(textarea, () => editor.view.focus());
  textarea.before(frame);
  // At once, here and in the tools: tiptap's own focus command waits for a frame, in which letters typed meanwhile
  // are lost and the cursor jumps back.
  editor.view.focus();
  return {
    close() {
      editor.destroy();
      frame.remove();
      restore();
      textarea.focus();
    },
  };
}

let sheet: Promise<void> | undefined;

/** Resolves when the style sheet is there, or cannot be had: the editor works without it. */
function loadStylesheet(): Promise<void> {
  sheet ??= new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = stylesheet;
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  });
  return sheet;
}

function surfaceAttributes(textarea: HTMLTextAreaElement): Record<string, string> {
  const label = textarea.labels?.[0];
  if (label && !label.id) label.id = `${textarea.id}-label`;
  const attributes: Record<string, string | null | undefined> = {
    class: 'control prose',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-labelledby': label?.id,
    'aria-describedby': textarea.getAttribute('aria-describedby'),
    'aria-invalid': textarea.getAttribute('aria-invalid'),
    lang: textarea.getAttribute('lang'),
  };
  return Object.fromEntries(Object.entries(attributes).filter((entry): entry is [string, string] => Boolean(entry[1])));
}

/** Hides the textarea and sends the focus of its label to the editor. Returns what undoes it. */
function hide(textarea: HTMLTextAreaElement, focusEditor: () => void): () => void {
  const { required } = textarea;
  const labels = [...(textarea.labels ?? [])];
  textarea.hidden = true;
  // A browser sends no form with an empty required control that it cannot show; the server asks for the text.
  textarea.required = false;
  for (const label of labels) label.addEventListener('click', focusEditor);
  return () => {
    textarea.hidden = false;
    textarea.required = required;
    for (const label of labels) label.removeEventListener('click', focusEditor);
  };
}
