import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { close, openStore, replaceStore, tables, transaction } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { hearing, officer } from '../support/hearings';
import { ask } from '../support/http-client';
import { signedInPeople } from '../support/signed-in-people';
import { type LiveReader, openReader } from './live-reader';
import { startMeasuredServer, useOf } from './measured-server';

// npm run build, then npx tsx tests/load/live-meeting.ts: 300 readers on the live page of a meeting while 50 questions a
// minute come in, each with its own form as a browser sends it. Says how long an update takes, and what it costs. With
// an empty PostgreSQL in DATABASE_URL, the questions go to one server and the readers are on another.
const READERS = 300;
const PER_MINUTE = 50;
const MINUTES = 2;
const HOUR_MS = 3_600_000;

const say = (line: string) => process.stdout.write(`${line}\n`);
const sorted = (values: number[]) => [...values].sort((a, b) => a - b);
const quantile = (values: number[], share: number) => sorted(values)[Math.ceil(values.length * share) - 1] ?? 0;
const spread = (values: number[]) =>
  `p50 ${quantile(values, 0.5).toFixed(0)} ms, p95 ${quantile(values, 0.95).toFixed(0)} ms, longest ${quantile(values, 1).toFixed(0)} ms`;

/** A meeting that is going on, with people who may ask. The database is closed again before the server opens it. */
async function prepare(databaseUrl: string): Promise<{ number: number; cookies: string[] }> {
  const store = openStore(databaseUrl);
  await store.migrate();
  replaceStore(store);
  await loadReferenceData();
  const { id, number } = await hearing(await officer());
  const startsAt = new Date(Date.now() - HOUR_MS / 2);
  await transaction((tx) =>
    tx
      .update(tables.hearings)
      .set({ startsAt, remarksCloseAt: new Date(startsAt.getTime() + 4 * HOUR_MS) })
      .where(eq(tables.hearings.id, id)),
  );
  const cookies = await signedInPeople(PER_MINUTE);
  await close();
  return { number, cookies };
}

const folder = mkdtempSync(path.join(tmpdir(), 'ashar-live-'));
const databaseUrl = process.env.DATABASE_URL || `file:${path.join(folder, 'ashar.sqlite')}`;
const { number, cookies } = await prepare(databaseUrl);
const server = await startMeasuredServer({ databaseUrl, dataDir: folder });
const asked = databaseUrl.startsWith('postgres') ? await startMeasuredServer({ databaseUrl, dataDir: folder }) : server;
const live = `/ky/hearings/${number}/live`;

// A few pages first: what a server needs once is not the price of readers.
for (let n = 0; n < 50; n += 1) await ask(server.url, { path: live });
await sleep(2_000);
const idle = await useOf(server.process);

/** When each question was acknowledged, by how many were waiting then. */
const askedAt: number[] = [];
const updates: number[] = [];
const events: number[] = [];
const readers: LiveReader[] = [];
for (let n = 0; n < READERS; n += 1) {
  // People come one after another; all in one moment, the server would ask some to come again.
  await sleep(40);
  let seen = 0;
  readers.push(
    openReader({
      url: server.url,
      live,
      onEvent: (at) => {
        const last = askedAt.at(-1);
        if (last !== undefined) events.push(at - last);
      },
      onSeen: (waiting, at) => {
        for (let nth = seen + 1; nth <= waiting; nth += 1) updates.push(at - (askedAt[nth - 1] ?? at));
        seen = Math.max(seen, waiting);
      },
    }),
  );
}
await Promise.all(readers.map(({ ready }) => ready));
await sleep(3_000);
const listening = await useOf(server.process);
say(`memory: ${idle.rssMb.toFixed(0)} MB before, ${listening.rssMb.toFixed(0)} MB with ${READERS} readers`);

const startedAt = performance.now();
const posts: number[] = [];
for (let n = 0; n < PER_MINUTE * MINUTES; n += 1) {
  await sleep(Math.max(0, startedAt + (n * 60_000) / PER_MINUTE - performance.now()));
  const form = new URLSearchParams({ kind: 'question', lang: 'ky', body: `Көчөнү качан оңдойсуздар? ${n}` });
  const sentAt = performance.now();
  const { status } = await ask(asked.url, {
    path: `/ky/hearings/${number}/remarks/new`,
    method: 'POST',
    headers: {
      cookie: cookies[n % cookies.length] ?? '',
      origin: asked.url,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: form.toString(),
  });
  if (status !== 303) throw new Error(`A question was answered with ${status}.`);
  posts.push(performance.now() - sentAt);
  askedAt.push(performance.now());
}
await sleep(6_000);
const after = await useOf(server.process);
const seconds = (performance.now() - startedAt) / 1_000;
const sum = (part: 'events' | 'boards') => readers.reduce((total, { bytes }) => total + bytes[part], 0);
say(`${askedAt.length} questions in ${seconds.toFixed(0)} s; each stored in: ${spread(posts)}`);
say(`an event after the last question: ${spread(events)} (${events.length} events)`);
say(
  `a question on a reader's board after it was stored: ${spread(updates)} (${updates.length} of ${askedAt.length * READERS})`,
);
say(
  `each reader took ${(sum('events') / READERS / 1_024).toFixed(1)} KB of events, ${(sum('boards') / READERS / 1_024).toFixed(1)} KB of boards before compression`,
);
say(
  `server: ${(((after.cpuUs - listening.cpuUs) / 1e6 / seconds) * 100).toFixed(1)} % of a core, loop p99 ${after.loopP99Ms.toFixed(0)} ms, ${after.rssMb.toFixed(0)} MB`,
);
for (const reader of readers) reader.close();
await server.end('SIGTERM');
if (asked !== server) await asked.end('SIGTERM');
if (!process.env.DATABASE_URL) rmSync(folder, { recursive: true, force: true });
process.exit(0);
