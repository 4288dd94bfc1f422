import { afterEach, describe, expect, it } from 'vitest';
import { newId } from '~/platform/ids.server';
import { endLive, type LiveSource, openLive } from '~/platform/live.server';
import { touch, transaction } from '~db/index.server';
import { outcomeOf } from '../../support/scene';
import { useTestStore } from '../../support/store';

useTestStore();

const opened: AbortController[] = [];
afterEach(() => {
  for (const reader of opened.splice(0)) reader.abort();
});

/** Something to watch, which counts how often it is read. */
function thing() {
  const state = { version: 'one', readings: 0 };
  const key = newId();
  const source: LiveSource = {
    key,
    topics: [`thing:${key}`],
    version: async () => {
      state.readings += 1;
      return state.version;
    },
  };
  return { state, source, touched: () => transaction(async (tx) => touch(tx, `thing:${key}`)) };
}

/** How long a busy machine may take for what is done at once. */
const PATIENCE_MS = 8_000;
/** Nobody is told more often. */
const PAUSE_MS = 2_000;

/** Listens; `has` and `ends` wait for what is to come, as long as a busy machine may take. */
async function listen(source: LiveSource, network = newId()) {
  const going = new AbortController();
  opened.push(going);
  const response = await openLive(source, network, going.signal);
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const versions: string[] = [];
  let isOver = false;
  void (async () => {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      const version = /data: (\S+)/.exec(new TextDecoder().decode(chunk.value))?.[1];
      if (version) versions.push(version);
    }
    isOver = true;
  })();
  const until = async (met: () => boolean) => {
    const end = performance.now() + PATIENCE_MS;
    while (!met() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 10));
    return met();
  };
  return {
    response,
    versions,
    leave: () => going.abort(),
    has: (version: string) => until(() => versions.at(-1) === version),
    ends: () => until(() => isOver),
  };
}

describe('those who watch a thing', () => {
  it('are told its version at once, and soon after a commit here that touched it', async () => {
    const { state, source, touched } = thing();
    const reader = await listen(source);
    expect(reader.response.headers.get('content-type')).toBe('text/event-stream');
    expect(await reader.has('one')).toBe(true);
    state.version = 'two';
    await touched();
    expect(await reader.has('two')).toBe(true);
  });

  it('hear of what another server changed, without being told', async () => {
    const { state, source } = thing();
    const reader = await listen(source);
    state.version = 'two';
    expect(await reader.has('two')).toBe(true);
  });

  it('are told at most every two seconds, and in the end the last version', { timeout: 15_000 }, async () => {
    const { state, source, touched } = thing();
    const reader = await listen(source);
    const startedAt = performance.now();
    for (let n = 0; n < 20; n += 1) {
      state.version = `v${n}`;
      await touched();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(await reader.has('v19')).toBe(true);
    const pauses = Math.ceil((performance.now() - startedAt) / PAUSE_MS);
    expect(reader.versions.length).toBeLessThanOrEqual(2 + pauses);
  });

  it('hear nothing where a commit changed something else about it', async () => {
    const { source, touched } = thing();
    const reader = await listen(source);
    await touched();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(reader.versions).toEqual(['one']);
  });

  it('share one reading, however many they are', async () => {
    const { state, source, touched } = thing();
    const readers = await Promise.all(Array.from({ length: 100 }, () => listen(source)));
    const before = state.readings;
    state.version = 'two';
    await touched();
    expect(await Promise.all(readers.map((reader) => reader.has('two')))).not.toContain(false);
    expect(state.readings - before).toBeLessThan(10);
  });

  it('cost nothing once they have gone', async () => {
    const { state, source } = thing();
    const readers = [await listen(source), await listen(source)];
    for (const reader of readers) reader.leave();
    expect(await readers[0]?.ends()).toBe(true);
    const before = state.readings;
    await new Promise((resolve) => setTimeout(resolve, 1_300));
    expect(state.readings).toBe(before);
  });

  it('who do not read what they are sent are let go', { timeout: 40_000 }, async () => {
    const { state, source, touched } = thing();
    const going = new AbortController();
    opened.push(going);
    const stalled = await openLive(source, newId(), going.signal);
    for (let n = 0; n < 4; n += 1) {
      state.version = `v${n}`;
      await touched();
      await new Promise((resolve) => setTimeout(resolve, 2_050));
    }
    const reader = (stalled.body as ReadableStream<Uint8Array>).getReader();
    let chunks = 0;
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) chunks += 1;
    expect(chunks).toBeLessThanOrEqual(4);
  });

  it('are at most six hundred of one network, and a place that is given back is free again', async () => {
    const { source } = thing();
    const network = newId();
    const readers = await Promise.all(Array.from({ length: 600 }, () => listen(source, network)));
    expect(await outcomeOf(listen(source, network))).toBe('too_many');
    expect(await outcomeOf(listen(source))).toBe('ok');
    readers[0]?.leave();
    expect(await outcomeOf(listen(source, network))).toBe('ok');
  });

  it('are let go when the server stops, which takes nobody more', async () => {
    const { source } = thing();
    const reader = await listen(source);
    endLive();
    expect(await reader.ends()).toBe(true);
    expect(await outcomeOf(listen(source))).toBe('unavailable');
  });
});
