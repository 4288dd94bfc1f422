import type { Editor } from '@tiptap/core';
import type { EditorLabels } from '~/components/fields/rich-text-field';
import { safeHref } from '~/platform/rich-text/href';

export interface LinkForm {
  element: HTMLElement;
  /** Opens with the address at the cursor, or closes. */
  toggle(): void;
}

/** Asks for a link's address. It stands inside the page's form, so its parts have no names and never submit. */
export function createLinkForm(editor: Editor, labels: EditorLabels): LinkForm {
  const element = document.createElement('div');
  const label = document.createElement('label');
  const input = document.createElement('input');
  const error = document.createElement('p');
  element.className = 'rich-editor-link';
  element.hidden = true;
  input.className = 'control';
  input.type = 'text';
  input.inputMode = 'url';
  error.className = 'error';
  error.setAttribute('role', 'alert');
  label.append(labels.linkAddress, input);

  const showError = (text: string) => {
    error.textContent = text;
    input.ariaInvalid = text ? 'true' : null;
  };
  const close = () => {
    editor.view.focus();
    element.hidden = true;
  };
  const remove = () => {
    editor.chain().extendMarkRange('link').unsetMark('link').run();
    close();
  };
  const apply = () => {
    const typed = input.value.trim();
    const href = safeHref(typed) ?? safeHref(/^[^:/]+\.[^:]+$/.test(typed) ? `https://${typed}` : null);
    if (href === null) return showError(labels.linkBad);
    setLink(editor, href, typed);
    close();
  };
  const toggle = () => {
    if (!element.hidden) return close();
    showError('');
    input.value = editor.getAttributes('link').href ?? '';
    element.hidden = false;
    input.select();
  };

  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    if (event.key === 'Enter') apply();
    else close();
  });
  element.append(label, error, quietButton(labels.linkApply, apply), quietButton(labels.linkRemove, remove));
  return { element, toggle };
}

function quietButton(text: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button button-quiet';
  button.textContent = text;
  button.addEventListener('click', act);
  return button;
}

/** Links the selected words, or the link at the cursor; where there is neither, the address becomes the words. */
function setLink(editor: Editor, href: string, typed: string): void {
  const mark = { type: 'link', attrs: { href } };
  if (editor.state.selection.empty && !editor.isActive('link')) {
    editor.commands.insertContent({ type: 'text', text: typed, marks: [mark] });
  } else {
    editor.chain().extendMarkRange('link').setMark('link', { href }).run();
  }
}
