import { setTimeout as sleep } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import {
  db,
  isUniqueViolation,
  onCommit,
  placeholder,
  prepared,
  type Reader,
  type Tx,
  tables,
  touch,
  transaction,
} from '~db/index.server';
import { dialect, useTestStore } from '../../support/store';

useTestStore();

const { settings } = tables;

async function setCounter(tx: Tx, key: string, value: number): Promise<void> {
  const row = { key, value, updatedAt: new Date() };
  await tx.insert(settings).values(row).onConflictDoUpdate({ target: settings.key, set: row });
}

const rowsByKey = prepared((handle: Reader) =>
  handle
    .select()
    .from(settings)
    .where(eq(settings.key, placeholder('key'))),
);

async function counter(handle: Reader, key: string): Promise<number | undefined> {
  const [row] = await rowsByKey(handle, { key });
  return row?.value as number | undefined;
}

/** Reads, waits, adds one and writes; every fifth changes its mind at the end. */
async function countHundred(name: string, options: { key?: string }): Promise<void> {
  await transaction((tx) => setCounter(tx, name, 0));
  const votes = Array.from({ length: 100 }, (_, index) =>
    transaction(options, async (tx) => {
      const before = await counter(tx, name);
      await sleep(1);
      await setCounter(tx, name, (before ?? 0) + 1);
      if (index % 5 === 0) throw new Error('changed my mind');
    }),
  );
  const results = await Promise.allSettled(votes);
  expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(20);
}

describe('transaction', () => {
  it('counts a hundred voters at once, less the twenty who change their mind', async () => {
    await countHundred('unkeyed', {});
    expect(await counter(db(), 'unkeyed')).toBe(80);
  });

  it('counts them as exactly when they queue for one key', async () => {
    await countHundred('keyed', { key: 'support:1' });
    expect(await counter(db(), 'keyed')).toBe(80);
  });

  it('keeps what others of the same batch wrote when one throws', async () => {
    const results = await Promise.allSettled(
      ['first', 'second', 'third'].map((name) =>
        transaction(async (tx) => {
          await setCounter(tx, name, 1);
          if (name === 'second') throw new Error('second fails');
        }),
      ),
    );
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await counter(db(), 'first')).toBe(1);
    expect(await counter(db(), 'second')).toBeUndefined();
    expect(await counter(db(), 'third')).toBe(1);
  });

  it('gives back what the function returned and passes on what it threw', async () => {
    expect(await transaction(async () => 42)).toBe(42);
    await expect(transaction(() => Promise.reject(new Error('refused')))).rejects.toThrow('refused');
  });

  it('shows db() inside it what it has written, and others only what is committed', async () => {
    const outside = db();
    await transaction(async (tx) => {
      await setCounter(tx, 'half-written', 1);
      expect(await counter(db(), 'half-written')).toBe(1);
      expect(await counter(outside, 'half-written')).toBeUndefined();
    });
    expect(await counter(outside, 'half-written')).toBe(1);
  });

  it('is the only way to write', async () => {
    const writing = (async () => setCounter(db() as Tx, 'written by a reader', 1))();
    await expect(writing).rejects.toThrow();
    expect(await counter(db(), 'written by a reader')).toBeUndefined();
  });

  it('is asked for around an error that is caught: only SQLite would go on without', async () => {
    await transaction((tx) => setCounter(tx, 'taken twice', 1));
    const going = transaction(async (tx) => {
      const row = { key: 'taken twice', value: 2, updatedAt: new Date() };
      await (async () => tx.insert(settings).values(row))().catch(() => undefined);
    });
    const outcome = await going.then(
      () => 'went on',
      (error: Error) => error.message,
    );
    expect(outcome).toMatch(dialect === 'sqlite' ? 'went on' : 'its error was caught');
  });

  it('refuses a query that is run after its end', async () => {
    let escaped: Tx | undefined;
    await transaction(async (tx) => {
      escaped = tx;
    });
    const late = escaped as Tx;
    await expect((async () => setCounter(late, 'late', 1))()).rejects.toThrow('has ended');
    await expect(counter(late, 'late')).rejects.toThrow('has ended');
  });

  it('tells a taken key from other errors', async () => {
    const row = { key: 'taken', value: 1, updatedAt: new Date() };
    await transaction((tx) => setCounter(tx, 'taken', 1));
    const refusal = await transaction(async (tx) => {
      await tx.insert(settings).values(row);
    }).catch((error: unknown) => error);
    expect(isUniqueViolation(refusal)).toBe(true);
    expect(isUniqueViolation(new Error('23505'))).toBe(false);
  });
});

