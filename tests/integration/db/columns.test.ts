import { asc, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { db, increased, nullsLast, transaction } from '~db/index.server';
import { kitFor } from '~db/schema/kit';
import { dialect, useTestStore } from '../../support/store';

const kit = kitFor(dialect);
const samples = kit.table('samples', {
  id: kit.text('id').primaryKey(),
  kind: kit.oneOf<'donor' | 'author'>('kind'),
  position: kit.integer('position'),
  amount: kit.money('amount'),
  hidden: kit.boolean('hidden'),
  at: kit.instant('at'),
  content: kit.json<unknown>('content'),
});

const TYPES = {
  sqlite: 'id text primary key, kind text, position integer, amount integer, hidden integer, at integer, content text',
  postgres:
    'id text primary key, kind text, position integer, amount bigint, hidden boolean, at timestamptz(3), content jsonb',
};

useTestStore((database) => database.execute(`create table samples (${TYPES[dialect]})`));

const FULL = {
  id: 'Ош · Өзгөн ңүү \u{1F33F} \'"\\ %',
  kind: 'donor',
  position: 2_147_483_647,
  amount: 9_007_199_254_740_991,
  hidden: true,
  at: new Date('2026-11-22T03:47:27.633Z'),
  content: { title: 'Суу', list: [1, 0.5, null, true], deep: { empty: {}, none: [] } },
} as const;

async function stored(row: typeof samples.$inferInsert) {
  await transaction(async (tx) => {
    await tx.insert(samples).values(row);
  });
  const [found] = await db().select().from(samples).where(eq(samples.id, row.id));
  return found;
}

describe('each kind of column', () => {
  it('gives back what was put in, to the last tyiyn and millisecond', async () => {
    expect(await stored(FULL)).toEqual(FULL);
  });

  it('knows the smallest values from nothing', async () => {
    const least = {
      id: 'least',
      kind: null,
      position: -2_147_483_648,
      amount: -9_007_199_254_740_991,
      hidden: false,
      at: new Date(0),
      content: [],
    };
    expect(await stored(least)).toEqual(least);
  });

  it('keeps nothing as null', async () => {
    const nothing = { kind: null, position: null, amount: null, hidden: null, at: null, content: null };
    expect(await stored({ id: 'nothing' })).toEqual({ id: 'nothing', ...nothing });
  });

  it('is found by its value and returned by a write', async () => {
    const id = 'searched';
    const returned = await transaction((tx) =>
      tx
        .insert(samples)
        .values({ ...FULL, id })
        .returning({ id: samples.id, at: samples.at, hidden: samples.hidden }),
    );
    expect(returned).toEqual([{ id, at: FULL.at, hidden: true }]);
    const byInstant = await db().select({ id: samples.id }).from(samples).where(eq(samples.at, FULL.at));
    expect(byInstant.map((row) => row.id).sort()).toEqual([id, FULL.id].sort());
    const byTruth = await db().select({ id: samples.id }).from(samples).where(eq(samples.hidden, false));
    expect(byTruth).toEqual([{ id: 'least' }]);
    const [first] = await db()
      .select()
      .from(samples)
      .orderBy(nullsLast(asc(samples.position)))
      .limit(1);
    expect([first?.id, await db().$count(samples)]).toEqual(['least', 4]);
  });

  it('counts up from what is stored, not from what was read', async () => {
    await stored({ id: 'counter', position: 41, amount: 1 });
    await transaction(async (tx) => {
      const changes = { position: increased(samples.position, 1), amount: increased(samples.amount, -3) };
      await tx.update(samples).set(changes).where(eq(samples.id, 'counter'));
    });
    const [counter] = await db().select().from(samples).where(eq(samples.id, 'counter'));
    expect([counter?.position, counter?.amount]).toEqual([42, -2]);
  });
});
