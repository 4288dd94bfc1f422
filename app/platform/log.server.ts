import { type Logger, pino, stdSerializers } from 'pino';
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
  return pino(
    {
      level: LOG_LEVEL,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact,
      serializers: { err: loggedError },
    },
    lines,
  );
}

const isQuery = (error: Error): error is Error & { query: string } => 'query' in error && 'params' in error;

const framesOf = ({ stack = '' }: Error) =>
  stack
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .join('\n');

/** A fault as the log tells it: of a query neither its values nor the row that it met, which are people's words. */
export function loggedError(error: unknown) {
  if (!(error instanceof Error)) return error;
  const { detail: _detail, where: _where, params: _params, ...told } = stdSerializers.err(error);
  if (!isQuery(error)) return told;
  const cause = error.cause instanceof Error ? error.cause : null;
  const message = ['Failed query', error.query, cause?.message].filter(Boolean).join(': ');
  return { ...told, message, stack: [framesOf(error), cause && framesOf(cause)].filter(Boolean).join('\n') };
}
