import { describe, expect, it } from 'vitest';
import { beginningOf, endingOf } from './live-board';

describe('a text on the board', () => {
  it('that is short stands there whole', () => {
    expect(beginningOf('Качан оңдойсуздар?', 40)).toBe('Качан оңдойсуздар?');
    expect(endingOf('Төрага ачты.', 40)).toBe('Төрага ачты.');
  });

  it('that is long is cut between words', () => {
    expect(beginningOf('Төлөйкөн көчөсүн качан оңдойсуздар?', 20)).toBe('Төлөйкөн көчөсүн…');
    expect(endingOf('Төрага ачты. Бюджет боюнча баяндама угулду.', 20)).toBe('…баяндама угулду.');
  });

  it('of one endless word is cut all the same', () => {
    expect(beginningOf('а'.repeat(100), 20).length).toBeLessThanOrEqual(21);
    expect(endingOf('а'.repeat(100), 20).length).toBeLessThanOrEqual(21);
  });
});
