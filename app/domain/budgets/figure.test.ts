import { describe, expect, it } from 'vitest';
import { readFigure } from './figure';

const thousand = (text: string, decimal: 'comma' | 'point' = 'comma') => readFigure(text, 'thousand_som', decimal);

describe('a figure of a budget file', () => {
  it('is read as people write it: 5 453,6 thousand som is 5 453 600 som', () => {
    for (const text of [
      '5 453,6',
      '5\u00a0453,6',
      '5\u2009453,6',
      '5\u202f453,60',
      "5'453,6",
      '5453,6',
      '5453.6',
      '5,453.6',
    ]) {
      expect(thousand(text), text).toEqual({ value: 545_360_000 });
    }
    expect(thousand('5.453,6')).toEqual({ value: 545_360_000 });
    expect(readFigure('5 453 600', 'som', 'comma')).toEqual({ value: 545_360_000 });
    expect(readFigure('5,4536', 'million_som', 'comma')).toEqual({ value: 545_360_000 });
  });

  it('never goes through a float: every tenth of a thousand som up to a million is exact', () => {
    for (let tenths = 0; tenths < 10_000_000; tenths += 9_973) {
      const text = `${Math.floor(tenths / 10)},${tenths % 10}`;
      expect(thousand(text)).toEqual({ value: tenths * 10_000 });
    }
  });

  it('is negative with a minus of any kind or in brackets', () => {
    for (const text of ['-12,5', '−12,5', '– 12,5', '(12,5)'])
      expect(thousand(text), text).toEqual({ value: -1_250_000 });
    expect(thousand('-0')).toEqual({ value: 0 });
    expect(Object.is((thousand('-0,0') as { value: number }).value, 0)).toBe(true);
  });

  it('is nothing, not nought, in an empty cell and at a dash', () => {
    for (const text of ['', '  ', '-', '—', 'х', 'x']) expect(thousand(text), text).toEqual({ value: null });
    expect(thousand('0')).toEqual({ value: 0 });
    expect(thousand('0,0')).toEqual({ value: 0 });
  });

  it('that could be read in two ways is read as the file is said to write', () => {
    expect(thousand('5,453', 'comma')).toEqual({ value: 545_300 });
    expect(thousand('5,453', 'point')).toEqual({ value: 545_300_000 });
    expect(thousand('5.453', 'point')).toEqual({ value: 545_300 });
    expect(thousand('5.453', 'comma')).toEqual({ value: 545_300_000 });
    expect(thousand('0,453', 'point')).toEqual({ value: 45_300 });
  });

  it('with more digits than a tyiyn has is refused, not rounded', () => {
    expect(thousand('1,00001')).toEqual({ value: 100_001 });
    expect(thousand('1,000010000')).toEqual({ value: 100_001 });
    expect(thousand('1,000001')).toEqual({ problem: 'too_fine' });
    expect(readFigure('1,001', 'som', 'comma')).toEqual({ problem: 'too_fine' });
  });

  it('that is none is refused', () => {
    const none = [
      'abc',
      '12 сом',
      '1,2,3',
      '1.2.3',
      '12 34,5',
      '1 23',
      '1 2345',
      '1,23,456',
      '5,',
      ',5',
      '5.',
      '1e5',
      '--5',
      '٣',
      '#REF!',
      '1.234 567,8',
      '5 453,6 7',
    ];
    for (const text of none) expect(thousand(text), text).toEqual({ problem: 'not_a_figure' });
    expect(thousand('9'.repeat(39))).toEqual({ problem: 'too_large' });
    expect(thousand('9'.repeat(5000))).toEqual({ problem: 'not_a_figure' });
  });
});
