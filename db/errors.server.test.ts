import { describe, expect, it } from 'vitest';
import { isUnavailable } from './errors.server';

const thrown = (code: string) => new Error('a query failed', { cause: Object.assign(new Error(code), { code }) });

describe('what is the database’s fault and not the request’s', () => {
  it.each(['SQLITE_BUSY_SNAPSHOT', 'SQLITE_IOERR_READ', 'SQLITE_PROTOCOL', '53300', '57014', '40P01', 'ECONNREFUSED'])(
    'is %s: the same may be asked again',
    (code) => expect(isUnavailable(thrown(code))).toBe(true),
  );

  it.each(['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_ERROR', '23505', '22021'])('is not %s', (code) =>
    expect(isUnavailable(thrown(code))).toBe(false),
  );
});
