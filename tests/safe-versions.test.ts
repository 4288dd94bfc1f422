import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

// `npm audit` is not answered by every registry: the versions that known holes were closed in are kept here instead.
// The reasons stand beside them; docs/security.md says how to add one.

const LEAST: Record<string, { version: string; because: string }> = {
  '@remix-run/server-runtime': { version: '2.17.3', because: 'CVE-2026-22030: forms from other sites' },
  '@remix-run/router': { version: '1.23.2', because: 'CVE-2026-22029: redirects to javascript:' },
  'better-sqlite3': { version: '12.0.0', because: 'the SQLite inside' },
  'drizzle-orm': { version: '0.45.2', because: 'CVE-2026-39356: names of columns were not escaped' },
  nodemailer: { version: '7.0.11', because: 'CVE-2025-13033, CVE-2025-14874: mail sent elsewhere' },
  'sanitize-html': { version: '2.17.4', because: 'CVE-2026-44990: <xmp> passed' },
  'file-type': { version: '21.3.1', because: 'CVE-2026-31808: 55 bytes that never end' },
  sharp: { version: '0.32.6', because: 'CVE-2023-4863: the WebP inside' },
};

/** No longer published where it is mended: no version of these is safe. */
const NEVER = ['xlsx', 'request', 'vm2', 'event-stream', 'node-serialize'];

interface Lock {
  packages: Record<string, { version?: string }>;
}
const lock: Lock = JSON.parse(readFileSync(fileURLToPath(new URL('../package-lock.json', import.meta.url)), 'utf8'));

/** Every version of a package in the lock file, nested copies included. */
function versionsOf(name: string): string[] {
  return Object.entries(lock.packages).flatMap(([path, { version }]) =>
    path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`) ? (version ?? []) : [],
  );
}

/** Whether `version` is `least` or newer. A pre-release counts as older than its release. */
function isAtLeast(version: string, least: string): boolean {
  const [numbers = '', preRelease] = version.split('-', 2);
  const [mine, theirs] = [numbers, least].map((text) => text.split('.').map(Number));
  for (const [place, wanted] of (theirs ?? []).entries()) {
    const got = mine?.[place] ?? 0;
    if (got !== wanted) return got > wanted;
  }
  return preRelease === undefined;
}

test.each([
  ['2.17.5', '2.17.3', true],
  ['2.17.2', '2.17.3', false],
  ['3.0.0', '2.17.3', true],
  ['10.6.0', '7.0.11', true],
  ['7.0.11-beta.1', '7.0.11', false],
])('version %s compared with %s: %s', (version, least, expected) => {
  expect(isAtLeast(version, least)).toBe(expected);
});

test.each(Object.entries(LEAST))(
  'every %s in the lock file is at least as new as its last known hole',
  (name, entry) => {
    const old = versionsOf(name).filter((version) => !isAtLeast(version, entry.version));
    expect(old, entry.because).toEqual([]);
  },
);

test.each(NEVER)('%s is not in the lock file', (name) => {
  expect(versionsOf(name)).toEqual([]);
});

test('what the lock file pins is what is looked for: the packages that matter are there', () => {
  for (const name of ['@remix-run/server-runtime', 'drizzle-orm', 'nodemailer']) {
    expect(versionsOf(name), name).not.toEqual([]);
  }
});

test('the tests run on a Node.js that has the last fixes of its line', () => {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major === 20) expect(isAtLeast(process.versions.node, '20.20.2')).toBe(true);
  else expect(major).toBeGreaterThan(20);
});
