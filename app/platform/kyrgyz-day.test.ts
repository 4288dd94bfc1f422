import { describe, expect, it } from 'vitest';
import { daysBetween, kyrgyzDay, kyrgyzInstant, kyrgyzTime, monthsAfter, readTime } from './kyrgyz-day';

describe('a day and a time in Kyrgyzstan', () => {
  it('are six hours ahead of Greenwich, over midnight too', () => {
    const at = kyrgyzInstant('2026-12-01', '02:30');
    expect(at.toISOString()).toBe('2026-11-30T20:30:00.000Z');
    expect([kyrgyzDay(at), kyrgyzTime(at)]).toEqual(['2026-12-01', '02:30']);
  });

  it('lie so many calendar days and months apart', () => {
    expect(daysBetween('2026-11-27', '2026-12-01')).toBe(4);
    expect(daysBetween('2026-12-01', '2026-11-28')).toBe(-3);
    expect(monthsAfter('2026-11-22', 12)).toBe('2027-11-22');
    expect(monthsAfter('2028-02-29', 12)).toBe('2029-02-28');
    expect(monthsAfter('2026-08-31', 6)).toBe('2027-02-28');
  });

  it('are read as people type them', () => {
    expect(['14:05', '9.30', ' 9 ', '00:00'].map(readTime)).toEqual(['14:05', '09:30', '09:00', '00:00']);
    expect(['24:00', '12:60', '12:5', 'noon', '', '-1'].map(readTime)).toEqual([null, null, null, null, null, null]);
  });
});
