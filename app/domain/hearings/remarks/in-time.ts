import type { Hearing } from '../hearing';
import type { RemarkChannel } from './remark';

type Dated = Pick<Hearing, 'startsAt' | 'heldAt' | 'remarksOpenAt' | 'remarksCloseAt'>;

/**
 * Whether what is typed in at `at` was received in time: at the desk, on the phone and on paper between the opening
 * and the closing, in the hall between the beginning of the meeting and its end, which may be later than planned.
 */
export function receivedInTime(hearing: Dated, channel: RemarkChannel, receivedAt: Date, at: Date): boolean {
  const { startsAt, heldAt, remarksOpenAt, remarksCloseAt } = hearing;
  if (receivedAt > at) return false;
  if (channel === 'hall') return startsAt !== null && startsAt <= receivedAt && receivedAt <= (heldAt ?? at);
  return (
    remarksOpenAt !== null && remarksCloseAt !== null && remarksOpenAt <= receivedAt && receivedAt < remarksCloseAt
  );
}
