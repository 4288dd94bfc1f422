import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { findHearing } from '~/domain/hearings/find-hearing.server';
import type { PaperContent } from '~/domain/hearings/protocol/hearing-paper';
import { publishDocument } from '~/domain/hearings/protocol/publish-document.server';
import { canonicalJson, hashOf } from '~/platform/canonical.server';
import { db, tables, transaction } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { heldHearing, officer } from '../../support/hearings';
import { STORY, tellMeeting } from '../../support/protocols';
import { useTestStore } from '../../support/store';
import { person } from '../accounts/people';

useTestStore();
beforeAll(loadReferenceData);

async function published(document: 'protocol' | 'answers' = 'protocol') {
  const by = await officer();
  const residents = await Promise.all(['Айгүл', 'Нурлан', 'Жылдыз'].map((name) => person(undefined, name)));
  const { number } = await heldHearing(by);
  await tellMeeting(await findHearing(db(), number), residents);
  const hearing = await findHearing(db(), number);
  const key = { key: `hearing:${number}` };
  const first = await transaction(key, (tx) => publishDocument(tx, by, hearing, 'protocol'));
  const last =
    document === 'answers' ? await transaction(key, (tx) => publishDocument(tx, by, hearing, document)) : first;
  const rows = await db()
    .select()
    .from(tables.protocolVersions)
    .where(eq(tables.protocolVersions.hearingId, hearing.id));
  const row = rows.find((one) => one.document === document);
  return { by, hearing, residents, first, last, row, content: row?.content as PaperContent };
}

describe('a published paper of a hearing', () => {
  it('tells what happened: who came, what was spoken of, how hands were raised, what was said and answered', async () => {
    const { content } = await published();
    expect(content.record?.attendance).toEqual({
      total: STORY.total,
      women: STORY.women,
      youth: STORY.youth,
      online: STORY.online,
      villages: STORY.villages,
    });
    expect(content.record?.agenda.map(({ position, record }) => [position, record.slice(0, 8)])).toEqual([
      [1, '1-маселе'],
      [2, '2-маселе'],
      [3, '3-маселе'],
    ]);
    const [question, hands] = content.record?.votes.filter(({ position }) => position === 21) ?? [];
    expect(question?.online).toEqual([{ level: 0, for: 1, against: 0, abstain: 1 }]);
    expect(hands?.online).toEqual([{ level: 0, for: 2, against: 1, abstain: 0 }]);
    expect(hands?.hall).toEqual({ for: 61, against: 17, abstain: 9 });
    const [proposal, asked, hidden] = content.remarks;
    expect(proposal).toMatchObject({
      number: 1,
      amount: STORY.asked,
      stances: [{ level: 0, for: 2, against: 1, abstain: 0 }],
      answers: [2],
    });
    expect(asked).toMatchObject({ number: 2, kind: 'question', channel: 'phone', lang: 'ru', answers: [1] });
    expect(hidden).toEqual({ number: 3, hidden: 'personal_data' });
    expect(content.answers.map(({ amount, officialName }) => [amount, officialName])).toEqual([
      [null, 'Маматова Айсулуу'],
      [STORY.given, 'Маматова Айсулуу'],
    ]);
    expect(content.hearing.place).toHaveProperty('ky');
  });

  it('names no resident, and has no word of a hidden remark', async () => {
    const { content, residents } = await published();
    const text = canonicalJson(content);
    for (const { person } of residents) {
      expect(text).not.toContain(person.name);
      expect(text).not.toContain(person.id);
    }
    expect(text).not.toContain('Жашырылган сөз');
  });

  it('has the hash of its own canonical JSON, as it was stored', async () => {
    const { row, first } = await published();
    expect(row?.hash).toBe(first.hash);
    expect(hashOf(row?.content)).toBe(first.hash);
    expect(row?.ordinal).toBe(1);
  });

  it('of the answers names the hash of the protocol that it follows, and holds no record of the meeting', async () => {
    const { content, first, last } = await published('answers');
    expect(content.protocolHash).toBe(first.hash);
    expect(content.record).toBeNull();
    expect(content.answers).toHaveLength(2);
    expect(last.ordinal).toBe(1);
    expect(last.hash).not.toBe(first.hash);
  });

  it('is never written over: publishing again adds a version with its reason, and the first stays as it was', async () => {
    const { by, hearing, first } = await published();
    const second = await transaction({ key: `hearing:${hearing.number}` }, (tx) =>
      publishDocument(tx, by, hearing, 'protocol', 'Катышуучулардын саны такталды'),
    );
    const rows = await db()
      .select()
      .from(tables.protocolVersions)
      .where(eq(tables.protocolVersions.hearingId, hearing.id))
      .orderBy(tables.protocolVersions.ordinal);
    expect(rows.map(({ ordinal, hash }) => [ordinal, hash])).toEqual([
      [1, first.hash],
      [2, second.hash],
    ]);
    expect((rows[1]?.content as PaperContent | undefined)?.reason).toBe('Катышуучулардын саны такталды');
  });
});
