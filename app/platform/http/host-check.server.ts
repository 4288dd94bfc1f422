import type { Exchange } from './exchange.server';

export interface HostRules {
  /** The one public address: scheme, host, port. */
  origin: string;
  /** Whether localhost and its addresses are accepted besides, on any port: development, tests, the demo. */
  acceptsLoopback: boolean;
}

const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/;

/**
 * The origin under which the reader sees this site, or null when the Host header names another site.
 * Without this check a page of ours could be cached, or a link mailed, under an attacker's name.
 */
export function checkedOrigin({ host }: Pick<Exchange, 'host'>, rules: HostRules): string | null {
  const ours = rules.origin.slice(rules.origin.indexOf('//') + 2);
  if (host === ours) return rules.origin;
  const acceptsLoopback = rules.acceptsLoopback || LOOPBACK.test(ours);
  return acceptsLoopback && LOOPBACK.test(host) ? `http://${host}` : null;
}