describe('a transaction inside a transaction', () => {
  it('undoes its own part alone when it fails', async () => {
    await transaction(async (tx) => {
      await setCounter(tx, 'outer', 1);
      await transaction(async (inner) => {
        await setCounter(inner, 'kept', 1);
      });
      await transaction(async (inner) => {
        await setCounter(inner, 'undone', 1);
        throw new Error('undo me');
      }).catch(() => undefined);
    });
    expect(await counter(db(), 'outer')).toBe(1);
    expect(await counter(db(), 'kept')).toBe(1);
    expect(await counter(db(), 'undone')).toBeUndefined();
  });

  it('is undone with the outer one', async () => {
    const failing = transaction(async () => {
      await transaction((inner) => setCounter(inner, 'inner-of-failed', 1));
      throw new Error('outer fails');
    });
    await expect(failing).rejects.toThrow('outer fails');
    expect(await counter(db(), 'inner-of-failed')).toBeUndefined();
  });

  it('lets the outer one go on after a taken key', async () => {
    await transaction((tx) => setCounter(tx, 'voted', 1));
    await transaction({ key: 'voted' }, async (tx) => {
      const again = transaction(async (inner) => {
        await inner.insert(settings).values({ key: 'voted', value: 2, updatedAt: new Date() });
      });
      expect(isUniqueViolation(await again.catch((error: unknown) => error))).toBe(true);
      await setCounter(tx, 'went-on', 1);
    });
    expect(await counter(db(), 'went-on')).toBe(1);
  });

  it('waits for its siblings, so that one of several at once may fail', async () => {
    await transaction(async () => {
      await Promise.allSettled(
        [1, 2, 3, 4].map((n) =>
          transaction(async (inner) => {
            await setCounter(inner, `sibling-${n}`, n);
            await sleep(1);
            if (n % 2 === 0) throw new Error('even');
          }),
        ),
      );
    });
    const found = await Promise.all([1, 2, 3, 4].map((n) => counter(db(), `sibling-${n}`)));
    expect(found).toEqual([1, undefined, 3, undefined]);
  });

  it('begins anew when the outer one has ended', async () => {
    let later: Promise<void> | undefined;
    await transaction(async () => {
      later = sleep(5).then(() => transaction((tx) => setCounter(tx, 'later', 1)));
    });
    await later;
    expect(await counter(db(), 'later')).toBe(1);
  });
});

describe('onCommit', () => {
  it('hears the subjects touched, once they can be read, and nothing of what was undone', async () => {
    const heard: string[][] = [];
    const readable: Promise<number | undefined>[] = [];
    const end = onCommit((topics) => {
      heard.push([...topics]);
      readable.push(counter(db(), 'touched'));
    });
    await transaction({ touch: ['ideas'] }, async (tx) => {
      await setCounter(tx, 'touched', 1);
      touch(tx, 'idea:1', 'idea:1');
      await transaction(async (inner) => touch(inner, 'idea:2'));
      await transaction(async (inner) => {
        touch(inner, 'idea:3');
        throw new Error('undone');
      }).catch(() => undefined);
      expect(heard).toEqual([]);
    });
    await transaction(async (tx) => {
      touch(tx, 'idea:4');
      throw new Error('undone');
    }).catch(() => undefined);
    end();
    await transaction({ touch: ['after the end'] }, async () => undefined);

    expect(heard).toEqual([['ideas', 'idea:1', 'idea:2']]);
    expect(await Promise.all(readable)).toEqual([1]);
  });
});
