import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BudgetCode, BudgetLine } from './budget';
import { compareLines, fateOf } from './budget-comparison';
import { linesBelow, partsBelow, shownFigure, spreadParts } from './budget-parts';
import { codePath } from './classification';

let counted = 0;

function line(given: Partial<BudgetLine> = {}): BudgetLine {
  counted += 1;
  return {
    id: `line-${counted}`,
    position: counted,
    side: 'expenditure',
    economicCode: null,
    functionalCode: null,
    programme: null,
    titles: { ky: 'Сап' },
    plan: 100,
    actual: null,
    note: null,
    ...given,
  };
}

const codes = new Map(
  ['701', '709', '7091', '7092'].map((code): [string, BudgetCode] => [
    `functional:${code}`,
    { kind: 'functional', code, parentCode: null, names: {}, explanations: {}, source: '' },
  ]),
);
const walk = { kind: 'functional', codes, figure: 'plan' } as const;

const anyLine = fc
  .record({
    functionalCode: fc.constantFrom(null, '701', '709', '7091', '70911', '7092', '70999', '8'),
    plan: fc.option(fc.integer({ min: -1_000_000, max: 1_000_000_000 })),
    titles: fc.record({ ky: fc.constantFrom('Мектеп', 'Көпүрө', 'Мектептер', 'КӨПҮРӨ', 'Бала бакча') }),
    programme: fc.constantFrom(null, 'А', 'Б'),
  })
  .map(line);
const someLines = fc.array(anyLine, { maxLength: 30 });

describe('the parts of a budget', () => {
  it('hold every line exactly once, on every level', () => {
    fc.assert(
      fc.property(someLines, fc.constantFrom(null, '709', '7091'), (lines, above) => {
        const below = above === null ? lines : linesBelow(lines, 'functional', above, codes);
        const held = partsBelow(below, above, walk).flatMap((part) => part.lines.map(({ id }) => id));
        expect(held.sort()).toEqual(below.map(({ id }) => id).sort());
      }),
    );
  });

  it('add up to what their lines add up to', () => {
    fc.assert(
      fc.property(someLines, (lines) => {
        const sum = (amounts: (number | null)[]) => amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);
        expect(sum(partsBelow(lines, null, walk).map(({ plan }) => plan))).toBe(sum(lines.map(({ plan }) => plan)));
      }),
    );
  });

  it('come the largest first, and those without a figure last', () => {
    const lines = [
      line({ functionalCode: '701', plan: 5 }),
      line({ functionalCode: '7091', plan: 7 }),
      line({ functionalCode: '7092', plan: 8 }),
      line({ plan: null }),
      line({ plan: -3 }),
    ];
    expect(partsBelow(lines, null, walk).map(({ code, plan }) => [code, plan])).toEqual([
      ['709', 15],
      ['701', 5],
      [null, -3],
      [null, null],
    ]);
  });

  it('skip a level with one branch alone, down to the lines', () => {
    const lines = [line({ functionalCode: '7091' }), line({ functionalCode: '7091' })];
    expect(partsBelow(lines, null, walk).map(({ code }) => code)).toEqual([null, null]);
  });

  it('open the largest first where there is room, and still hold every line exactly once', () => {
    fc.assert(
      fc.property(someLines, fc.integer({ min: 1, max: 12 }), (lines, most) => {
        const parts = partsBelow(lines, null, walk);
        const spread = spreadParts(parts, walk, most);
        expect(spread.length).toBeLessThanOrEqual(Math.max(most, parts.length));
        expect(spread.flatMap((part) => part.lines.map(({ id }) => id)).sort()).toEqual(
          lines.map(({ id }) => id).sort(),
        );
      }),
    );
  });

  it('put a code that the classification lacks below the longest that it begins with', () => {
    expect(codePath(codes, 'functional', '70915')).toEqual(['709', '7091', '70915']);
  });
});

describe('the figure that is shown', () => {
  it('is what was done in an executed version, and what is meant in every other', () => {
    expect(shownFigure('executed', [line({ actual: 1 })])).toBe('actual');
    expect(shownFigure('executed', [line()])).toBe('plan');
    expect(shownFigure('amended', [line({ actual: 1 })])).toBe('plan');
  });
});

describe('two versions beside one another', () => {
  it('hold every line of both exactly once', () => {
    fc.assert(
      fc.property(someLines, someLines, (before, now) => {
        const rows = compareLines({ lines: before, figure: 'plan' }, { lines: now, figure: 'plan' });
        expect(rows.flatMap((row) => row.before?.id ?? []).sort()).toEqual(before.map(({ id }) => id).sort());
        expect(rows.flatMap((row) => row.now?.id ?? []).sort()).toEqual(now.map(({ id }) => id).sort());
      }),
    );
  });

  it('match lines by codes and title, whatever letters and capitals the title has', () => {
    const [row] = compareLines(
      { lines: [line({ functionalCode: '709', titles: { ky: 'КОПУРО, ОҢДОО' }, plan: 40 })], figure: 'plan' },
      { lines: [line({ functionalCode: '709', titles: { ky: 'Көпүрө оңдоо' }, plan: 100 })], figure: 'plan' },
    );
    expect(row).toMatchObject({ change: 60, before: { plan: 40 }, now: { plan: 100 } });
  });

  it('name what was added, removed, changed and kept, the biggest change first', () => {
    const before = [line({ titles: { ky: 'Жол' }, plan: 10 }), line({ titles: { ky: 'Көпүрө' }, plan: 500 })];
    const now = [
      line({ titles: { ky: 'Мектеп' }, plan: 70, functionalCode: '709' }),
      line({ titles: { ky: 'Жол' }, plan: 12 }),
    ];
    const rows = compareLines({ lines: before, figure: 'plan' }, { lines: now, figure: 'plan' });
    expect(rows.map((row) => [fateOf(row), row.change])).toEqual([
      ['removed', -500],
      ['added', 70],
      ['changed', 2],
    ]);
  });

  it('say nothing of a change where one side gives no figure', () => {
    const [row] = compareLines(
      { lines: [line({ plan: null })], figure: 'plan' },
      { lines: [line({ plan: 5 })], figure: 'plan' },
    );
    expect(row?.change).toBeNull();
  });
});
