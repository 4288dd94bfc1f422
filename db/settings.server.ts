import path from 'node:path';
import type { Dialect } from './schema/kit';

/** The database of this process: `DATABASE_URL`, or else the file `ashar.sqlite` in `DATA_DIR` (default `data`). */
export function databaseUrl(): string {
  return process.env.DATABASE_URL || `file:${path.join(process.env.DATA_DIR || 'data', 'ashar.sqlite')}`;
}

/** The dialect behind an address. Throws on an address that is neither a `file:` nor a `postgres:` one. */
export function dialectOf(url: string): Dialect {
  if (/^postgres(?:ql)?:\/\//.test(url)) return 'postgres';
  if (url.startsWith('file:')) return 'sqlite';
  throw new Error('DATABASE_URL must begin with file: or postgres://');
}
