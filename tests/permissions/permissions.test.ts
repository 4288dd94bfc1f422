import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CAST, PARTS } from './cast';
import { DOCUMENT, permissionsDocument, TABLES } from './document';

const policies = import.meta.glob<Record<string, unknown>>('../../app/domain/**/*.policy.ts', { eager: true });

describe.each(TABLES.map((table) => [table.title, table] as const))('%s', (_title, table) => {
  const cells = table.actions.flatMap((action) => table.states.map((state) => ({ action, state })));

  it.each(cells.map(({ action, state }) => [action.title, state, action] as const))(
    'who may %s: %s',
    (_action, state, action) => {
      const allowed = PARTS.filter((part) => action.policy(CAST[part], state).allowed);
      const expected = PARTS.filter((part) => (action.allowed[state] ?? []).includes(part));
      expect(allowed).toEqual(expected);
    },
  );
});

describe('the tables of rights', () => {
  it('cover every policy that there is', () => {
    const covered = new Set(TABLES.flatMap(({ actions }) => actions.map(({ covers }) => covers)));
    const existing = Object.values(policies).flatMap((module) =>
      Object.keys(module).filter((name) => name.endsWith('Policy')),
    );
    expect(existing.length).toBeGreaterThan(20);
    expect(existing.filter((name) => !covered.has(name))).toEqual([]);
  });

  it('are what docs/permissions.md shows', () => {
    expect(readFileSync(DOCUMENT, 'utf8')).toBe(permissionsDocument());
  });

  it('send a visitor to sign in, rather than refuse, wherever they may read but not act', () => {
    const refused = TABLES.flatMap(({ actions, states }) =>
      actions.flatMap((action) =>
        states.flatMap((state) => {
          const verdict = action.policy(CAST.visitor, state);
          return verdict.allowed || verdict.reason !== 'forbidden' ? [] : [`${action.title}, ${state}`];
        }),
      ),
    );
    expect(refused).toEqual([]);
  });
});
