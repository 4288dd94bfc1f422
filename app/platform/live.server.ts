import { onCommit } from '~db/index.server';
import { AppError } from './errors';
import { outsideTransactions } from './kept.server';
import { log } from './log.server';

/** Something that many readers watch. It is asked for its version, so that nobody has to say what changed. */
export interface LiveSource {
  /** Those who watch the same key share one channel. */
  key: string;
  /** Topics whose commit in this process may have changed it. */
  topics: readonly string[];
  /** A short text that changes whenever the thing does. */
  version(): Promise<string>;
}

/** Another server may have changed it: while somebody watches, its version is read once a second. */
const CHECK_MS = 1_000;
/** Readers are told at most every two seconds. */
const GAP_MS = 2_000;
/** Proxies and our own idle limit cut what is silent for half a minute. */
const PING_MS = 15_000;
const RETRY_MS = 4_000;
/** A full hall is behind one address. */
const MOST_OF_NETWORK = 600;
const MOST = 4_000;
/** Messages that a reader may be behind before it is dropped: it comes again by itself. */
const MOST_WAITING = 4;

type Controller = ReadableStreamDefaultController<Uint8Array>;

interface Listener {
  send(message: Uint8Array): void;
  /** Ends the answer. */
  end(): void;
  /** The reader went away by itself. */
  gone(): void;
}

interface Channel {
  listeners: Set<Listener>;
  /** Those who listen, and those who are about to. */
  users: number;
  /** The version now, for somebody who has just come. */
  current(): Promise<string>;
  /** What the listeners were told last; undefined before the first reading. */
  told(): string | undefined;
  close(): void;
}

const channels = new Map<string, Channel>();
const perNetwork = new Map<string, number>();
let listening = 0;
let isEnded = false;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const message = (version: string): Uint8Array => encode(`event: version\ndata: ${version}\n\n`);
const PING = encode(':\n\n');

/** Watches one source as long as somebody listens, and tells all of them at once. */
function openChannel(source: LiveSource): Channel {
  const listeners = new Set<Listener>();
  let told: string | undefined;
  let toldAt = Number.NEGATIVE_INFINITY;
  let reading: Promise<string> | undefined;

  /** Those who ask while it is being read share the reading. */
  function read(): Promise<string> {
    reading ??= outsideTransactions(() => source.version()).finally(() => {
      reading = undefined;
    });
    return reading;
  }

  async function check(): Promise<void> {
    if (reading || performance.now() - toldAt < GAP_MS) return;
    const version = await read();
    if (version === told) return;
    const isFirst = told === undefined;
    told = version;
    if (isFirst) return;
    toldAt = performance.now();
    const bytes = message(version);
    for (const listener of listeners) listener.send(bytes);
  }

  const checked = () => void check().catch((error) => log().warn({ err: error }, 'a live version could not be read'));
  const checking = setInterval(checked, CHECK_MS).unref();
  const pinging = setInterval(() => {
    for (const listener of listeners) listener.send(PING);
  }, PING_MS).unref();
  const forget = onCommit((topics) => {
    if (source.topics.some((topic) => topics.includes(topic))) checked();
  });
  return {
    listeners,
    users: 0,
    told: () => told,
    async current() {
      const version = await read();
      told ??= version;
      return version;
    },
    close() {
      clearInterval(checking);
      clearInterval(pinging);
      forget();
    },
  };
}

/** Joins the channel of a source. Whoever leaves last closes it. */
function join(source: LiveSource): { channel: Channel; leave(): void } {
  const channel = channels.get(source.key) ?? openChannel(source);
  channels.set(source.key, channel);
  channel.users += 1;
  return {
    channel,
    leave() {
      channel.users -= 1;
      if (channel.users > 0) return;
      channels.delete(source.key);
      channel.close();
    },
  };
}

/** Takes a place for a listener. Returns how to give it back. */
function takePlace(network: string): () => void {
  const there = perNetwork.get(network) ?? 0;
  if (isEnded || listening >= MOST) throw new AppError('unavailable');
  if (there >= MOST_OF_NETWORK) throw new AppError('too_many', { params: { minutes: 1 } });
  listening += 1;
  perNetwork.set(network, there + 1);
  return () => {
    listening -= 1;
    const left = (perNetwork.get(network) ?? 1) - 1;
    if (left > 0) perNetwork.set(network, left);
    else perNetwork.delete(network);
  };
}

/**
 * Answers with server-sent events: `version` with the source's version at once, and again at each change. It ends when
 * the reader goes (`signal`), falls behind, or the server stops. Throws unavailable, and too_many for one network.
 */
export async function openLive(source: LiveSource, network: string, signal: AbortSignal): Promise<Response> {
  const giveBack = takePlace(network);
  const { channel, leave } = join(source);
  const end = () => {
    giveBack();
    leave();
  };
  const version = await channel.current().catch((error) => {
    end();
    throw error;
  });
  const headers = { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' };
  return new Response(streamOf(channel, version, signal, end), { headers });
}

function streamOf(channel: Channel, version: string, signal: AbortSignal, onEnd: () => void) {
  let listener: Listener;
  const source: UnderlyingDefaultSource<Uint8Array> = {
    start(controller) {
      listener = createListener(controller, () => {
        channel.listeners.delete(listener);
        onEnd();
      });
      channel.listeners.add(listener);
      controller.enqueue(encode(`retry: ${RETRY_MS}\n\n`));
      // A change may have been told while this reader was on its way in.
      controller.enqueue(message(channel.told() ?? version));
      if (signal.aborted || isEnded) listener.end();
      else signal.addEventListener('abort', () => listener.end(), { once: true });
    },
    cancel: () => listener.gone(),
  };
  return new ReadableStream(source, { highWaterMark: MOST_WAITING });
}

function createListener(controller: Controller, onEnd: () => void): Listener {
  let isOpen = true;
  const gone = () => {
    if (!isOpen) return;
    isOpen = false;
    onEnd();
  };
  const end = () => {
    if (isOpen) controller.close();
    gone();
  };
  return {
    send(bytes) {
      if (!isOpen) return;
      if ((controller.desiredSize ?? 0) <= 0) end();
      else controller.enqueue(bytes);
    },
    end,
    gone,
  };
}

/** Lets everybody go, when the server stops: they come again by themselves. */
export function endLive(): void {
  isEnded = true;
  for (const { listeners } of [...channels.values()]) for (const listener of [...listeners]) listener.end();
}
