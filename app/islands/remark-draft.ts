/**
 * Keeps the words of a remark on this device while they are written, so that they can be drafted without a connection.
 * They are sent by the form itself, and count as sent only when the server's answer has led to the new remark. Signing
 * out empties the device's storage (routes/account/sign-out.ts); what is left is thrown away after a week.
 */

interface Draft {
  at: number;
  /** Sent by the form, without an answer yet. */
  sending: boolean;
  values: Record<string, string>;
}

const PREFIX = 'remark-draft:';
const KEPT_MS = 7 * 24 * 3_600_000;
const PROBE_MS = 8_000;
const AGAIN_MS = 20_000;

function read(slot: string): Draft | null {
  try {
    return JSON.parse(localStorage.getItem(slot) ?? 'null');
  } catch {
    return null;
  }
}

/** False where the device keeps nothing: then nothing is promised either. */
function write(slot: string, draft: Draft): boolean {
  try {
    localStorage.setItem(slot, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

function slots(): string[] {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(PREFIX));
  } catch {
    return [];
  }
}

/** Throws away what is too old, and what has become a remark: its page was opened by the server's own answer. */
function sweep(): void {
  const made = location.hash === '#sent' ? /\/hearings\/(\d+)/.exec(location.pathname)?.[1] : undefined;
  for (const slot of slots()) {
    const draft = read(slot);
    const isMade = draft?.sending && made !== undefined && slot.startsWith(`${PREFIX}${made}:`);
    if (!draft || isMade || Date.now() - draft.at > KEPT_MS) localStorage.removeItem(slot);
  }
}

function valuesOf(form: HTMLFormElement): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') values[name] = value;
  return values;
}

function fill(form: HTMLFormElement, values: Record<string, string>): void {
  for (const [name, value] of Object.entries(values)) {
    const field = form.elements.namedItem(name);
    if (field instanceof RadioNodeList || field instanceof HTMLInputElement) field.value = value;
    else if (field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement) field.value = value;
  }
}

async function isReachable(): Promise<boolean> {
  try {
    const answer = await fetch('/healthz', { cache: 'no-store', signal: AbortSignal.timeout(PROBE_MS) });
    return answer.ok;
  } catch {
    return false;
  }
}

function keepDraft(form: HTMLFormElement): void {
  const body = form.elements.namedItem('body');
  const box = form.querySelector<HTMLElement>('[data-draft-words]');
  const status = box?.querySelector<HTMLElement>('[role=status]');
  if (!(body instanceof HTMLTextAreaElement) || !box || !status) return;
  const { draft: hearing, owner = '' } = form.dataset;
  const slotOf = (whose: string) => `${PREFIX}${hearing}:${valuesOf(form).line ?? ''}:${whose}`;
  const slot = slotOf(owner);
  const say = (words: 'kept' | 'offline' | 'restored') => {
    box.hidden = false;
    status.textContent = status.dataset[words] ?? '';
  };
  const keep = (sending: boolean) => write(slot, { at: Date.now(), sending, values: valuesOf(form) });
  const forget = () => {
    localStorage.removeItem(slot);
    box.hidden = true;
  };

  // What came back from the server with its errors is newer than the draft. A visitor's draft is theirs who signed in.
  const draft = body.value === '' ? (read(slot) ?? read(slotOf(''))) : null;
  if (draft) {
    fill(form, draft.values);
    keep(false);
    say('restored');
  }
  form.addEventListener('input', () => {
    if (body.value.trim() === '') forget();
    else if (keep(false)) say('kept');
  });
  box.querySelector('button')?.addEventListener('click', () => {
    localStorage.removeItem(slotOf(''));
    forget();
    body.value = '';
    body.focus();
  });
  sendWhenReachable(
    form,
    () => {
      if (keep(false)) say('offline');
    },
    () => keep(true),
  );
}

/** Lets the form go only while the server can be reached; else tries again when it can. */
function sendWhenReachable(form: HTMLFormElement, offline: () => void, leaving: () => void): void {
  let isTrying = false;
  let isChecked = false;
  const send = async (submitter: HTMLElement | null): Promise<void> => {
    if (isTrying) return;
    isTrying = true;
    if (await isReachable()) {
      isChecked = true;
      leaving();
      form.requestSubmit(submitter);
      isChecked = false;
      isTrying = false;
      return;
    }
    offline();
    const again = () => {
      clearTimeout(timer);
      removeEventListener('online', again);
      isTrying = false;
      send(submitter);
    };
    const timer = setTimeout(again, AGAIN_MS);
    addEventListener('online', again);
  };
  form.addEventListener('submit', (event) => {
    if (isChecked) return;
    event.preventDefault();
    // The script that lets a form go once must not hear of a press that did not go out.
    event.stopPropagation();
    send(event.submitter);
  });
}

sweep();
document.querySelectorAll<HTMLFormElement>('form[data-draft]').forEach(keepDraft);

// A module: its names are not those of other scripts.
export {};
