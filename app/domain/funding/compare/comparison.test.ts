import { describe, expect, it } from 'vitest';
import { askedNumbers, differs } from './comparison';

describe('the ideas that an address asks for', () => {
  it('are numbers, each once, in the order of the address', () => {
    expect(askedNumbers(['12', '7', '12', '1000000'])).toEqual([12, 7, 1_000_000]);
  });

  it('leave out whatever is no number of an idea', () => {
    expect(askedNumbers(['0', '-3', '1e3', ' 4', '5.5', '', 'x', '99999999999', '08', '9'])).toEqual([9]);
  });
});

describe('a fact of several ideas', () => {
  it('differs where one is another, and an empty one counts', () => {
    expect(differs([1, 1, 1])).toBe(false);
    expect(differs([1, null])).toBe(true);
    expect(
      differs([
        ['a', 'b'],
        ['a', 'b'],
      ]),
    ).toBe(false);
    expect(differs([[], ['a']])).toBe(true);
  });
});
