import { type Logger, pino } from 'pino';
import { type Env, env } from './env.server';

// Whatever an object in the log may carry by mistake: credentials, addresses of people, addresses of machines.
const SECRETS = ['cookie', 'authorization', 'password', 'token', 'code', 'secret', 'email', 'phone', 'ip', 'body'];

let logger: Logger | undefined;

/** The log: one JSON object a line, without personal data. Silent in tests. Pass the request's id as `req`. */
export function log(): Logger {
  logger ??= openLog(env());
  return logger;
}

function openLog({ NODE_ENV, LOG_LEVEL }: Env): Logger {
  const isProduction = NODE_ENV === 'production';
  // Buffered for a second in production, because one system call a line would cost more than a cached page.
  const lines = pino.destination({ sync: !isProduction, minLength: isProduction ? 4096 : 0, periodicFlush: 1_000 });
  const redact = { paths: SECRETS.flatMap((name) => [name, `*.${name}`]), censor: '[removed]' };
  return pino({ level: LOG_LEVEL, base: undefined, timestamp: pino.stdTimeFunctions.isoTime, redact }, lines);
}
