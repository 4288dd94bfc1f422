import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { VISITOR } from '~/domain/accounts/actor';
import { findHearing } from '~/domain/hearings/find-hearing.server';
import { paperCsv, paperJson, paperPdf } from '~/domain/hearings/protocol/paper-files.server';
import { paperPage } from '~/domain/hearings/protocol/paper-page.queries.server';
import { publishDocument } from '~/domain/hearings/protocol/publish-document.server';
import { addScan } from '~/domain/hearings/protocol/scan.server';
import { now } from '~/platform/clock.server';
import { newId } from '~/platform/ids.server';
import { db, tables, transaction } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { heldHearing, officer } from '../../support/hearings';
import { addRemarkRow, tellMeeting } from '../../support/protocols';
import { outcomeOf } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { fileOf, useTestUploads } from '../../support/uploads';
import { person } from '../accounts/people';

useTestStore();
useTestUploads();
beforeAll(loadReferenceData);

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

async function publishedHearing(remarks = 0) {
  const by = await officer();
  const residents = await Promise.all(['Айгүл', 'Нурлан', 'Жылдыз'].map((name) => person(undefined, name)));
  const held = await heldHearing(by);
  await tellMeeting(held, residents);
  await transaction(async (tx) => {
    for (let number = 4; number < 4 + remarks; number += 1) await addRemarkRow(tx, held, number);
  });
  const hearing = await findHearing(db(), held.number);
  const { hash } = await transaction({ key: `hearing:${hearing.number}` }, (tx) =>
    publishDocument(tx, by, hearing, 'protocol'),
  );
  return { by, hearing, hash, number: hearing.number };
}

const page = (number: number, from = 0, version: number | null = null) =>
  paperPage(VISITOR, number, 'protocol', { version, from }, 'ky');

describe('a remark that is hidden after the protocol was published', () => {
  it('is given out in no form any more, and the page says why the copy differs from its hash', async () => {
    const { hearing, hash, number } = await publishedHearing();
    const said = 'Мэриянын резерви';
    expect(sha256(await paperJson(VISITOR, number, 'protocol', 1))).toBe(hash);
    const before = await paperPdf(VISITOR, number, 'protocol', 1, 'ky');
    const { remarks, hidings } = tables;
    await transaction(async (tx) => {
      const [remark] = await tx
        .select({ id: remarks.id })
        .from(remarks)
        .where(and(eq(remarks.hearingId, hearing.id), eq(remarks.number, 1)));
      await tx
        .update(remarks)
        .set({ hidden: true })
        .where(eq(remarks.id, remark?.id ?? ''));
      await tx.insert(hidings).values({ id: newId(), subjectId: remark?.id ?? '', reason: 'insult', hiddenAt: now() });
    });
    const json = await paperJson(VISITOR, number, 'protocol', 1);
    expect(json).not.toContain(said);
    expect(sha256(json)).not.toBe(hash);
    let csv = '';
    for await (const piece of await paperCsv(VISITOR, number, 'protocol', 1, 'ky')) csv += piece;
    expect(csv).not.toContain(said);
    const shown = await page(number);
    expect(JSON.stringify(shown.parts)).not.toContain(said);
    expect(shown.version).toMatchObject({ hash, redacted: [1] });
    expect((await paperPdf(VISITOR, number, 'protocol', 1, 'ky')).equals(before)).toBe(false);
  });
});

describe('the page of a protocol', () => {
  it('shows thirty remarks at a time, and all their totals on each page', async () => {
    const { number } = await publishedHearing(120);
    const numbersOn = async (from: number) => {
      const { parts, remarks } = await page(number, from);
      const blocks = parts.find(({ id }) => id === 'remarks')?.blocks ?? [];
      const ids = blocks.flatMap((block) => (block.kind === 'entry' ? [block.entry.id] : []));
      return { ids, remarks, totals: JSON.stringify(blocks.slice(0, 2)) };
    };
    const [first, third] = [await numbersOn(0), await numbersOn(100)];
    expect([first.ids.length, first.ids[0], first.ids.at(-1)]).toEqual([30, 'remark-1', 'remark-30']);
    expect([third.ids.length, third.ids[0], third.ids.at(-1)]).toEqual([23, 'remark-101', 'remark-123']);
    expect(first.totals).toBe(third.totals);
    expect((await numbersOn(9_999)).remarks.total).toBe(123);
  });

  it('answers a version that is not there like a page that is not there', async () => {
    const { number } = await publishedHearing();
    expect(await outcomeOf(page(number, 0, 2))).toBe('not_found');
    expect(await outcomeOf(paperPdf(VISITOR, number, 'answers', 1, 'ky'))).toBe('not_found');
    expect(await outcomeOf(paperJson(VISITOR, 999_999, 'protocol', 1))).toBe('not_found');
  });
});

describe('the signed paper', () => {
  it('is added to a version by an officer of the place, and named beside it; the version stays as it was', async () => {
    const { by, hash, number } = await publishedHearing();
    const scan = () => fileOf(PDF, 'протокол.pdf');
    const add = (actor: Parameters<typeof addScan>[0], ordinal = 1) =>
      outcomeOf(addScan(actor, number, { document: 'protocol', ordinal, file: scan() }));
    expect(await add(VISITOR)).toBe('sign_in');
    expect(await add(await person())).toBe('forbidden');
    expect(await add(await officer('toktogul'))).toBe('forbidden');
    expect(await add(by, 2)).toBe('not_found');
    expect(await outcomeOf(addScan(by, number, { document: 'protocol', ordinal: 1, file: null }))).toBe('invalid');
    const fake = fileOf('not a pdf', 'протокол.pdf');
    expect(await outcomeOf(addScan(by, number, { document: 'protocol', ordinal: 1, file: fake }))).toBe('invalid');
    await addScan(by, number, { document: 'protocol', ordinal: 1, file: scan() });
    const { version } = await page(number);
    expect(version?.scan?.name).toBe('протокол.pdf');
    expect(version?.hash).toBe(hash);
  });
});
