import { describe, expect, it } from 'vitest';
import { correctionsLastDay, protocolDueOn, publicationObstacle, takesCorrections } from './protocol';

const meeting = new Date('2026-11-02T08:00:00Z');
const rules = { noticeDays: 10, answerDays: 14, protocolDays: 5, quorum: null };
const opened = { openedAt: meeting, correctionsUntil: '2026-11-06' };
const held = { stage: 'held' as const };

describe('the days of a protocol', () => {
  it('are five calendar days after the meeting, and none before it was held', () => {
    expect(protocolDueOn({ heldAt: meeting, rules })).toBe('2026-11-07');
    expect(protocolDueOn({ heldAt: null, rules })).toBeNull();
  });

  it('for corrections begin on the day of opening, so that a draft opened at once can be published in time', () => {
    expect(correctionsLastDay(meeting, rules)).toBe('2026-11-06');
    expect(correctionsLastDay(meeting, { protocolDays: 1 })).toBe('2026-11-02');
  });

  it('end at midnight in Kyrgyzstan, to the millisecond', () => {
    expect(takesCorrections(held, opened, new Date('2026-11-06T17:59:59.999Z'))).toBe(true);
    expect(takesCorrections(held, opened, new Date('2026-11-06T18:00:00.000Z'))).toBe(false);
    expect(takesCorrections({ stage: 'protocol_published' }, opened, meeting)).toBe(false);
    expect(takesCorrections(held, { openedAt: null, correctionsUntil: null }, meeting)).toBe(false);
  });
});

describe('publishing a protocol', () => {
  const after = new Date('2026-11-07T03:00:00Z');
  const first = { ...held, rules, draft: opened, undecided: 0 };

  it('waits until it was open for corrections, until their days are over, and until each is decided', () => {
    const unopened = { openedAt: null, correctionsUntil: null };
    expect(publicationObstacle({ ...first, draft: unopened }, after)).toBe('not_opened');
    expect(publicationObstacle(first, meeting)).toBe('corrections_open');
    expect(publicationObstacle({ ...first, undecided: 1 }, after)).toBe('corrections_undecided');
    expect(publicationObstacle(first, after)).toBeNull();
  });

  it('waits for nothing where the rules give no days, nor when a later version follows', () => {
    const none = { rules: { protocolDays: 0 }, draft: { openedAt: null, correctionsUntil: null } };
    expect(publicationObstacle({ ...first, ...none }, meeting)).toBeNull();
    expect(publicationObstacle({ ...first, stage: 'decided' }, meeting)).toBeNull();
  });
});
