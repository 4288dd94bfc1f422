import { describe, expect, test } from 'vitest';
import { readDate, readQuantity, readSom, readWhole, writeDecimal, writeSom } from './number-input';

describe('numbers as people type them', () => {
  test.each([
    ['5800', 580_000],
    ['5 800', 580_000],
    ['12 500,50', 1_250_050],
    ['12\u00a0500.5', 1_250_050],
    ['5800 сом', 580_000],
    ['0,01', 1],
    ['99999999999', 9_999_999_999_900],
  ])('the price %j is %d tyiyn', (typed, tyiyn) => {
    expect(readSom(typed)).toBe(tyiyn);
  });

  test.each([
    '',
    'көп',
    '-5',
    '1e9',
    '0x10',
    '12,500',
    '1,5,0',
    '1.234',
    'Infinity',
    'NaN',
    '999999999999',
    '٣',
    '5 800 $',
    '١٢',
    '+5',
    '1'.repeat(5_000),
  ])('%j is no price', (typed) => {
    expect(readSom(typed)).toBeNull();
  });

  test.each([
    ['62', '62'],
    ['2 100', '2100'],
    ['12,5', '12.5'],
    ['0.125', '0.125'],
    ['0,125', '0.125'],
    ['007', '7'],
    ['1.50', '1.5'],
    ['999999999.999', '999999999.999'],
  ])('the quantity %j is %j', (typed, quantity) => {
    expect(readQuantity(typed)).toBe(quantity);
  });

  test.each(['0', '0,000', '1,500', '12.3456', '-1', '', '1000000000', '1/2', '5 даана'])(
    '%j is no quantity',
    (typed) => {
      expect(readQuantity(typed)).toBeNull();
    },
  );

  test('numbers of people are whole', () => {
    expect(readWhole('1 180')).toBe(1180);
    expect(readWhole('0')).toBe(0);
    for (const typed of ['1,5', '1.5', '-3', '1000000000', 'жүз', '']) expect(readWhole(typed)).toBeNull();
  });

  test('a price comes back into its field as it can be typed again', () => {
    for (const tyiyn of [0, 1, 50, 100, 580_000, 1_250_050]) expect(readSom(writeSom(tyiyn))).toBe(tyiyn);
  });

  test('a quantity comes back into its field as it can be typed again', () => {
    for (const exact of ['1', '12.5', '0.25', '1.234', '2100.125'])
      expect(readQuantity(writeDecimal(exact))).toBe(exact);
    expect(writeDecimal('87.4512')).toBe('87,4512');
  });
});

describe('dates in three fields', () => {
  test('a day of the calendar becomes an ISO date', () => {
    expect(readDate({ day: ' 1', month: '3', year: '2027' })).toBe('2027-03-01');
    expect(readDate({ day: '29', month: '02', year: '2028' })).toBe('2028-02-29');
  });

  test.each([
    ['31', '4', '2027'],
    ['29', '2', '2027'],
    ['0', '1', '2027'],
    ['1', '13', '2027'],
    ['1', '1', '27'],
    ['1', '1', '9999'],
    ['', '1', '2027'],
    ['1', 'март', '2027'],
    ['1e0', '1', '2027'],
  ])('%s.%s.%s is no date', (day, month, year) => {
    expect(readDate({ day, month, year })).toBeNull();
  });
});
