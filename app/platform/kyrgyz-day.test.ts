import { describe, expect, it } from 'vitest';
import { kyrgyzDay, kyrgyzInstant, kyrgyzTime, readTime } from './kyrgyz-day';

describe('a day and a time in Kyrgyzstan', () => {
  it('are six hours ahead of Greenwich, over midnight too', () => {
    const at = kyrgyzInstant('2026-12-01', '02:30');
    expect(at.toISOString()).toBe('2026-11-30T20:30:00.000Z');
    expect([kyrgyzDay(at), kyrgyzTime(at)]).toEqual(['2026-12-01', '02:30']);
  });

  it('are read as people type them', () => {
    expect(['14:05', '9.30', ' 9 ', '00:00'].map(readTime)).toEqual(['14:05', '09:30', '09:00', '00:00']);
    expect(['24:00', '12:60', '12:5', 'noon', '', '-1'].map(readTime)).toEqual([null, null, null, null, null, null]);
  });
});
