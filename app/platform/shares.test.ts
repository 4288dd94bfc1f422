import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeShares } from './shares';

const amounts = fc.array(fc.integer({ min: -1_000_000_000_000, max: 100_000_000_000_000 }), {
  minLength: 1,
  maxLength: 60,
});

describe('shares of a whole', () => {
  it.each([100, 1000])('add up to %i whatever the amounts are', (whole) => {
    fc.assert(
      fc.property(amounts, (parts) => {
        const sum = wholeShares(parts, whole).reduce((total, share) => total + share, 0);
        expect(sum).toBe(parts.some((part) => part > 0) ? whole : 0);
      }),
    );
  });

  it('are within one of the exact share, and nothing for what is negative', () => {
    fc.assert(
      fc.property(amounts, (parts) => {
        const total = parts.reduce((sum, part) => sum + Math.max(0, part), 0);
        wholeShares(parts, 1000).forEach((share, index) => {
          const exact = total === 0 ? 0 : (Math.max(0, parts[index] ?? 0) / total) * 1000;
          expect(Math.abs(share - exact)).toBeLessThan(1.001);
        });
      }),
    );
  });

  it('give thirds to three equal parts without losing one', () => {
    expect(wholeShares([1, 1, 1], 100)).toEqual([34, 33, 33]);
    expect(wholeShares([50, 50, -20], 100)).toEqual([50, 50, 0]);
  });
});
