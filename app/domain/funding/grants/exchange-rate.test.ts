import { describe, expect, it } from 'vitest';
import { exchanged, readRate } from './exchange-rate';

describe('a rate of exchange', () => {
  it('is read as people type it, exactly', () => {
    expect(readRate('87,4512')).toBe('87.4512');
    expect(readRate(' 1 087.4500 ')).toBe('1087.45');
    expect(readRate('0,0125')).toBe('0.0125');
  });

  it('is refused where it is no rate', () => {
    for (const typed of ['', '0', '0,000', '-1', '1e3', '87.4.5', 'сом', '123456789', '1.123456789']) {
      expect(readRate(typed)).toBeNull();
    }
  });

  it('turns an amount over without a binary fraction, rounded half up once', () => {
    expect(exchanged(1_000_00, '87.4512')).toBe(87_451_20);
    expect(exchanged(1, '0.5')).toBe(1);
    expect(exchanged(3, '0.1')).toBe(0);
    expect(exchanged(100_01, '87.45')).toBe(8_745_87);
    expect(exchanged(9_999_999_999_99, '87.4512')).toBe(87_451_199_999_913);
  });
});
