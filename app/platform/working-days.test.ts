import { describe, expect, it } from 'vitest';
import { workingDaysAfter } from './working-days';

describe('a term in working days', () => {
  it('leaves out Saturdays and Sundays', () => {
    expect(workingDaysAfter(new Date('2026-11-19T05:00:00Z'), 5)).toBe('2026-11-26');
  });

  it('leaves out public holidays', () => {
    expect(workingDaysAfter(new Date('2026-04-30T05:00:00Z'), 2)).toBe('2026-05-12');
  });

  it('begins with the day in Kyrgyzstan, not in Greenwich', () => {
    expect(workingDaysAfter(new Date('2026-11-22T20:00:00Z'), 1)).toBe('2026-11-24');
  });

  it('begins on the next working day for what comes at the weekend', () => {
    expect(workingDaysAfter(new Date('2026-11-21T05:00:00Z'), 1)).toBe('2026-11-23');
  });
});
