import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { VISITOR } from '~/domain/accounts/actor';
import type { NewBudgetLine } from '~/domain/budgets/budget';
import { budgetHead } from '~/domain/budgets/budget-head.queries.server';
import { budgetData, budgetOverview, openedCode } from '~/domain/budgets/budget-overview.queries.server';
import { budgetCsv, comparisonCsv, contentFile, linesCsv } from '~/domain/budgets/budget-tables.server';
import { budgetComparison } from '~/domain/budgets/comparison.queries.server';
import { lineQuery, parseLineFilter } from '~/domain/budgets/line-filter';
import { lineList } from '~/domain/budgets/line-list.queries.server';
import { addBudget, BUDGET_KEY, insertVersion, type NewBudget } from '~/domain/budgets/versions.server';
import { transaction } from '~db/index.server';
import { loadReferenceData, referenceId } from '~db/seed/load.server';
import { outcomeOf } from '../../support/scene';
import { useTestStore } from '../../support/store';

useTestStore();
beforeAll(loadReferenceData);

const BY = { kind: 'system' } as const;

type Told = Partial<NewBudgetLine> & { title: string; som: number | null };

const lineOf = ({ title, som, ...told }: Told): NewBudgetLine => ({
  ...{ side: 'expenditure', economicCode: null, functionalCode: null, programme: null, actual: null, note: null },
  ...told,
  titles: { ky: title },
  plan: som === null ? null : Math.round(som * 100),
});

const LINES: Told[] = [
  { side: 'revenue', title: 'Теңдештирүүчү грант', som: 3_037_000, economicCode: '1331' },
  { side: 'revenue', title: 'Жергиликтүү кирешелер', som: 1_999_600, economicCode: '11' },
  { side: 'revenue', title: 'Кайтарылган салык', som: -100_000, economicCode: '1111' },
  { title: 'Мектептерди оңдоо', som: 2_000_000, functionalCode: '7092', economicCode: '3111' },
  { title: 'Бала бакча: эмгек акы', som: 1_500_000.5, functionalCode: '7091', economicCode: '211' },
  { title: '=Жол', som: 900_000, functionalCode: '7045', economicCode: '22' },
  { title: 'Көчөгө жарык', som: null, functionalCode: '7064', economicCode: '22' },
];

const budget = (place: string, year: number, lines: Told[] = LINES): NewBudget => ({
  placeId: referenceId('place', place),
  ...{ year, stage: 'approved', resolutionNumber: null, resolutionDate: null },
  ...{ population: 1000, populationSource: 'test', source: 'test', sourceUrl: null, note: null, totals: [] },
  lines: lines.map(lineOf),
});

async function opened(number: number) {
  const found = await budgetHead(VISITOR, number, 'ky');
  return { ...found, data: await budgetData(found.budget, found.head) };
}

const filter = (query: string) => parseLineFilter(new URLSearchParams(query));
const rowsOf = (csv: string): string[][] => parse(csv, { bom: true });

describe('the page of a budget', () => {
  it('says of every 1,000 som where it comes from and goes, in the words of the file', async () => {
    const { budget: found, data } = await opened(await addBudget(BY, budget('osh', 2030)));
    const overview = budgetOverview(found, data, 'ky');
    expect(overview.revenue?.parts.map(({ label, share }) => [label, share])).toEqual([
      ['Теңдештирүүчү грант', 603],
      ['Жергиликтүү кирешелер', 397],
      ['Кайтарылган салык', 0],
    ]);
    expect(overview.expenditure?.parts[0]).toMatchObject({ code: '709', amount: 3_500_000_50 });
    expect(overview.expenditure?.missing).toBe(1);
    expect(overview.balance).toBe(4_936_600_00 - 4_400_000_50);
  });

  it('names what is not published, and never shows it as nought', async () => {
    const half = LINES.filter(({ side }) => side === 'revenue');
    const { budget: found, data } = await opened(await addBudget(BY, budget('kazan-kuigan', 2030, half)));
    const overview = budgetOverview(found, data, 'ky');
    expect(overview).toMatchObject({ expenditure: null, balance: null, unpublished: ['expenditure', 'financing'] });
    expect(overview.totals[1]).toMatchObject({ side: 'expenditure', plan: null });
  });

  it('marks what each part was in the year before', async () => {
    await addBudget(BY, budget('toktogul', 2030));
    const { budget: found, data } = await opened(await addBudget(BY, budget('toktogul', 2031)));
    const { revenue, expenditure } = budgetOverview(found, data, 'ky');
    expect(revenue?.parts[0]).toMatchObject({ before: 3_037_000_00 });
    expect(expenditure).toMatchObject({ before: 4_400_000_50 });
  });

  it('opens a code: what it means, its share, and what it falls into', async () => {
    const { budget: found, data } = await opened(await addBudget(BY, budget('osh', 2032)));
    const education = openedCode(found, data, { kind: 'functional', code: '709' }, 'ky');
    expect(education?.opened).toMatchObject({ share: 795, lineCount: 2 });
    expect(education?.view.parts.map(({ code }) => code)).toEqual(['7092', '7091']);
    const grant = openedCode(found, data, { kind: 'economic', code: '1331' }, 'ky');
    expect(grant?.opened.explanation?.text).toBeTruthy();
    expect(openedCode(found, data, { kind: 'functional', code: '999' }, 'ky')).toBeNull();
  });

  it('does not exist for others while it is being checked', async () => {
    const number = await transaction({ key: BUDGET_KEY }, (tx) => insertVersion(tx, BY, budget('osh', 2033)));
    expect(await outcomeOf(budgetHead(VISITOR, number, 'ky'))).toBe('not_found');
  });
});

