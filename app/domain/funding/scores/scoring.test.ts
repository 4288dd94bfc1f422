import { describe, expect, it } from 'vitest';
import { isSameCard, type RubricCriterion, usualRubric, weightSum } from './rubric';
import { summarise, weightedTotal } from './scoring';

const criterion = (id: string, weight: number): RubricCriterion => ({ id, kind: 'own', name: id, weight });

describe('the usual score card', () => {
  it('has the five criteria of the source, of equal weight, that add up to a hundred', () => {
    const { criteria } = usualRubric();
    expect(criteria.map(({ kind }) => kind)).toEqual([
      'importance',
      'participation',
      'sustainability',
      'costs',
      'contribution',
    ]);
    expect(weightSum(criteria)).toBe(100);
    expect(new Set(criteria.map(({ weight }) => weight)).size).toBe(1);
  });

  it('is another card as soon as a word or a weight is another', () => {
    const { criteria } = usualRubric();
    expect(isSameCard(criteria, usualRubric().criteria)).toBe(true);
    expect(isSameCard(criteria, [...criteria].reverse())).toBe(false);
    const heavier = criteria.map((one, index) => (index === 0 ? { ...one, weight: 40 } : one));
    expect(isSameCard(criteria, heavier)).toBe(false);
  });
});

describe('a weighted total', () => {
  it('weighs each score by its share of all weights, whatever they add up to', () => {
    const criteria = [criterion('a', 3), criterion('b', 1)];
    expect(weightedTotal(criteria, { a: 5, b: 1 })).toBe(4);
    expect(weightedTotal(criteria, { a: 0, b: 5 })).toBe(1.25);
    expect(weightedTotal([criterion('a', 60), criterion('b', 20)], { a: 0, b: 5 })).toBe(1.25);
  });

  it('is rounded half up, once', () => {
    // 1/8 = 0.125 and 1/3 = 0.333…
    expect(weightedTotal([criterion('a', 1), criterion('b', 7)], { a: 1, b: 0 })).toBe(0.13);
    expect(weightedTotal([criterion('a', 1), criterion('b', 2)], { a: 1, b: 0 })).toBe(0.33);
  });
});

describe('what assessors say together', () => {
  const criteria = [criterion('a', 50), criterion('b', 50)];

  it('is nothing where nobody has finished', () => {
    expect(summarise(criteria, [])).toBeNull();
  });

  it('is one opinion without spread where one has finished', () => {
    expect(summarise(criteria, [{ a: 3, b: 4 }])).toMatchObject({ mean: 3.5, range: 0, deviation: 0, assessors: 1 });
  });

  it('has mean, lowest, highest, range and standard deviation of the totals', () => {
    // Totals 2, 4, 4, 4, 5, 5, 7, 9 have the deviation 2; here halved to stay within 0 to 5: 1, 2, 2, 2, 2.5, 2.5, 3.5, 4.5.
    const pairs = [
      [1, 1],
      [2, 2],
      [2, 2],
      [2, 2],
      [2, 3],
      [2, 3],
      [3, 4],
      [4, 5],
    ] as const;
    const summary = summarise(
      criteria,
      pairs.map(([a, b]) => ({ a, b })),
    );
    expect(summary).toMatchObject({ mean: 2.5, lowest: 1, highest: 4.5, range: 3.5, deviation: 1, assessors: 8 });
  });

  it('does not drift where decimals would: three thirds are one', () => {
    const thirds = [criterion('a', 1), criterion('b', 1), criterion('c', 1)];
    const summary = summarise(thirds, [
      { a: 1, b: 0, c: 0 },
      { a: 0, b: 1, c: 0 },
      { a: 0, b: 0, c: 1 },
    ]);
    expect(summary).toMatchObject({ mean: 0.33, range: 0, deviation: 0 });
  });

  it('names the criteria on which assessors are two points or more apart', () => {
    const summary = summarise(criteria, [
      { a: 5, b: 4 },
      { a: 3, b: 3 },
    ]);
    expect(summary?.criteria).toEqual([
      { id: 'a', mean: 4, lowest: 3, highest: 5, range: 2, disagree: true },
      { id: 'b', mean: 3.5, lowest: 3, highest: 4, range: 1, disagree: false },
    ]);
  });
});
