import type { ChainedCommands, Editor } from '@tiptap/core';
import bold from 'lucide-static/icons/bold.svg?raw';
import heading from 'lucide-static/icons/heading-2.svg?raw';
import subheading from 'lucide-static/icons/heading-3.svg?raw';
import italic from 'lucide-static/icons/italic.svg?raw';
import link from 'lucide-static/icons/link.svg?raw';
import bullets from 'lucide-static/icons/list.svg?raw';
import numbers from 'lucide-static/icons/list-ordered.svg?raw';
import redo from 'lucide-static/icons/redo-2.svg?raw';
import quote from 'lucide-static/icons/text-quote.svg?raw';
import undo from 'lucide-static/icons/undo-2.svg?raw';
import type { EditorLabels } from '~/components/fields/rich-text-field';
import type { LinkForm } from './link-form';

interface Tool {
  label: string;
  icon: string;
  act: (chain: ChainedCommands) => ChainedCommands;
  /** For tools that are on or off at the cursor. */
  isOn?: () => boolean;
}

function toolsFor(editor: Editor, labels: EditorLabels): Tool[] {
  return [
    { label: labels.bold, icon: bold, act: (chain) => chain.toggleBold(), isOn: () => editor.isActive('bold') },
    { label: labels.italic, icon: italic, act: (chain) => chain.toggleItalic(), isOn: () => editor.isActive('italic') },
    {
      label: labels.heading,
      icon: heading,
      act: (chain) => chain.toggleHeading({ level: 2 }),
      isOn: () => editor.isActive('heading', { level: 2 }),
    },
    {
      label: labels.subheading,
      icon: subheading,
      act: (chain) => chain.toggleHeading({ level: 3 }),
      isOn: () => editor.isActive('heading', { level: 3 }),
    },
    {
      label: labels.bullets,
      icon: bullets,
      act: (chain) => chain.toggleBulletList(),
      isOn: () => editor.isActive('bulletList'),
    },
    {
      label: labels.numbers,
      icon: numbers,
      act: (chain) => chain.toggleOrderedList(),
      isOn: () => editor.isActive('orderedList'),
    },
    {
      label: labels.quote,
      icon: quote,
      act: (chain) => chain.toggleBlockquote(),
      isOn: () => editor.isActive('blockquote'),
    },
    { label: labels.undo, icon: undo, act: (chain) => chain.undo() },
    { label: labels.redo, icon: redo, act: (chain) => chain.redo() },
  ];
}

/** The tools in a row: one stop for the Tab key, arrows between them (WAI-ARIA toolbar pattern). */
export function createToolbar(editor: Editor, labels: EditorLabels, linkForm: LinkForm): HTMLElement {
  const toolbar = document.createElement('div');
  toolbar.className = 'rich-editor-tools';
  toolbar.setAttribute('role', 'toolbar');
  toolbar.setAttribute('aria-label', labels.toolbar);
  const tools = toolsFor(editor, labels).map((tool) => {
    const button = toolButton(tool.label, tool.icon);
    button.addEventListener('click', () => {
      if (button.ariaDisabled === 'true') return;
      editor.view.focus();
      tool.act(editor.chain()).run();
    });
    return { ...tool, button };
  });
  const linkButton = toolButton(labels.link, link);
  linkButton.addEventListener('click', () => linkForm.toggle());

  const refresh = () => {
    for (const { button, act, isOn } of tools) {
      if (isOn) button.ariaPressed = String(isOn());
      // Not `disabled`, which would throw the keyboard's focus away.
      button.ariaDisabled = String(!act(editor.can().chain()).run());
    }
    linkButton.ariaPressed = String(editor.isActive('link'));
  };
  editor.on('transaction', refresh);
  refresh();
  toolbar.append(...tools.map(({ button }) => button));
  toolbar.insertBefore(linkButton, toolbar.children.item(tools.length - 2));
  moveByArrows(toolbar);
  return toolbar;
}

function toolButton(label: string, icon: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.title = label;
  button.ariaLabel = label;
  button.innerHTML = icon;
  button.firstElementChild?.setAttribute('aria-hidden', 'true');
  // The selection of the text stays while a tool is pressed.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  return button;
}

function moveByArrows(toolbar: HTMLElement): void {
  const buttons = [...toolbar.querySelectorAll('button')];
  const reach = (target: HTMLButtonElement | undefined) => {
    for (const button of buttons) button.tabIndex = button === target ? 0 : -1;
  };
  reach(buttons[0]);
  toolbar.addEventListener('keydown', (event) => {
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const steps: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const target = buttons[(to + buttons.length) % buttons.length];
    reach(target);
    target?.focus();
  });
  toolbar.addEventListener('focusin', (event) => reach(event.target as HTMLButtonElement));
}
