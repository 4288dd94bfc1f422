import { expect, test } from 'vitest';
import { newId, newRequestId, secretToken, sha256 } from './ids.server';

test('ids made one after the other sort in that order', () => {
  const ids = Array.from({ length: 200 }, newId);
  expect([...ids].sort()).toEqual(ids);
});

test('a secret token has 256 bits and never repeats', () => {
  const tokens = new Set(Array.from({ length: 100 }, secretToken));
  expect(tokens.size).toBe(100);
  for (const token of tokens) expect(Buffer.from(token, 'base64url')).toHaveLength(32);
});

test('sha256 agrees with the published vector', () => {
  expect(Buffer.from(sha256('abc'), 'base64url').toString('hex')).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

test('a request id can be read out on the phone', () => {
  expect(newRequestId()).toMatch(/^[2-9b-z]{10}$/);
});
