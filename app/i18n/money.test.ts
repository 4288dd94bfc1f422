import { describe, expect, it } from 'vitest';
import { i18nFor } from './i18n.server';

describe('figures of a budget', () => {
  it('are thousands of som with one decimal', () => {
    const plain = (text: string) => text.replace(/\s/gu, ' ');
    expect(plain(i18nFor('ky').thousandSom(5_453_600_00))).toBe('5 453,6 миң сом');
    expect(plain(i18nFor('ru').thousandSom(5_453_600_00))).toBe('5 453,6 тыс. сом');
    expect(i18nFor('en').thousandSom(5_453_600_00)).toBe('5,453.6 thousand som');
  });

  it('are rounded half up by whole numbers, and a rounded nothing has no sign', () => {
    expect(i18nFor('en').thousands(50_00)).toBe('0.1');
    expect(i18nFor('en').thousands(-50_00)).toBe('−0.1');
    expect(i18nFor('en').thousands(-49_99)).toBe('0.0');
  });
});
