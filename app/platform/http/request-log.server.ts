import { log } from '../log.server';
import type { Exchange } from './exchange.server';

/** Where an answer came from. */
export type AnsweredBy = 'health' | 'refusal' | 'static' | 'cache' | 'route' | 'error';

/** Links in mails carry secrets in their path: 43 characters of base64url. A slug begins with its number. */
const SECRET_SEGMENT = /\/(?!\d+-)[\w-]{40,}/g;

/** What people call their files is theirs, as what is in them. */
const FILE_NAME = /^(\/files\/[^/]*)\/.*/s;

/** The path as it may be written down: no query (it holds what people searched for), no secret, no name of a file. */
export function loggedPath(pathname: string): string {
  return pathname.slice(0, 200).replace(FILE_NAME, '$1/[removed]').replace(SECRET_SEGMENT, '/[removed]');
}

/** One line a request, without the caller's address. What costs nothing and tells nothing is logged as debug only. */
export function logRequest(exchange: Exchange, status: number, by: AnsweredBy): void {
  const isRoutine = status < 400 && (by === 'static' || by === 'cache' || by === 'health');
  const level = isRoutine ? 'debug' : status >= 500 ? 'error' : 'info';
  if (!log().isLevelEnabled(level)) return;
  const ms = Math.round((performance.now() - exchange.startedAt) * 10) / 10;
  log()[level]({ req: exchange.id, method: exchange.method, path: loggedPath(exchange.pathname), status, ms, by });
}
