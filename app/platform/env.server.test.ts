import { readFileSync } from 'node:fs';
import { parseEnv as parseFile } from 'node:util';
import { describe, expect, test } from 'vitest';
import { parseEnv } from './env.server';

describe('the settings', () => {
  test('need nothing to be set', () => {
    expect(parseEnv({})).toMatchObject({ PORT: 3000, ORIGIN: 'http://localhost:3000', DATA_DIR: 'data', DEMO: false });
  });

  test('in .env.example work unedited', () => {
    const example = parseFile(readFileSync('.env.example', 'utf8'));
    expect(parseEnv({ ...example, NODE_ENV: 'production' })).toMatchObject({ PORT: 3000, RATE_LIMIT_SCALE: 1 });
  });

  test('take the port into the default address', () => {
    expect(parseEnv({ PORT: '4101' }).ORIGIN).toBe('http://localhost:4101');
  });

  test('keep scheme, host and port of the address', () => {
    expect(parseEnv({ ORIGIN: 'https://Ashar.example.kg/' }).ORIGIN).toBe('https://ashar.example.kg');
  });

  test.each([
    ['PORT', 'http'],
    ['ORIGIN', 'ashar.example.kg'],
    ['ORIGIN', 'https://ashar.example.kg/app'],
    ['TRUSTED_PROXIES', '10.0.0.0/8,somewhere'],
    ['DATABASE_URL', 'mysql://localhost/ashar'],
    ['SMTP_URL', 'localhost:25'],
    ['RATE_LIMIT_SCALE', '0'],
    ['MOST_DELAY_MS', '-1'],
    ['SECRET', 'short'],
  ])('refuse %s=%s by its name and with the remedy', (name, value) => {
    expect(() => parseEnv({ [name]: value })).toThrow(new RegExp(`see .env.example.*\\n +${name} must`));
  });

  test('name everything that is wrong at once', () => {
    expect(() => parseEnv({ PORT: '-1', SMTP_URL: 'x' })).toThrow(/PORT[\s\S]*SMTP_URL/);
  });

  test('refuse in production to use PostgreSQL without a secret, or an example as secret', () => {
    const production = { NODE_ENV: 'production', DATABASE_URL: 'postgres://localhost/ashar' };
    expect(() => parseEnv(production)).toThrow(/SECRET is needed/);
    expect(() => parseEnv({ ...production, SECRET: `development${'x'.repeat(40)}` })).toThrow(/SECRET is an example/);
    expect(parseEnv({ ...production, SECRET: 'k'.repeat(64) }).SECRET).toHaveLength(64);
  });
});
