import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createTurns } from './turns.server';

function opened() {
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { gate, open };
}

describe('turns', () => {
  it('never lets more run together than there are places, even as one leaves and another comes', async () => {
    const inTurn = createTurns(1, 10, () => new Error('full'));
    let running = 0;
    let most = 0;
    const task = async () => {
      running += 1;
      most = Math.max(most, running);
      await nextTurn();
      running -= 1;
    };
    const first = inTurn(task);
    const second = inTurn(task);
    // Asks in the very moment in which the first hands its place over.
    const third = first.then(() => inTurn(task));
    await Promise.all([first, second, third]);
    expect(most).toBe(1);
  });

  it('refuses whoever comes when all waiting places are taken, and serves the others in their order', async () => {
    const inTurn = createTurns(1, 1, () => new Error('full'));
    const { gate, open } = opened();
    const done: string[] = [];
    const first = inTurn(() => gate.then(() => done.push('first')));
    const second = inTurn(async () => done.push('second'));
    await expect(inTurn(async () => done.push('third'))).rejects.toThrow('full');
    open();
    await Promise.all([first, second]);
    expect(done).toEqual(['first', 'second']);
  });

  it('gives the place of a failed task to the next', async () => {
    const inTurn = createTurns(1, 1, () => new Error('full'));
    await expect(inTurn(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    await expect(inTurn(async () => 'served')).resolves.toBe('served');
  });
});
