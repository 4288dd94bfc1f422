import { type Column, type SQL, sql } from 'drizzle-orm';

/** Orders rows without a value after all others: by default SQLite puts them first and PostgreSQL last. */
export function nullsLast(order: SQL): SQL {
  return sql`${order} nulls last`;
}

/** The value of a number column as it is stored, plus `by` (which may be negative): for counters in an update. */
export function increased(column: Column, by: number): SQL<number> {
  return sql<number>`${column} + ${by}`;
}
