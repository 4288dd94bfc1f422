import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { VISITOR } from '~/domain/accounts/actor';
import type { Hearing } from '~/domain/hearings/hearing';
import { parseRemarkFilter, REMARK_SORTS, type RemarkSort } from '~/domain/hearings/remarks/remark-filter';
import { remarkList } from '~/domain/hearings/remarks/remark-list.queries.server';
import { makeRemark } from '~/domain/hearings/remarks/remarks.server';
import { remarksCsv } from '~/domain/hearings/remarks/remarks-csv.server';
import type { PageWanted } from '~/platform/keyset.server';
import { tables, transaction } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { crowd, outcomeOf } from '../../support/scene';
import { useTestStore } from '../../support/store';
import { announced } from './announced';

useTestStore();

const SIZE = 47;
const KINDS = ['question', 'proposal', 'objection'] as const;
let hearing: Hearing;

beforeAll(async () => {
  await loadReferenceData();
  hearing = await announced();
  const people = await crowd(SIZE);
  for (const [n, person] of people.entries()) {
    const body = n === 30 ? '=1+1, көпүрөнү оңдогула' : `Мектепке жардам ${n}`;
    await makeRemark(person, hearing.number, { kind: KINDS[n % 3] ?? 'question', body, lang: 'ky' });
  }
  await transaction(async (tx) => {
    for (let number = 1; number <= SIZE; number += 1) {
      const counts = { forCount: (number * 7) % 5 };
      await tx.update(tables.remarks).set(counts).where(eq(tables.remarks.number, number));
    }
  });
});

const list = (query: Record<string, string>, page: PageWanted = {}) =>
  remarkList(VISITOR, hearing.number, { filter: parseRemarkFilter(new URLSearchParams(query)), page }, 'ky');

function inOrder(sort: RemarkSort): number[] {
  const numbers = Array.from({ length: SIZE }, (_, n) => n + 1);
  if (sort === 'received') return numbers;
  if (sort === 'newest') return numbers.reverse();
  return numbers.sort((a, b) => ((b * 7) % 5) - ((a * 7) % 5) || a - b);
}

describe('the list of remarks', () => {
  it('shows each once in every order, page by page, and the same pages on the way back', async () => {
    for (const sort of REMARK_SORTS) {
      const pages: number[][] = [];
      let page = await list({ sort });
      for (;;) {
        pages.push(page.remarks.map(({ number }) => number));
        expect([page.first, page.found]).toEqual([pages.flat().length - page.remarks.length + 1, SIZE]);
        if (page.older === null) break;
        page = await list({ sort }, { after: page.older });
      }
      expect(pages.flat()).toEqual(inOrder(sort));
      const back = [page.remarks.map(({ number }) => number)];
      while (page.newer !== null) {
        page = await list({ sort }, { before: page.newer });
        back.unshift(page.remarks.map(({ number }) => number));
      }
      expect(back).toEqual(pages);
      expect(page.first).toBe(1);
    }
  });

  it('narrows by kind and words in any ending and spelling, and says how many there are of each kind', async () => {
    expect((await list({ kind: 'proposal' })).found).toBe(16);
    expect((await list({ q: 'копуро' })).remarks.map(({ number }) => number)).toEqual([31]);
    expect((await list({ q: 'МЕКТЕПТЕР' })).found).toBe(SIZE - 1);
    expect((await list({ q: 'жокжок' })).found).toBe(0);
    expect((await list({ answered: 'yes' })).found).toBe(0);
    expect((await list({})).totals).toMatchObject({ question: { all: 16, answered: 0 }, objection: { all: 15 } });
  });

  it('answers any address with a page', async () => {
    const wild = { kind: 'x', sort: "1' or 1", q: '%_"\\', line: 'нет', answered: '?' };
    expect(await list(wild, { after: '999-x', before: '-1' })).toMatchObject({ found: SIZE, first: 1 });
    expect((await list({ sort: 'most_for' }, { after: '7' })).first).toBe(1);
  });

  it('is of a hearing that the reader may see', async () => {
    const draft = await announced({ stage: 'draft' });
    const filter = parseRemarkFilter(new URLSearchParams());
    expect(await outcomeOf(remarkList(VISITOR, draft.number, { filter, page: {} }, 'ky'))).toBe('not_found');
    expect(await outcomeOf(remarksCsv(VISITOR, draft.number, 'ky'))).toBe('not_found');
  });

  it('comes whole as CSV, without names and with no formula that a spreadsheet would run', async () => {
    const bytes = await new Response(await remarksCsv(VISITOR, hearing.number, 'ru')).arrayBuffer();
    expect([...new Uint8Array(bytes).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const csv = new TextDecoder().decode(bytes);
    const rows = csv.trim().split('\n');
    expect(rows).toHaveLength(SIZE + 1);
    expect(rows[31]).toMatch(/^31,/);
    expect(csv).not.toContain('Тургун');
    expect(csv).toContain(`,"'=1+1, көпүрөнү`);
  });
});
