import { type Answer, redirectAnswer } from './answer.server';
import { canonicalPath } from './canonical-path.server';
import type { Exchange } from './exchange.server';
import { checkedOrigin, type HostRules } from './host-check.server';
import { isDataRequest, isFromProgram, isFromThisSite, isUnsafe, METHODS } from './origin-check.server';
import { RequestRefused } from './refusal.server';

/** A zero character is no text: PostgreSQL knows none, and an id with one in it would end as a fault. */
const ZERO = '%00';

/**
 * What is decided before any work is done: the method, the host, the spelling of the address, and whether a write
 * comes from this site. Sets the origin of a request that may go on; answers one that is misspelt with the right
 * address; throws RequestRefused.
 */
export function admit(
  exchange: Exchange,
  rules: HostRules,
  isOneClick: (pathname: string) => boolean,
): Answer | undefined {
  const { method, pathname, search } = exchange;
  if (!METHODS.includes(method)) throw new RequestRefused(405, { allow: METHODS.join(', ') });

  const origin = checkedOrigin(exchange, rules);
  if (!origin) throw new RequestRefused(421);
  exchange.origin = origin;

  const canonical = canonicalPath(pathname);
  if (canonical === null || search.includes(ZERO)) throw new RequestRefused(400);
  const isPressedInMail = isOneClick(pathname) && isFromProgram(exchange);
  if (isUnsafe(method) && !isFromThisSite(exchange) && !isPressedInMail) throw new RequestRefused(403);
  if (isDataRequest(exchange)) throw new RequestRefused(403);
  if (canonical === pathname) return undefined;
  if (isUnsafe(method)) throw new RequestRefused(404);
  return redirectAnswer(301, `${canonical}${search}`);
}
