import { writeFileSync } from 'node:fs';
import { and, eq, ne } from 'drizzle-orm';
import { paths } from '~/paths';
import { close, db, migrateDatabase, tables } from '~db/index.server';
import { signedInPeople } from '../support/signed-in-people';
import { fillMarket } from './fill';

// npx tsx tests/load/prepare.ts COUNT FILE: fills the empty database of DATABASE_URL with COUNT ideas and with people
// who are signed in, and writes to FILE what a measurement needs to know of them.

/** Who is signed in, and what they open and support. Each of the people may support each of the ideas. */
export interface Prepared {
  cookies: string[];
  ideas: { page: string; support: string }[];
}

const PEOPLE = 2_000;
const IDEAS = 2_000;

async function openIdeas(): Promise<Prepared['ideas']> {
  const { ideas } = tables;
  const isOpen = and(eq(ideas.publication, 'published'), eq(ideas.hidden, false), ne(ideas.stage, 'completed'));
  const rows = await db().select({ number: ideas.number, slug: ideas.slug }).from(ideas).where(isOpen);
  // Spread over all of them, so that what is read is not all in one place of the file.
  const step = Math.max(1, Math.floor(rows.length / IDEAS));
  return rows
    .filter((_, index) => index % step === 0)
    .slice(0, IDEAS)
    .map(({ number, slug }) => ({ page: paths.idea('ky', number, slug), support: paths.ideaSupport('ky', number) }));
}

const [count, file = ''] = process.argv.slice(2);
await migrateDatabase();
await fillMarket(Number(count));
const prepared: Prepared = { cookies: await signedInPeople(PEOPLE), ideas: await openIdeas() };
writeFileSync(file, JSON.stringify(prepared));
await close();
