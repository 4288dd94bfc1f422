import { describe, expect, test } from 'vitest';
import { addedDays, medianOf, percentOf } from './place-record';

/** The same sequence of numbers in every run. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state;
  }
}

const naiveMedian = (days: number[]): number => {
  const sorted = [...days].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
};

describe('the median of answer times', () => {
  test('is the same from counts as from every single answer', () => {
    const random = numbers(7);
    for (let size = 1; size <= 120; size += 1) {
      const days = Array.from({ length: size }, () => random.next().value % 40);
      const halves = [days.slice(0, size / 3), days.slice(size / 3)].map((part) => {
        const counts: Record<string, number> = {};
        for (const one of part) counts[one] = (counts[one] ?? 0) + 1;
        return counts;
      });
      expect(medianOf(addedDays(halves)), String(days)).toBe(naiveMedian(days));
    }
  });

  test('is none where nothing was answered', () => {
    expect(medianOf(addedDays([]))).toBeNull();
    expect(medianOf(addedDays([{ '3': 0 }]))).toBeNull();
  });
});

describe('a share', () => {
  test('says all only where it is all, and nothing of nothing', () => {
    expect(percentOf(999, 1_000)).toBe(99);
    expect(percentOf(1_000, 1_000)).toBe(100);
    expect(percentOf(0, 0)).toBeNull();
  });
});
