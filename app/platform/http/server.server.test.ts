import { afterEach, expect, test, vi } from 'vitest';
import { type RunningServer, stopOnSignals } from './server.server';

afterEach(() => {
  process.removeAllListeners('SIGTERM');
  process.removeAllListeners('SIGINT');
  vi.restoreAllMocks();
});

function runningWith(close: () => Promise<void>) {
  const exit = vi.spyOn(process, 'exit').mockImplementation((() => {}) as never);
  stopOnSignals({ close } as RunningServer);
  return exit;
}

test('asked to stop, the process ends with 0 when everything is answered', async () => {
  const exit = runningWith(async () => {});
  process.emit('SIGTERM');
  await vi.waitFor(() => expect(exit).toHaveBeenCalledWith(0));
  expect(exit).toHaveBeenCalledTimes(1);
});

test('asked a second time, it ends at once', () => {
  const exit = runningWith(() => new Promise(() => {}));
  process.emit('SIGTERM');
  expect(exit).not.toHaveBeenCalled();
  process.emit('SIGTERM');
  expect(exit).toHaveBeenCalledWith(1);
});
