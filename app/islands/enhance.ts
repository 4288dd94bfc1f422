/**
 * Makes pages that already work a little smoother: one press sends a form once, errors get the focus, sharing opens the
 * phone's own sheet. No page needs it. The server's idempotency keys, not this script, keep a thing from being made twice.
 */

const LOCK_MS = 10_000;
const locked = new Map<HTMLFormElement, () => void>();

/** Says on the pressed button that the form is on its way. Returns what puts the button back. */
function markSending(button: HTMLElement | null): () => void {
  const text = button?.querySelector('span');
  const sending = button?.dataset.sending;
  if (!button || !text || !sending) return () => {};
  const before = text.textContent;
  text.textContent = sending;
  // Not `disabled`: a disabled button would be left out of what the form sends.
  button.setAttribute('aria-disabled', 'true');
  return () => {
    text.textContent = before;
    button.removeAttribute('aria-disabled');
  };
}

function release(form: HTMLFormElement): void {
  locked.get(form)?.();
  locked.delete(form);
}

function sendOnce(event: SubmitEvent): void {
  const form = event.target as HTMLFormElement;
  if (form.method !== 'post') return;
  if (locked.has(form)) {
    event.preventDefault();
    return;
  }
  locked.set(form, markSending(event.submitter));
  // A lost connection must not leave a dead form behind.
  setTimeout(release, LOCK_MS, form);
}

function share(event: MouseEvent): void {
  const link = (event.target as Element).closest<HTMLElement>('[data-share-url]');
  if (!link || !navigator.share) return;
  event.preventDefault();
  // Closing the sheet rejects the promise; that is no error.
  navigator.share({ title: link.dataset.shareTitle, url: link.dataset.shareUrl }).catch(() => {});
}

document.addEventListener('submit', sendOnce);
document.addEventListener('click', share);
// A page that comes back from the browser's memory is as fresh as a loaded one.
addEventListener('pageshow', () => [...locked.keys()].forEach(release));
document.getElementById('errors')?.focus();
