import { describe, expect, it } from 'vitest';
import { i18nFor } from './i18n.server';

describe('a large sum', () => {
  const plain = (text: string) => text.replace(/\s/gu, ' ');

  it('is told in millions or billions, rounded to a tenth', () => {
    expect(plain(i18nFor('ky').roughMoney(12_449_000_00))).toBe('12,4 млн сом');
    expect(plain(i18nFor('ru').roughMoney(12_450_000_00))).toBe('12,5 млн сом');
    expect(i18nFor('en').roughMoney(12_000_000_00)).toBe('12 million som');
    expect(i18nFor('en').roughMoney(3_649_000_000_00)).toBe('3.6 billion som');
  });

  it('is told in whole som below a million', () => {
    expect(plain(i18nFor('ky').roughMoney(999_999_49))).toBe('999 999 сом');
    expect(i18nFor('en').roughMoney(0)).toBe('0 som');
  });
});

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
