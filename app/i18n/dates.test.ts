import { describe, expect, it } from 'vitest';
import { i18nFor } from './i18n.server';

describe('dates', () => {
  it('are written as people write them in each language, in the time of Kyrgyzstan', () => {
    const evening = new Date('2026-10-08T19:05:00Z');
    expect(i18nFor('ky').dateTime(evening)).toBe('2026-жылдын 9-октябры, 01:05');
    expect(i18nFor('ru').dateTime(evening)).toBe('9 октября 2026, 01:05');
    expect(i18nFor('en').dateTime(evening)).toBe('9 October 2026, 01:05');
  });

  it('keep the day of an ISO date', () => {
    expect(i18nFor('ky').date('2026-06-30')).toBe('2026-жылдын 30-июну');
    expect(i18nFor('ru').date('2026-06-30')).toBe('30 июня 2026');
  });
});
