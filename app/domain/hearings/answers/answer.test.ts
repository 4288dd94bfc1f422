import { describe, expect, test } from 'vitest';
import { workingDaysAfter } from '~/platform/working-days';
import { DEFAULT_RULES } from '../hearing';
import { answerDueOn, overdueBefore } from './answer';

const meeting = new Date('2026-11-10T08:00:00Z');
const hearing = { stage: 'announced', startsAt: meeting, heldAt: null, rules: DEFAULT_RULES } as const;

describe('the term of an answer', () => {
  test('begins with the meeting for what was said before it', () => {
    expect(answerDueOn(hearing, new Date('2026-10-20T05:00:00Z'))).toBe('2026-11-30');
  });

  test('begins with the remark for what was said after the meeting', () => {
    expect(answerDueOn({ ...hearing, stage: 'held', heldAt: meeting }, new Date('2026-11-12T05:00:00Z'))).toBe(
      '2026-12-02',
    );
  });

  test('follows the meeting as it was held, not as it was planned', () => {
    const heldAt = new Date('2026-11-11T08:00:00Z');
    expect(answerDueOn({ ...hearing, stage: 'held', heldAt }, meeting)).toBe('2026-12-01');
  });

  test('does not run while no meeting is in sight', () => {
    expect(answerDueOn({ ...hearing, stage: 'postponed' }, meeting)).toBeNull();
    expect(answerDueOn({ ...hearing, stage: 'cancelled' }, meeting)).toBeNull();
    expect(answerDueOn({ ...hearing, startsAt: null }, meeting)).toBeNull();
  });
});

describe('what is overdue', () => {
  test('is the same whether the term of each is worked out or the instant is compared', () => {
    // Across the New Year holidays, weekends and the first days of May, hour by hour around each midnight of Bishkek.
    for (const [from, days] of [
      ['2026-12-20', 40],
      ['2026-04-20', 30],
    ] as const) {
      for (let n = 0; n < days; n += 1) {
        const today = new Date(Date.parse(from) + n * 86_400_000).toISOString().slice(0, 10);
        for (const answerDays of [1, 5, 14]) {
          const before = overdueBefore(answerDays, today);
          for (const shift of [-1, 0, 1]) {
            const at = new Date(before.getTime() + shift);
            expect(workingDaysAfter(at, answerDays) < today, `${today} ${answerDays} ${shift}`).toBe(at < before);
          }
        }
      }
    }
  });
});
