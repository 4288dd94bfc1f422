import { expect, test } from 'vitest';
import { meetingForm } from './meeting.schema.server';

const calls = (remark: string) => meetingForm.safeParse({ intent: 'call', remark }).success;

test('a remark is called by a number that an address can have, and that both databases can look for', () => {
  expect(calls('12')).toBe(true);
  for (const remark of ['0', '-1', '1.5', '1e9', '2147483648', '99999999999999999999', 'x']) {
    expect(calls(remark), remark).toBe(false);
  }
});
