import { Agent, type ClientRequest, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { ask } from '../support/http-client';
import { seededRandom } from './random';

/** As in app/islands/live.ts. */
const SPREAD_MS = 1_000;
const GAP_MS = 2_000;

const agent = new Agent({ keepAlive: true });
const draw = seededRandom(300);

/** What a reader tells of a board: how many questions it says are waiting, and when it was there. */
export type Seen = (waiting: number, at: number) => void;

export interface LiveReader {
  /** Resolves when the first version has come. */
  ready: Promise<void>;
  close(): void;
  /** Bytes that came as events and as boards. */
  bytes: { events: number; boards: number };
}

interface Wanted {
  url: string;
  /** Path of the live page. */
  live: string;
  /** An event came, at that instant. */
  onEvent(at: number): void;
  onSeen: Seen;
}

/** One browser on the live page: it listens, and fetches the board as the island does. */
export function openReader({ url, live, onEvent, onSeen }: Wanted): LiveReader {
  const bytes = { events: 0, boards: 0 };
  let shown = '';
  let wanted = '';
  let isFetching = false;
  let fetchedAt = -GAP_MS;

  async function refresh(): Promise<void> {
    if (isFetching) return;
    isFetching = true;
    while (wanted !== shown) {
      const version = wanted;
      await sleep(Math.max(draw.next() * SPREAD_MS, GAP_MS - (performance.now() - fetchedAt)));
      fetchedAt = performance.now();
      const headers = { 'accept-encoding': 'identity' };
      const { status, body } = await ask(url, { path: `${live}/board?v=${version}`, headers }, agent);
      if (status !== 200) throw new Error(`The board was answered with ${status}.`);
      const board = body.toString();
      bytes.boards += body.length;
      shown = /data-version="([^"]+)"/.exec(board)?.[1] ?? '';
      if (wanted === version) wanted = shown;
      onSeen(Number(/Кезектеги суроолор: ([\d\s]+)/.exec(board)?.[1]?.replace(/\s/g, '') ?? 0), performance.now());
    }
    isFetching = false;
  }

  let sent: ClientRequest | undefined;
  const ready = new Promise<void>((resolve, reject) => {
    sent = request(`${url}${live}/events`, { agent: false }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`The events were answered with ${answer.statusCode}.`));
      answer.setEncoding('utf8');
      answer.on('data', (chunk: string) => {
        bytes.events += chunk.length;
        const version = /data: (\S+)/.exec(chunk)?.[1];
        if (!version) return;
        resolve();
        wanted = version;
        onEvent(performance.now());
        void refresh();
      });
    });
    sent.on('error', reject);
    sent.end();
  });
  return { ready, bytes, close: () => sent?.destroy() };
}
