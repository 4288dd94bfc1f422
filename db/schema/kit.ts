import * as pg from 'drizzle-orm/pg-core';
import * as lite from 'drizzle-orm/sqlite-core';

export type Dialect = 'sqlite' | 'postgres';

/**
 * The column kinds of Ashar for one dialect. Tables are defined once, through this kit, and typed as SQLite's;
 * the PostgreSQL builders behind the same names give the same TypeScript values (a test proves it for each kind).
 * This is the only place that casts one dialect into the other.
 */
export function kitFor(dialect: Dialect) {
  const pick = <T>(sqlite: T, postgres: unknown): T => (dialect === 'sqlite' ? sqlite : (postgres as T));

  return {
    dialect,
    table: pick(lite.sqliteTable, pg.pgTable),
    index: pick(lite.index, pg.index),
    uniqueIndex: pick(lite.uniqueIndex, pg.uniqueIndex),
    primaryKey: pick(lite.primaryKey, pg.primaryKey),
    /** Any text; also ids (UUIDv7) and ISO dates. */
    text: (name: string) => pick(lite.text(name), pg.text(name)),
    /** A text that is one of a fixed list. The list is checked where the value enters, not by the database. */
    oneOf: <V extends string>(name: string) => pick(lite.text(name).$type<V>(), pg.text(name).$type<V>()),
    /** A whole number below 2^31: counts, positions, versions. */
    integer: (name: string) => pick(lite.integer(name), pg.integer(name)),
    /** Money in tyiyn (1/100 of the currency), a 64-bit whole number; safe in JavaScript up to 90 trillion som. */
    money: (name: string) => pick(lite.integer(name), pg.bigint(name, { mode: 'number' })),
    boolean: (name: string) => pick(lite.integer(name, { mode: 'boolean' }), pg.boolean(name)),
    /** An instant in UTC with milliseconds, a `Date` in code. */
    instant: (name: string) =>
      pick(lite.integer(name, { mode: 'timestamp_ms' }), pg.timestamp(name, { withTimezone: true, precision: 3 })),
    /** A structured value. Its type is the caller's claim: parse before you write. */
    json: <T>(name: string) => pick(lite.text(name, { mode: 'json' }).$type<T>(), pg.jsonb(name).$type<T>()),
  };
}

export type Kit = ReturnType<typeof kitFor>;
