import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Answer, AnswerHeaders } from './answer.server';
import { compress, type Encoding, isCompressible } from './compression.server';

const FRESH_MS = 1_000;
const MOST_BYTES = 64_000_000;
/** An entry holds its page raw and, once asked for, in two encodings that are a third of it at most. */
const BYTES_PER_BYTE = 1.7;

/** A page just made, and the topics whose change makes it wrong, such as `idea:1042`. */
export interface MadePage {
  answer: Answer;
  topics: ReadonlySet<string>;
}

interface Entry {
  body: Buffer;
  hash: string;
  headers: AnswerHeaders;
  topics: ReadonlySet<string>;
  madeAt: number;
  encoded: Map<Encoding, Promise<Buffer>>;
}

/** `entry` is null for an answer that was made for one caller alone. */
interface Landing {
  answer: Answer;
  entry: Entry | null;
}

interface Flight {
  landing: Promise<Landing>;
  /** Topics that changed while the page was being made: what it read may be older than they are. */
  touched: Set<string>;
}

export interface PageCache {
  /**
   * The page under `key`, made by `make` unless a fresh one is there; several who ask at once share one making.
   * `ifNoneMatch` is the caller's header. `hit` says whether nothing was made for this caller.
   */
  get(key: string, want: PageWanted, make: () => Promise<MadePage>): Promise<{ answer: Answer; hit: boolean }>;
  /** Drops every page that shows one of `topics`, and keeps out those that are being made. */
  touch(topics: Iterable<string>): void;
}

export interface PageWanted {
  encoding: Encoding;
  ifNoneMatch: string | undefined;
}

/** Only whole pages that are the same for everybody: 200, and no cookie set along the way. */
function isKeepable({ status, headers, body }: Answer): boolean {
  const refused = String(headers['cache-control'] ?? '').includes('no-store');
  return status === 200 && Buffer.isBuffer(body) && headers['set-cookie'] === undefined && !refused;
}

/** The entry for a page. One that comes out the same as `before` keeps its compressed bytes. */
function entryOf({ answer, topics }: MadePage, before: Entry | undefined, madeAt: number): Entry {
  const body = answer.body as Buffer;
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  return {
    body,
    hash,
    headers: answer.headers,
    topics,
    madeAt,
    encoded: before?.hash === hash ? before.encoded : new Map(),
  };
}

/** Which entries show a topic, so that a commit need not look at all of them. */
function createTopicIndex() {
  const keys = new Map<string, Set<string>>();
  return {
    add(key: string, topics: ReadonlySet<string>) {
      for (const topic of topics) keys.set(topic, (keys.get(topic) ?? new Set()).add(key));
    },
    remove(key: string, topics: ReadonlySet<string>) {
      for (const topic of topics) {
        const shown = keys.get(topic);
        shown?.delete(key);
        if (shown?.size === 0) keys.delete(topic);
      }
    },
    keysOf: (topic: string): string[] => [...(keys.get(topic) ?? [])],
  };
}

/** Keeps anonymous pages for a second, or until a commit touches what they show. `clock` gives milliseconds. */
export function createPageCache(clock: () => number = () => performance.now()): PageCache {
  const index = createTopicIndex();
  const entries = new LRUCache<string, Entry>({
    maxSize: MOST_BYTES,
    sizeCalculation: (entry, key) => Math.ceil(entry.body.length * BYTES_PER_BYTE) + key.length + 500,
    dispose: (entry, key) => index.remove(key, entry.topics),
  });
  const flights = new Map<string, Flight>();

  async function fly(key: string, touched: ReadonlySet<string>, make: () => Promise<MadePage>): Promise<Landing> {
    const made = await make();
    if (!isKeepable(made.answer)) return { answer: made.answer, entry: null };
    const entry = entryOf(made, entries.peek(key), clock());
    const isOverlooked = [...touched].some((topic) => made.topics.has(topic));
    if (!isOverlooked) {
      entries.set(key, entry);
      index.add(key, entry.topics);
    }
    return { answer: made.answer, entry };
  }

  function takeOff(key: string, make: () => Promise<MadePage>): Flight {
    const touched = new Set<string>();
    const flight: Flight = { touched, landing: fly(key, touched, make) };
    const forget = () => {
      if (flights.get(key) === flight) flights.delete(key);
    };
    flight.landing.then(forget, forget);
    flights.set(key, flight);
    return flight;
  }

  return {
    async get(key, want, make) {
      const entry = entries.get(key);
      if (entry && clock() - entry.madeAt < FRESH_MS) return { answer: await entryAnswer(entry, want), hit: true };
      const flying = flights.get(key);
      // A page that was begun before a change must not be given to those who come after it.
      const joined = flying?.touched.size === 0 ? flying : undefined;
      const landed = await (joined ?? takeOff(key, make)).landing;
      if (landed.entry) return { answer: await entryAnswer(landed.entry, want), hit: joined !== undefined };
      return { answer: joined ? (await make()).answer : landed.answer, hit: false };
    },
    touch(topics) {
      for (const topic of topics) {
        for (const flight of flights.values()) flight.touched.add(topic);
        for (const key of index.keysOf(topic)) entries.delete(key);
      }
    },
  };
}

async function entryAnswer(entry: Entry, { encoding, ifNoneMatch }: PageWanted): Promise<Answer> {
  const isText = isCompressible(String(entry.headers['content-type'] ?? ''), entry.body.length);
  const chosen = isText ? encoding : 'identity';
  const etag = `"${entry.hash}${chosen === 'identity' ? '' : `-${chosen}`}"`;
  const headers: AnswerHeaders = { ...entry.headers, etag };
  if (ifNoneMatch?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)) {
    return { status: 304, headers, body: null };
  }
  if (chosen === 'identity') return { status: 200, headers, body: entry.body };
  const bytes = entry.encoded.get(chosen) ?? compress(entry.body, chosen);
  entry.encoded.set(chosen, bytes);
  return { status: 200, headers: { ...headers, 'content-encoding': chosen }, body: await bytes };
}
