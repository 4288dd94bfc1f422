import type { Agent } from 'node:http';
import { eq } from 'drizzle-orm';
import type { Hearing } from '~/domain/hearings/hearing';
import { makeRemark } from '~/domain/hearings/remarks/remarks.server';
import { paths } from '~/paths';
import { db, tables } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import type { BuiltServer } from '../../support/built-server';
import { ask } from '../../support/http-client';
import { person } from '../accounts/people';
import { announced, redate } from '../hearings/announced';
import { ownDatabase, peopleWithCookies } from './own-database';

export interface StoredVote {
  personId: string;
  choice: string;
  changedAt: Date;
}

/** A hearing with proposals and people, for a server in another process. */
export interface HearingVillage {
  /** Cookies by the person's id. */
  voters: { personId: string; cookie: string }[];
  hearing: Hearing;
  proposals: number[];
  serve(port?: number): Promise<BuiltServer>;
  /** Sets the closing for remarks and stances. */
  closeAt(at: Date): Promise<void>;
  /** What is stored on a proposal, and what its counters say. */
  stored(proposal: number): Promise<{ votes: StoredVote[]; counters: number[] }>;
  remove(): Promise<void>;
}

/** Makes the hearing. The database is open in this process only while one of its functions runs. */
export async function foundHearing(people: number, proposals: number): Promise<HearingVillage> {
  const { opened, serve, remove } = await ownDatabase();
  const made = await opened(async () => {
    await loadReferenceData();
    const hearing = await announced();
    const author = await person();
    const numbers: number[] = [];
    for (let n = 1; n <= proposals; n += 1) {
      numbers.push(await makeRemark(author, hearing.number, { kind: 'proposal', body: `Сунуш ${n}`, lang: 'ky' }));
    }
    return { hearing, voters: await peopleWithCookies(people), proposals: numbers };
  });
  return {
    ...made,
    serve,
    closeAt: (at) => opened(() => redate(made.hearing, { remarksCloseAt: at })),
    stored: (proposal) => opened(() => storedOn(made.hearing, proposal)),
    remove,
  };
}

async function storedOn(hearing: Hearing, proposal: number) {
  const { remarks, stances } = tables;
  const rows = await db().select().from(remarks).where(eq(remarks.hearingId, hearing.id));
  const row = rows.find(({ number }) => number === proposal);
  if (!row) throw new Error('No such proposal.');
  const votes = await db()
    .select({ personId: stances.personId, choice: stances.choice, changedAt: stances.changedAt })
    .from(stances)
    .where(eq(stances.subjectId, row.id));
  return { votes, counters: [row.forCount, row.againstCount, row.abstainCount] };
}

/** What became of one press: stored, refused because it is closed, or turned away by a busy server. */
export type Voted = 'stored' | 'closed' | 'turned away';

/** Presses one of the three buttons over HTTP. Throws what a broken connection throws, and for any other answer. */
export async function vote(
  url: string,
  cookie: string,
  { hearing, proposal, choice }: { hearing: number; proposal: number; choice: string },
  agent: Agent,
): Promise<Voted> {
  const { status, headers } = await ask(
    url,
    {
      method: 'POST',
      path: paths.remarkStance('ky', hearing, proposal),
      headers: { Cookie: cookie, Origin: url, 'Content-Type': 'application/x-www-form-urlencoded' },
      body: `choice=${choice}`,
    },
    agent,
  );
  if (status === 503) return 'turned away';
  if (status === 409) return 'closed';
  if (status === 303 && headers.location?.startsWith(paths.remark('ky', hearing, proposal))) return 'stored';
  throw new Error(`Answered ${status} ${headers.location ?? ''}`);
}
