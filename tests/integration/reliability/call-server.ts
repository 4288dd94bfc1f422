import type { Agent } from 'node:http';
import { eq } from 'drizzle-orm';
import type { Call } from '~/domain/calls/call';
import { paths } from '~/paths';
import { newId } from '~/platform/ids.server';
import { db, tables, transaction } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import type { BuiltServer } from '../../support/built-server';
import { closeAt, funder, openCall } from '../../support/calls';
import { ask } from '../../support/http-client';
import { published } from '../../support/scene';
import { person } from '../accounts/people';
import { ownDatabase, peopleWithCookies } from './own-database';

export interface Applicant {
  personId: string;
  cookie: string;
  /** The number of an idea of theirs in the market. */
  idea: number;
}

export interface StoredApplication {
  number: number;
  personId: string | null;
  appliedAt: Date;
}

/** A call with people who have an idea each, for a server in another process. */
export interface CallVillage {
  applicants: Applicant[];
  calls: Call[];
  serve(port?: number): Promise<BuiltServer>;
  /** Sets the closing of a call. */
  closeAt(call: Call, at: Date): Promise<void>;
  stored(call: Call): Promise<StoredApplication[]>;
  remove(): Promise<void>;
}

const BATCH = 100;

/** Gives each person a copy of one published idea. */
async function ideasOf(people: { personId: string; cookie: string }[]): Promise<Applicant[]> {
  const { ideas, ideaRevisions: revisions, ideaTexts: texts, subjects } = tables;
  const number = await published(await person());
  const [idea] = await db().select().from(ideas).where(eq(ideas.number, number));
  const [revision] = await db()
    .select()
    .from(revisions)
    .where(eq(revisions.id, idea?.publishedRevisionId ?? ''));
  if (!idea || !revision) throw new Error('No idea to copy.');
  const told = await db().select().from(texts).where(eq(texts.revisionId, revision.id));
  const copies = people.map(({ personId, cookie }, n) => ({
    ...{ personId, cookie, idea: number + 1 + n },
    id: newId(),
    revisionId: newId(),
  }));
  for (let from = 0; from < copies.length; from += BATCH) {
    const batch = copies.slice(from, from + BATCH);
    await transaction(async (tx) => {
      await tx.insert(subjects).values(batch.map(({ id }) => ({ id, kind: 'idea' as const })));
      await tx.insert(ideas).values(
        batch.map((copy) => ({
          ...idea,
          id: copy.id,
          number: copy.idea,
          authorId: copy.personId,
          publishedRevisionId: copy.revisionId,
        })),
      );
      await tx
        .insert(revisions)
        .values(batch.map(({ id, revisionId }) => ({ ...revision, id: revisionId, ideaId: id })));
      for (const text of told) {
        await tx.insert(texts).values(batch.map(({ revisionId }) => ({ ...text, revisionId })));
      }
    });
  }
  return copies.map(({ personId, cookie, idea: own }) => ({ personId, cookie, idea: own }));
}

/** Makes the calls and the people. */
export async function foundCall(people: number, calls: number): Promise<CallVillage> {
  const { opened, serve, remove } = await ownDatabase();
  const made = await opened(async () => {
    await loadReferenceData();
    const { member } = await funder();
    const announced: Call[] = [];
    while (announced.length < calls) announced.push(await openCall(member));
    return { calls: announced, applicants: await ideasOf(await peopleWithCookies(people)) };
  });
  return {
    ...made,
    serve,
    closeAt: (call, at) => opened(() => closeAt(call, at)),
    stored: (call) => opened(() => storedAt(call)),
    remove,
  };
}

function storedAt({ id }: Call): Promise<StoredApplication[]> {
  const { callApplications: applications } = tables;
  return db()
    .select({
      number: applications.number,
      personId: applications.appliedBy,
      appliedAt: applications.appliedAt,
    })
    .from(applications)
    .where(eq(applications.callId, id));
}

/** What became of one application: received, refused because the call has closed, or turned away by a busy server. */
export type Applied = 'received' | 'closed' | 'turned away';

/** Applies over HTTP. Throws what a broken connection throws, and for any other answer. */
export async function applyOver(url: string, { cookie, idea }: Applicant, call: Call, agent: Agent): Promise<Applied> {
  const { status, headers } = await ask(
    url,
    {
      method: 'POST',
      path: paths.applyToCall('ky', call.number),
      headers: { Cookie: cookie, Origin: url, 'Content-Type': 'application/x-www-form-urlencoded' },
      body: `idea=${idea}`,
    },
    agent,
  );
  if (status === 503) return 'turned away';
  if (status === 409) return 'closed';
  if (status === 303 && headers.location?.includes(`/calls/${call.number}/applications/`)) return 'received';
  throw new Error(`Answered ${status} ${headers.location ?? ''}`);
}
