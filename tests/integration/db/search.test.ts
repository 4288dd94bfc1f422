import { beforeAll, describe, expect, it } from 'vitest';
import { db, removeSearch, type SearchText, searchIdeas, tables, transaction, writeSearch } from '~db/index.server';
import { useTestStore } from '../../support/store';

useTestStore();

const { ideas, subjects } = tables;

/** Words as the domain hands them over: folded and stemmed. */
const WORDS: Record<number, SearchText> = {
  1: { a: 'таза суу', b: 'ош', c: 'мектеп бала' },
  2: { a: 'мектеп жарык', b: 'таза суу озгон', c: 'жол' },
  3: { a: 'кок бак', b: 'ош суулар', c: 'таза аба' },
  4: { a: 'жол ондоо', b: 'кара суу', c: 'жарык' },
  5: { a: 'суу', b: 'таза', c: '' },
};

async function addIdea(number: number): Promise<void> {
  const id = `idea-${number}`;
  const at = new Date(Date.UTC(2026, 0, number));
  await transaction(async (tx) => {
    await tx.insert(subjects).values({ id, kind: 'idea' });
    await tx.insert(ideas).values({
      id,
      number,
      slug: 'x',
      publication: 'published',
      lang: 'ky',
      authorKind: 'person',
      createdAt: at,
      updatedAt: at,
    });
  });
}

/** Numbers and ranks of what is found, the best first and the newest first within a rank. */
async function found(...words: string[][]): Promise<string[]> {
  const finds = await searchIdeas(db(), words);
  if (!finds) return ['nothing to search for'];
  const [inTitle, named, anywhere] = finds.map((numbers) => new Set(numbers)) as [
    Set<number>,
    Set<number>,
    Set<number>,
  ];
  const rankOf = (number: number) => (inTitle.has(number) ? 0 : named.has(number) ? 1 : 2);
  const newestFirst = [...anywhere].sort((one, other) => rankOf(one) - rankOf(other) || other - one);
  return newestFirst.map((number) => `${number}:${rankOf(number)}`);
}

beforeAll(async () => {
  for (const [number, text] of Object.entries(WORDS)) {
    await addIdea(Number(number));
    await transaction((tx) => writeSearch(tx, Number(number), text));
  }
});

describe('searching ideas', () => {
  it('puts titles first, then summary, sector and place, then the text', async () => {
    expect(await found(['суу'])).toEqual(['5:0', '1:0', '4:1', '3:1', '2:1']);
    expect(await found(['мектеп'])).toEqual(['2:0', '1:2']);
  });

  it('wants all words, and ranks by the place where the last of them is found', async () => {
    expect(await found(['таза'], ['суу'])).toEqual(['1:0', '5:1', '2:1', '3:2']);
    expect(await found(['таза'], ['мектеп'])).toEqual(['2:1', '1:2']);
    expect(await found(['таза'], ['нигде'])).toEqual([]);
  });

  it('takes any of the stems that a word may have', async () => {
    expect(await found(['жок', 'бак'], ['ош'])).toEqual(['3:1']);
    expect(await found(['бак', 'жол'])).toEqual(['4:0', '3:0', '2:2']);
  });

  it('finds words from their beginning, not from within', async () => {
    expect(await found(['мект'])).toEqual(['2:0', '1:2']);
    expect(await found(['ектеп'])).toEqual([]);
  });

  it('reads case and signs as the writer of the words did', async () => {
    expect(await found(['ТАЗА'], ['суу!'])).toEqual(['1:0', '5:1', '2:1', '3:2']);
  });

  it('searches for nothing where there is no letter', async () => {
    expect(await found()).toEqual(['nothing to search for']);
    expect(await found(['"*'], ['—'], [])).toEqual(['nothing to search for']);
    expect(await found(['!'], ['мектеп'])).toEqual(['2:0', '1:2']);
  });

  it.each([
    '"',
    "'",
    "' OR 1=1 --",
    '"суу" OR "жол"',
    'суу* OR жол*',
    'a : суу',
    '{a b}:суу',
    'NEAR(суу жол, 2)',
    '^суу',
    'суу NOT таза',
    "суу':*A | 'жол",
    'суу & !жол',
    'суу <-> жол',
    '\\',
    "\\'",
    '%_$1?:x@y',
    'суу\0жол',
    '\u{1F33F}\u200d\ufeff',
    '()'.repeat(500),
    'ж'.repeat(5000),
    '\u{10ffff}\ud800',
  ])('takes %j for words and nothing else', async (typed) => {
    const whole = await found([typed]);
    const split = await found(...typed.split(/\s+/).map((word) => [word]));
    for (const row of [...whole, ...split]) expect(row).toMatch(/^[1-5]:[0-2]$|^nothing to search for$/);
    expect(await db().$count(ideas)).toBe(5);
  });

  it('finds a word of five thousand letters by its beginning', async () => {
    await addIdea(6);
    await transaction((tx) => writeSearch(tx, 6, { a: 'ы'.repeat(5000), b: '', c: '' }));
    expect(await found(['ы'.repeat(4000)])).toEqual(['6:0']);
  });

  it('knows only the last words of an idea, and none once it is taken out', async () => {
    await addIdea(7);
    await transaction((tx) => writeSearch(tx, 7, { a: 'кутупкана', b: '', c: '' }));
    await transaction((tx) => writeSearch(tx, 7, { a: 'музей', b: '', c: 'театр' }));
    expect([await found(['кутупкана']), await found(['музей']), await found(['театр'])]).toEqual([
      [],
      ['7:0'],
      ['7:2'],
    ]);
    await transaction((tx) => removeSearch(tx, 7));
    expect(await found(['музей'])).toEqual([]);
  });

  it('forgets what a failed transaction wrote', async () => {
    const failing = transaction(async (tx) => {
      await writeSearch(tx, 1, { a: 'унут', b: '', c: '' });
      throw new Error('undone');
    });
    await expect(failing).rejects.toThrow('undone');
    expect([await found(['унут']), (await found(['таза'], ['суу']))[0]]).toEqual([[], '1:0']);
  });
});
