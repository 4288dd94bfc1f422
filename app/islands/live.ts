/**
 * Keeps the board of a meeting fresh while its page is open: listens for the board's version, and fetches the board when
 * it is another one than what is shown. Without this script the page is made fresh by a link.
 */

/** Readers ask one after another, not all in the same moment. */
const SPREAD_MS = 1_000;
/** A board is fetched at most every two seconds. */
const GAP_MS = 2_000;
const AGAIN_MS = 8_000;

const frame = document.querySelector<HTMLElement>('[data-live-events]');
const eventsUrl = frame?.dataset.liveEvents ?? '';
const boardUrl = frame?.dataset.liveBoard ?? '';

let events: EventSource | undefined;
let wanted: string | undefined;
let isFetching = false;
let fetchedAt = -GAP_MS;

/** A part of a second that nobody else has: the same for all would bring all at once. */
function spread(most: number): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint16Array(1));
  return (drawn / 0xffff) * most;
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const board = () => document.getElementById('board');

/** Shows one of the lines that say how fresh the page is. */
function say(state: 'on' | 'lost'): void {
  for (const line of document.querySelectorAll<HTMLElement>('[data-live]')) {
    if (line.dataset.live !== 'news') line.hidden = line.dataset.live !== state;
  }
}

/** Puts the new board in the place of the old one; whoever stands on a button of it stays there. */
function show(html: string): void {
  const old = board();
  const made = new DOMParser().parseFromString(html, 'text/html').getElementById('board');
  if (!old || !made) return;
  const focused = old.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null;
  const name = focused?.hasAttribute('href') ? 'href' : 'value';
  const path = focused && `[${name}="${CSS.escape(focused.getAttribute(name) ?? '')}"]`;
  old.replaceWith(made);
  if (path) made.querySelector<HTMLElement>(path)?.focus({ preventScroll: true });
  const news = document.querySelector<HTMLElement>('[data-live="news"]');
  if (news && made.dataset.news !== old.dataset.news) news.textContent = made.dataset.news ?? '';
}

async function refresh(): Promise<void> {
  if (isFetching) return;
  isFetching = true;
  try {
    while (wanted !== undefined && wanted !== board()?.dataset.version) {
      const version = wanted;
      await wait(Math.max(spread(SPREAD_MS), GAP_MS - (performance.now() - fetchedAt)));
      fetchedAt = performance.now();
      // Without cookies it is the same for everybody: the server makes it once.
      const answer = await fetch(`${boardUrl}?v=${encodeURIComponent(version)}`, { credentials: 'omit' });
      if (!answer.ok) throw new Error(String(answer.status));
      show(await answer.text());
      // The board may be newer than what was asked for; a still newer one is announced.
      if (wanted === version) wanted = board()?.dataset.version;
    }
    say('on');
  } catch {
    say('lost');
    setTimeout(refresh, AGAIN_MS + spread(AGAIN_MS));
  } finally {
    isFetching = false;
  }
}

function listen(): void {
  if (events || document.hidden) return;
  const source = new EventSource(eventsUrl);
  events = source;
  source.addEventListener('version', (event) => {
    wanted = (event as MessageEvent<string>).data;
    void refresh();
  });
  source.addEventListener('error', () => {
    say('lost');
    // The browser tries again by itself, unless it was refused.
    if (source.readyState !== EventSource.CLOSED) return;
    stop();
    setTimeout(listen, AGAIN_MS + spread(AGAIN_MS));
  });
}

function stop(): void {
  events?.close();
  events = undefined;
}

if (frame) {
  // A phone in a pocket needs no news; it gets them when it is looked at.
  document.addEventListener('visibilitychange', () => (document.hidden ? stop() : listen()));
  addEventListener('pagehide', stop);
  addEventListener('pageshow', listen);
  listen();
}
