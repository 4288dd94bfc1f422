import { describe, expect, it } from 'vitest';
import { digestPeriodAt } from './digest-period';

describe('the week of a digest', () => {
  it('ends on Monday at 09:00 in Bishkek', () => {
    const before = digestPeriodAt(new Date('2026-11-23T02:59:59Z'));
    expect(before).toEqual({
      name: '2026-W47',
      from: new Date('2026-11-09T03:00:00Z'),
      to: new Date('2026-11-16T03:00:00Z'),
    });
    const after = digestPeriodAt(new Date('2026-11-23T03:00:00Z'));
    expect(after.name).toBe('2026-W48');
    expect(after.from).toEqual(before.to);
  });

  it('keeps one name until the next Monday, over the turn of the year too', () => {
    expect(digestPeriodAt(new Date('2026-12-28T03:00:00Z')).name).toBe('2026-W53');
    expect(digestPeriodAt(new Date('2027-01-04T02:00:00Z')).name).toBe('2026-W53');
    expect(digestPeriodAt(new Date('2027-01-04T03:00:00Z')).name).toBe('2027-W01');
  });
});
