import { defineConfig } from '@playwright/test';

const SQLITE = 'http://localhost:4311';
const POSTGRES = 'http://localhost:4312';

/** Debian's Chromium as root in a container, with nothing that calls home. */
const launchOptions = {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

const server = (database: 'sqlite' | 'postgres', url: string) => ({
  command: `npx tsx tests/support/demo-server.ts ${database} ${new URL(url).port}`,
  cwd: '..',
  url: `${url}/readyz`,
  timeout: 240_000,
  gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 10_000 },
});

export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  // Tests share one story, and each acts on ideas and people of its own: they may run in any order.
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 60_000,
  reporter: [['list']],
  use: {
    launchOptions,
    locale: 'ky-KG',
    timezoneId: 'Asia/Bishkek',
    trace: 'off',
    actionTimeout: 10_000,
    // Pages scroll smoothly for who has not asked for less motion: each click below the fold waited half a second.
    contextOptions: { reducedMotion: 'reduce' },
  },
  webServer: [server('sqlite', SQLITE), server('postgres', POSTGRES)],
  projects: [
    { name: 'sqlite', use: { baseURL: SQLITE } },
    // The same journeys on the other database; what only looks at pages need not look twice.
    { name: 'postgres', use: { baseURL: POSTGRES }, testMatch: /journey.*\.spec\.ts/, grepInvert: /@sqlite/ },
  ],
});
