import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const folder = (name: string) => fileURLToPath(new URL(`./${name}`, import.meta.url));
// The plugin of Remix stays out: tests run the code, not the build.
const resolve = { alias: { '~db': folder('db'), '~': folder('app') } };

/** The same tests on one of the databases. The address only chooses the dialect: `useTestStore()` opens the database. */
function integration(dialect: 'sqlite' | 'postgres', DATABASE_URL: string) {
  return {
    resolve,
    test: {
      name: `integration-${dialect}`,
      include: ['tests/integration/**/*.test.{ts,tsx}'],
      globalSetup: [`tests/support/${dialect}.ts`],
      env: { DATABASE_URL },
      testTimeout: 20_000,
      hookTimeout: 60_000,
    },
  };
}

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: ['app/**/*.test.{ts,tsx}', 'db/**/*.test.ts', 'tests/*.test.ts', 'tests/permissions/*.test.ts'],
          env: { DATABASE_URL: 'file:/dev/null/unit-tests-have-no-database' },
        },
      },
      integration('sqlite', 'file:/dev/null/call-useTestStore'),
      integration('postgres', 'postgres://call-useTestStore.invalid/'),
    ],
  },
});
