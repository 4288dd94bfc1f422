/**
 * Shows what criteria find while they are being filled in: sends the form's fields to the server and puts each part of
 * its answer where the page has it. Without this script a button does the same.
 */

const PAUSE_MS = 600;

const form = document.querySelector<HTMLFormElement>('form[data-effect]');
const button = form?.querySelector<HTMLButtonElement>('button[value=effect]');

let timer: ReturnType<typeof setTimeout> | undefined;
let asking: AbortController | undefined;

async function showEffect(): Promise<void> {
  if (!form) return;
  asking?.abort();
  asking = new AbortController();
  const { signal } = asking;
  const typed = [...new FormData(form)].filter((field): field is [string, string] => typeof field[1] === 'string');
  try {
    const answer = await fetch(form.dataset.effect ?? '', { method: 'POST', body: new URLSearchParams(typed), signal });
    if (!answer.ok) return;
    const made = new DOMParser().parseFromString(await answer.text(), 'text/html');
    for (const part of [...made.body.children]) document.getElementById(part.id)?.replaceChildren(...part.childNodes);
  } catch {
    // The connection is gone, or something newer was asked: what stands there stays.
  }
}

function showSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(showEffect, PAUSE_MS);
}

if (button) button.hidden = true;
form?.addEventListener('input', showSoon);
form?.addEventListener('change', showSoon);
