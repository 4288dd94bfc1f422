import { describe, expect, it } from 'vitest';
import { receivedInTime } from './in-time';

const at = (time: string) => new Date(`2026-12-10T${time}:00Z`);
const hearing = {
  startsAt: at('10:00'),
  heldAt: null,
  remarksOpenAt: new Date('2026-12-01T00:00:00Z'),
  remarksCloseAt: at('12:00'),
};

describe('what a clerk types in', () => {
  it('came in time from the opening on and before the closing', () => {
    expect(receivedInTime(hearing, 'paper', at('11:59'), at('15:00'))).toBe(true);
    expect(receivedInTime(hearing, 'paper', at('12:00'), at('15:00'))).toBe(false);
    expect(receivedInTime(hearing, 'phone', new Date('2026-11-30T23:59:59Z'), at('15:00'))).toBe(false);
  });

  it('was not received in the future', () => {
    expect(receivedInTime(hearing, 'desk', at('11:00'), at('10:59'))).toBe(false);
  });

  it('was said in the hall while the meeting went on, also longer than planned', () => {
    expect(receivedInTime(hearing, 'hall', at('12:40'), at('12:41'))).toBe(true);
    expect(receivedInTime(hearing, 'hall', at('09:59'), at('12:41'))).toBe(false);
    expect(receivedInTime({ ...hearing, heldAt: at('13:00') }, 'hall', at('13:01'), at('15:00'))).toBe(false);
  });
});
