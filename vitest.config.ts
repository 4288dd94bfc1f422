import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const folder = (name: string) => fileURLToPath(new URL(`./${name}`, import.meta.url));
// The plugin of Remix stays out: tests run the code, not the build.
const resolve = { alias: { '~db': folder('db'), '~': folder('app') } };

const BUILT = 'tests/integration/{privacy,reliability}/**/*.test.ts';

/** The same tests on one of the databases. The address only chooses the dialect: `useTestStore()` opens the database. */
function integration(dialect: 'sqlite' | 'postgres', DATABASE_URL: string) {
  return {
    resolve,
    test: {
      name: `integration-${dialect}`,
      include: ['tests/integration/**/*.test.{ts,tsx}'],
      exclude: [BUILT],
      globalSetup: [`tests/support/${dialect}.ts`],
      env: { DATABASE_URL },
      testTimeout: 20_000,
      hookTimeout: 60_000,
    },
  };
}

/** Tests of the server as an installation runs it: the build, in a process of its own, asked by all and stopped. */
function reliability(...database: Parameters<typeof integration>) {
  const { resolve, test } = integration(...database);
  return {
    resolve,
    test: {
      ...test,
      name: `reliability-${database[0]}`,
      include: [BUILT],
      exclude: [],
      globalSetup: [...test.globalSetup, 'tests/support/build.ts'],
      // Each of them takes both cores: one after another, when all others are done.
      fileParallelism: false,
      sequence: { groupOrder: database[0] === 'sqlite' ? 1 : 2 },
    },
  };
}

export default defineConfig({
  test: {
    // Each file waits for its database half of its time: on two cores Vitest by itself would run one after another.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: ['app/**/*.test.{ts,tsx}', 'db/**/*.test.ts', 'tests/*.test.ts', 'tests/permissions/*.test.ts'],
          env: { DATABASE_URL: 'file:/dev/null/unit-tests-have-no-database' },
          testTimeout: 20_000,
        },
      },
      integration('sqlite', 'file:/dev/null/call-useTestStore'),
      integration('postgres', 'postgres://call-useTestStore.invalid/'),
      reliability('sqlite', 'file:/dev/null/each-test-has-its-own'),
      reliability('postgres', 'postgres://each-test-has-its-own.invalid/'),
    ],
  },
});
