import { mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readOrMakeSecret } from './secrets.server';

const newFolder = () => mkdtempSync(path.join(tmpdir(), 'ashar-secrets-'));

describe('the secret of an installation', () => {
  test('is made once, is long, and only its owner may read it', () => {
    const folder = path.join(newFolder(), 'data');
    const made = readOrMakeSecret(folder);
    expect(made).toMatch(/^[\w-]{43}$/);
    expect(readOrMakeSecret(folder)).toBe(made);
    expect(statSync(path.join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['secrets.json']);
  });

  test('is never replaced when its file is damaged', () => {
    const folder = newFolder();
    writeFileSync(path.join(folder, 'secrets.json'), '{"secret":');
    expect(() => readOrMakeSecret(folder)).toThrow(/damaged/);
  });
});
