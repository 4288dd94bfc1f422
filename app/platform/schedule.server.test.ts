import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startSchedule } from './schedule.server';

beforeEach(() => {
  vi.useFakeTimers();
  // Far from a full hour, on which everything is asked once more.
  vi.setSystemTime(new Date('2028-03-10T17:10:00Z'));
});
afterEach(() => {
  vi.useRealTimers();
});

const MINUTE = 60_000;

it('asks its jobs soon after the start, and then when each hour has begun', async () => {
  const asked: string[] = [];
  const stop = startSchedule([async () => asked.push(new Date().toISOString().slice(11, 19))]);
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(asked).toEqual(['17:10:30']);
  await vi.advanceTimersByTimeAsync(120 * MINUTE);
  expect(asked).toEqual(['17:10:30', '18:00:00', '19:00:00']);
  await stop();
  await vi.advanceTimersByTimeAsync(120 * MINUTE);
  expect(asked).toHaveLength(3);
});

it('asks again after a long run that the hour found at work', async () => {
  vi.setSystemTime(new Date('2028-03-10T17:59:20Z'));
  let asked = 0;
  const slow = async () => {
    asked += 1;
    await new Promise((resolve) => setTimeout(resolve, MINUTE));
  };
  const stop = startSchedule([slow]);
  await vi.advanceTimersByTimeAsync(5 * MINUTE);
  expect(asked).toBe(2);
  await stop();
});

it('goes on with the others where one job fails', async () => {
  let asked = 0;
  const stop = startSchedule([
    async () => {
      throw new Error('on purpose');
    },
    async () => {
      asked += 1;
    },
  ]);
  await vi.advanceTimersByTimeAsync(MINUTE / 2);
  expect(asked).toBe(1);
  await stop();
});
