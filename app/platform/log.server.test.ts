import { expect, test } from 'vitest';
import { loggedError } from './log.server';

const NAME = 'Каныкей Осмонова';

test('a query that failed is logged without the values and the row that it met', () => {
  const cause = Object.assign(new Error('duplicate key value'), {
    detail: `Key (name)=(${NAME}) exists.`,
    code: '23505',
  });
  const query = 'insert into "registrations" ("name") values ($1)';
  const error = Object.assign(new Error(`Failed query: ${query}\nparams: ${NAME}`, { cause }), {
    query,
    params: [NAME],
  });
  const told = JSON.stringify(loggedError(error));
  expect(told).not.toContain(NAME);
  expect(told).toContain('duplicate key value');
  expect(told).toContain('registrations');
  expect(told).toContain('log.server.test');
  expect(JSON.stringify(loggedError(cause))).not.toContain(NAME);
});

test('any other fault is logged with its words and where it happened', () => {
  expect(loggedError(new TypeError('no such thing'))).toMatchObject({ type: 'TypeError', message: 'no such thing' });
});
