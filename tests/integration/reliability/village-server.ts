import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { and, asc, eq } from 'drizzle-orm';
import { paths } from '~/paths';
import { db, tables } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import type { BuiltServer } from '../../support/built-server';
import { ask } from '../../support/http-client';
import { signedInPeople } from '../../support/signed-in-people';
import { dialect } from '../../support/store';
import { openIdea, villager } from '../community/village';
import { ownDatabase } from './own-database';

/** A database of its own with people and ideas, for a server in another process. */
export interface Village {
  cookies: string[];
  ideas: number[];
  /** Starts the built server on it. */
  serve(port?: number): Promise<BuiltServer>;
  /** Supports in the database by idea, as rows, as the counter and as acts in the audit. */
  counted(): Promise<{ number: number; rows: number; counter: number; acts: number }[]>;
  remove(): Promise<void>;
}

/** Makes a village. The database is closed in this process until `counted`, so that a crash meets a lone server. */
export async function foundVillage({ people, ideas }: { people: number; ideas: number }): Promise<Village> {
  const { url, opened, serve, remove } = await ownDatabase();
  const made = await opened(async () => {
    await loadReferenceData();
    const author = await villager();
    const numbers: number[] = [];
    while (numbers.length < ideas) numbers.push(await openIdea(author));
    return { cookies: await signedInPeople(people), ideas: numbers };
  });
  return {
    ...made,
    serve,
    async counted() {
      assertSound(url);
      return opened(countSupports);
    },
    remove,
  };
}

/** Throws if SQLite finds the file damaged, or a row without the one it belongs to. PostgreSQL was never killed. */
function assertSound(url: string): void {
  if (dialect !== 'sqlite') return;
  const file = new Database(url.replace('file:', ''), { readonly: true });
  try {
    const verdict = file.pragma('integrity_check', { simple: true });
    const orphans = file.pragma('foreign_key_check') as unknown[];
    if (verdict !== 'ok' || orphans.length > 0) throw new Error(`Damaged: ${verdict}, rows astray: ${orphans.length}`);
  } finally {
    file.close();
  }
}

async function countSupports() {
  const { auditEntries, ideas, supports } = tables;
  const found = await db()
    .select({ id: ideas.id, number: ideas.number, counter: ideas.supportCount })
    .from(ideas)
    .orderBy(asc(ideas.number));
  return Promise.all(
    found.map(async ({ id, number, counter }) => ({
      number,
      counter,
      rows: await db().$count(supports, eq(supports.subjectId, id)),
      acts: await db().$count(auditEntries, and(eq(auditEntries.subjectId, id), eq(auditEntries.act, 'support.given'))),
    })),
  );
}

/** What became of one press of the button. */
export type Pressed = 'counted' | 'turned away';

/** Presses the button of support over HTTP. Throws what a broken connection throws, and for any other answer. */
export async function press(url: string, cookie: string, number: number, agent: Agent): Promise<Pressed> {
  const { status, headers } = await ask(
    url,
    {
      method: 'POST',
      path: paths.ideaSupport('ky', number),
      headers: { Cookie: cookie, Origin: url, 'Content-Type': 'application/x-www-form-urlencoded' },
      body: 'wanted=yes',
    },
    agent,
  );
  if (status === 503) return 'turned away';
  if (status === 303 && headers.location?.startsWith(paths.idea('ky', number))) return 'counted';
  throw new Error(`Answered ${status} ${headers.location ?? ''}`);
}

/** Presses again until it is counted, after the two seconds for which a busy server asks (Retry-After), and a little. */
export async function pressUntilCounted(url: string, cookie: string, number: number, agent: Agent): Promise<void> {
  while ((await press(url, cookie, number, agent)) === 'turned away') await sleep(2_000 + Math.random() * 1_000);
}

/** Connections that are kept alive, as browsers do. */
export const keptAlive = (connections: number) => new Agent({ keepAlive: true, maxSockets: connections });