describe('the list of lines', () => {
  it('finds words in any form and script, codes, and the names of codes', async () => {
    const { data } = await opened(await addBudget(BY, budget('osh', 2034)));
    const titles = (query: string) => lineList(data, filter(query), 'ky').rows.map(({ title }) => title);
    expect(titles('q=мектеп')).toContain('Мектептерди оңдоо');
    expect(titles('q=кочо жарык')).toEqual(['Көчөгө жарык']);
    expect(titles('q=7045')).toEqual(['=Жол']);
    expect(titles('q=education')).toEqual(['Мектептерди оңдоо', 'Бала бакча: эмгек акы']);
    expect(titles('f=709&side=expenditure')).toHaveLength(2);
    expect(titles('q=жок-сөз')).toEqual([]);
  });

  it('opens on the page where a line stands, whatever the number of lines', async () => {
    const many = Array.from({ length: 150 }, (_, index) => ({ title: `Сап ${index}`, som: index }));
    const { data } = await opened(await addBudget(BY, budget('osh', 2035, many)));
    const list = lineList(data, filter('line=125'), 'ky');
    expect(list).toMatchObject({ page: 3, pages: 3, total: 150 });
    expect(list.rows.map(({ position }) => position)).toContain(125);
    expect(lineList(data, filter('page=99'), 'ky').page).toBe(3);
  });

  it('keeps its filters in its address', () => {
    const query = new URLSearchParams(lineQuery(filter('q=суу&side=revenue&f=709')) as Record<string, string>);
    expect(filter(query.toString())).toMatchObject({ q: 'суу', side: 'revenue', f: '709' });
  });
});

describe('two versions of a place', () => {
  it('are compared line by line, and with no version of another place', async () => {
    const before = await addBudget(BY, budget('osh', 2036));
    const foreign = await addBudget(BY, budget('toktogul', 2036));
    const changed = LINES.map((line) => (line.title === '=Жол' ? { ...line, som: 1_200_000 } : line));
    const { budget: found, head } = await opened(await addBudget(BY, budget('osh', 2037, changed)));
    const { rows, functions, sides } = await budgetComparison(found, head, before, 'ky');
    expect(rows[0]).toMatchObject({ title: '=Жол', fate: 'changed', change: 300_000_00 });
    expect(functions[0]).toMatchObject({ code: '704', change: 300_000_00 });
    expect(sides.map(({ side }) => side)).toEqual(['revenue', 'expenditure']);
    expect(await outcomeOf(budgetComparison(found, head, foreign, 'ky'))).toBe('not_found');
    expect(rowsOf(await comparisonCsv(found, head, before, 'ky'))).toHaveLength(rows.length + 1);
  });
});

describe('the files of a budget', () => {
  it('give every figure in som, and no formula to a spreadsheet', async () => {
    const { budget: found, head } = await opened(await addBudget(BY, budget('osh', 2038)));
    const csv = await linesCsv(found, head, filter(''), 'ky');
    expect(csv.startsWith('\ufeff')).toBe(true);
    const [, ...rows] = rowsOf(csv);
    expect(rows.map((row) => row[6])).toEqual(['3037000', '1999600', '-100000', '2000000', '1500000.5', '900000', '']);
    expect(rows[5]?.[5]).toBe("'=Жол");
    expect(rowsOf(await linesCsv(found, head, filter('f=709'), 'ky'))).toHaveLength(3);
    expect(rowsOf(await budgetCsv(found, head, 'functions', 'ky'))[1]?.slice(0, 3)).toEqual([
      '709',
      'Билим берүү',
      '3500000.5',
    ]);
  });

  it('hold the bytes of which the published hash is taken', async () => {
    const { budget: found } = await opened(await addBudget(BY, budget('osh', 2039)));
    const file = await contentFile(found);
    expect(createHash('sha256').update(file).digest('hex')).toBe(found.contentHash);
  });
});

describe('a budget of 5,000 lines', () => {
  it('is read, drawn, searched and compared in time', async () => {
    const codes = ['7091', '7092', '7045', '7064', '7011', '7051'];
    const words = ['Мектеп', 'Көпүрө', 'Жол', 'Жарык', 'Суу түтүгү', 'Бала бакча'];
    const large = Array.from({ length: 5000 }, (_, index): Told => {
      const at = index % codes.length;
      return {
        title: `${words[at]} № ${index}`,
        som: index * 1000,
        functionalCode: codes[at] ?? null,
        economicCode: '22',
      };
    });
    const before = await addBudget(BY, budget('toktogul', 2040, large));
    const { budget: found, head, data } = await opened(await addBudget(BY, budget('toktogul', 2041, large)));
    const timed = async (name: string, act: () => unknown) => {
      await act();
      const start = performance.now();
      await act();
      const ms = Math.round(performance.now() - start);
      if (process.env.SHOW_TIMES) process.stdout.write(`${name}: ${ms} ms\n`);
      return ms;
    };
    expect(await timed('overview', () => budgetOverview(found, data, 'ky'))).toBeLessThan(500);
    expect(await timed('search', () => lineList(data, filter('q=көпүрө'), 'ky'))).toBeLessThan(500);
    expect(await timed('comparison', () => budgetComparison(found, head, before, 'ky'))).toBeLessThan(2_000);
    expect(await timed('reading', () => budgetData(found, head))).toBeLessThan(1_000);
  }, 60_000);
});
