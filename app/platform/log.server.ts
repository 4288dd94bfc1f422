import { type Logger, pino } from 'pino';
import { env } from './env.server';

// Whatever an object in the log may carry by mistake: credentials, addresses of people, addresses of machines.
const SECRETS = ['cookie', 'authorization', 'password', 'token', 'code', 'secret', 'email', 'phone', 'ip', 'body'];

/** The log: one JSON object a line, without personal data. Silent in tests. Pass the request's id as `req`. */
export const log: Logger = pino(
  {
    level: env.LOG_LEVEL,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: SECRETS.flatMap((name) => [name, `*.${name}`]), censor: '[removed]' },
  },
  // Buffered, because one system call a line would cost more than a cached page.
  pino.destination({ sync: env.NODE_ENV !== 'production', minLength: env.NODE_ENV === 'production' ? 4096 : 0 }),
);
