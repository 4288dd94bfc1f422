import { describe, expect, it } from 'vitest';
import { takingAt } from './taking';

const opens = new Date('2026-12-01T00:00:00Z');
const closes = new Date('2026-12-10T12:00:00Z');
const at = (stage: Parameters<typeof takingAt>[0]['stage'], time: Date) =>
  takingAt({ stage, remarksOpenAt: opens, remarksCloseAt: closes }, time);

describe('a hearing', () => {
  it('says whether remarks are taken not yet, now or no more', () => {
    expect(at('announced', new Date(opens.getTime() - 1))).toBe('not_open');
    expect(at('announced', opens)).toBe('open');
    expect(at('announced', closes)).toBe('closed');
    expect(at('postponed', opens)).toBe('not_open');
    expect(at('cancelled', opens)).toBe('closed');
    expect(at('held', closes)).toBe('closed');
  });
});
