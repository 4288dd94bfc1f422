import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { asc, eq } from 'drizzle-orm';
import type { SignedIn } from '~/domain/accounts/actor';
import type { SeenCard } from '~/domain/funding/boards/board';
import { boardPage } from '~/domain/funding/boards/board.queries.server';
import { boardCsv, boardPdf, boardXlsx } from '~/domain/funding/boards/board-files.server';
import { cardPage } from '~/domain/funding/boards/card.queries.server';
import { changeCard, changeCards } from '~/domain/funding/boards/cards.server';
import { stagesOf } from '~/domain/funding/boards/stages.server';
import { shortlistOf } from '~/domain/funding/shortlist.queries.server';
import { now } from '~/platform/clock.server';
import { newId } from '~/platform/ids.server';
import { close, db, migrateDatabase, tables, transaction } from '~db/index.server';
import { memberOf } from '../support/scene';

// npx tsx tests/load/measure-board.ts [cards]: how long a board with 2,000 cards takes to show, to change and to give
// as a file, in the database of DATA_DIR or DATABASE_URL. Fill it with ideas first: see fill-database.ts.
const CARDS = Number(process.argv[2] ?? 2_000);
const RUNS = 30;
const TAGS = ['суу', 'жарык', 'мектеп', 'таштанды', 'жол', '2027'];
const ALL = { tag: null, colleague: null, overdue: false };

const say = (line: string) => process.stdout.write(`${line}\n`);

async function measure(what: string, runs: number, work: (run: number) => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  for (let run = 0; run < runs; run += 1) {
    const startedAt = performance.now();
    await work(run);
    times.push(performance.now() - startedAt);
    await sleep(2);
  }
  delay.disable();
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.ceil(runs * share) - 1] ?? 0).toFixed(0);
  say(`${what}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms; longest stop ${(delay.max / 1e6).toFixed(0)} ms`);
}

/** Cards with tags and dates in all stages, one note on each. */
async function fill(funder: SignedIn): Promise<void> {
  const { boardStages, ideas, shortlistings, shortlistNotes } = tables;
  const organisationId = funder.acting?.organisationId ?? '';
  const stages = await stagesOf(db(), organisationId);
  const found = await db()
    .select({ id: ideas.id })
    .from(ideas)
    .where(eq(ideas.publication, 'published'))
    .orderBy(asc(ideas.number))
    .limit(CARDS);
  const { id: by } = funder.person;
  await transaction(async (tx) => {
    await tx.insert(boardStages).values(stages.map((stage, position) => ({ ...stage, organisationId, position })));
    for (const [index, { id: ideaId }] of found.entries()) {
      const id = newId();
      const stageId = stages[index % stages.length]?.id;
      const tags = [TAGS[index % TAGS.length] ?? '', TAGS[(index * 7) % TAGS.length] ?? ''];
      const dueOn = index % 3 ? `2027-0${1 + (index % 9)}-15` : null;
      await tx
        .insert(shortlistings)
        .values({ id, organisationId, ideaId, addedBy: by, addedAt: now(), stageId, tags, dueOn });
      const note = { id: newId(), shortlistingId: id, authorId: by, createdAt: now() };
      await tx.insert(shortlistNotes).values({ ...note, visibleTo: 'organisation', body: `Чалуу керек ${index}` });
    }
  });
  say(`${found.length} cards`);
}

async function seenCards(funder: SignedIn): Promise<SeenCard[]> {
  const { columns } = await boardPage(funder, 'ky', ALL, null);
  return columns.flatMap(({ cards }) => cards.map(({ id, version, notes }) => ({ id, version, notes: notes.mark })));
}

await migrateDatabase();
const funder = await memberOf({ name: 'Өлчөнгөн фонд' });
await fill(funder);
const stages = await stagesOf(db(), funder.acting?.organisationId ?? '');
await measure('the board', RUNS, () => boardPage(funder, 'ky', ALL, null));
await measure('one column', RUNS, () => boardPage(funder, 'ky', ALL, { stage: stages[1]?.id ?? '' }));
await measure('the board with one tag', RUNS, () => boardPage(funder, 'ky', { ...ALL, tag: 'суу' }, null));
await measure('the list with its totals', RUNS, () => shortlistOf(funder, 'ky', 'gap'));
const [first] = await seenCards(funder);
const id = first?.id ?? '';
await measure('a card', RUNS, () => cardPage(funder, id, 'ky'));
await measure('a card moved', RUNS, async (run) => {
  const { entry } = await cardPage(funder, id, 'ky');
  await changeCard(funder, entry, { stageId: stages[run % stages.length]?.id });
});
await measure('50 cards moved at once', 5, async (run) => {
  await changeCards(funder, await seenCards(funder), { stageId: stages[run % stages.length]?.id });
});
const sizes: string[] = [];
const sized = (name: string, bytes: number) => sizes.push(`${name} ${Math.round(bytes / 1024)} KB`);
await measure('CSV', 3, async () => sized('CSV', Buffer.byteLength(await boardCsv(funder, 'ky', ALL))));
await measure('XLSX', 3, async () => sized('XLSX', (await boardXlsx(funder, 'ky', ALL)).length));
await measure('PDF', 2, async () => sized('PDF', (await boardPdf(funder, 'ky', ALL)).length));
say([...new Set(sizes)].join(', '));
await close();
