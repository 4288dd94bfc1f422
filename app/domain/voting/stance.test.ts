import { describe, expect, it } from 'vitest';
import { readReceipt, totalOf, writeReceipt } from './stance';

describe('a receipt', () => {
  it('is read as it is written, and as people type it', () => {
    const receipt = '7KM0P1QRST';
    for (const typed of [writeReceipt(receipt), receipt, ' 7km0p 1qrst ', '7KMOP-IQRST', '7kmop lqrst']) {
      expect(readReceipt(typed)).toBe(receipt);
    }
  });

  it('is refused where it cannot be one', () => {
    for (const typed of ['', '7KM0P', '7KM0P1QRSTV', '7KM0P1QRSU', 'жети кило мм'])
      expect(readReceipt(typed)).toBeNull();
  });
});

describe('the count of stances', () => {
  it('is the sum over all levels', () => {
    const levels = [
      { level: 0, for: 3, against: 1, abstain: 0 },
      { level: 2, for: 1, against: 0, abstain: 2 },
    ];
    expect(totalOf(levels)).toEqual({ for: 4, against: 1, abstain: 2 });
    expect(totalOf([])).toEqual({ for: 0, against: 0, abstain: 0 });
  });
});
