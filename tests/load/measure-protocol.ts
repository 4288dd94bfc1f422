import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { VISITOR } from '~/domain/accounts/actor';
import { findHearing } from '~/domain/hearings/find-hearing.server';
import type { Hearing } from '~/domain/hearings/hearing';
import { paperCsv, paperJson, paperPdf } from '~/domain/hearings/protocol/paper-files.server';
import { paperPage } from '~/domain/hearings/protocol/paper-page.queries.server';
import { openProtocol } from '~/domain/hearings/protocol/protocol-draft.server';
import { publishDocument } from '~/domain/hearings/protocol/publish-document.server';
import { newId } from '~/platform/ids.server';
import { close, db, migrateDatabase, tables, transaction } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { heldHearing, officer } from '../support/hearings';
import { addRemarkRow } from '../support/protocols';

// DATABASE_URL=file:/tmp/protocol.sqlite npx tsx tests/load/measure-protocol.ts [remarks]: how long the protocol of a
// hearing with 5,000 remarks takes to publish, to show and to give as a file, and for how long each stops all else.
const REMARKS = Number(process.argv[2] ?? 5_000);
const BATCH = 500;
const SAID = 'Кечинде көчө караңгы, балдар мектептен кайтканда коркушат. Быйыл жарык орнотулса экен. '.repeat(3);
const REASON = 'Эки көчөгө акча каралды, калганы кийинки жылдын бюджетинин долбооруна киргизилет. '.repeat(2);

const say = (line: string) => process.stdout.write(`${line}\n`);
const ms = (value: number) => value.toFixed(0).padStart(7);

async function measured<T>(name: string, work: () => Promise<T>): Promise<T> {
  await sleep(200);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const startedAt = performance.now();
  const cpuAt = process.cpuUsage();
  const value = await work();
  const took = performance.now() - startedAt;
  const { user, system } = process.cpuUsage(cpuAt);
  await sleep(5);
  delay.disable();
  const rss = Math.round(process.memoryUsage().rss / 1e6);
  const figures = [took, (user + system) / 1e3, delay.percentile(99) / 1e6, delay.max / 1e6, rss];
  say(`${figures.map(ms).join(' ')}  ${name}`);
  return value;
}

async function addAnswers(hearing: Hearing, remarkIds: string[]): Promise<void> {
  await transaction(async (tx) => {
    for (const remarkId of remarkIds) {
      const id = newId();
      await tx.insert(tables.answers).values({
        id,
        hearingId: hearing.id,
        outcome: 'accepted_in_part',
        reason: REASON,
        lang: 'ky',
        officialName: 'Маматова Айсулуу',
        officialPost: 'Финансы бөлүмүнүн башчысы',
        amount: 60_000_000,
        at: new Date(),
      });
      await tx.insert(tables.remarkAnswers).values({ remarkId, answerId: id });
      await tx.update(tables.remarks).set({ answerId: id }).where(eq(tables.remarks.id, remarkId));
    }
  });
}

async function fill(hearing: Hearing): Promise<void> {
  for (let from = 0; from < REMARKS; from += BATCH) {
    const ids = await transaction(async (tx) => {
      const made: string[] = [];
      for (let number = from + 1; number <= Math.min(from + BATCH, REMARKS); number += 1) {
        made.push(await addRemarkRow(tx, hearing, number, { body: `${number}. ${SAID}`, amount: 10_000 * number }));
      }
      return made;
    });
    await addAnswers(hearing, ids);
  }
}

await migrateDatabase();
await loadReferenceData();
const by = await officer();
const { number } = await heldHearing(by);
await fill(await findHearing(db(), number));
await openProtocol(by, number, 0);
const hearing = await findHearing(db(), number);
const page = (from: number) => paperPage(VISITOR, number, 'protocol', { version: null, from }, 'ky');
say('     ms  cpu ms     p99     max  rss MB');
await measured('page of the open draft', () => page(0));
await measured('publish a version', () =>
  transaction({ key: `hearing:${number}` }, (tx) => publishDocument(tx, by, hearing, 'protocol')),
);
await measured('page, first time', () => page(0));
await measured('page, again', () => page(Math.floor(REMARKS / 2)));
const pdf = await measured('PDF', () => paperPdf(VISITOR, number, 'protocol', 1, 'ky'));
await measured('PDF, again', () => paperPdf(VISITOR, number, 'protocol', 1, 'ky'));
const csv = await measured('CSV', async () => {
  let bytes = 0;
  for await (const piece of await paperCsv(VISITOR, number, 'protocol', 1, 'ky')) bytes += Buffer.byteLength(piece);
  return bytes;
});
const json = await measured('JSON', () => paperJson(VISITOR, number, 'protocol', 1));
say(`PDF ${pdf.length} bytes, CSV ${csv} bytes, JSON ${Buffer.byteLength(json)} bytes`);
await close();
