import { createHash } from 'node:crypto';
import type { AnswerHeaders } from './answer.server';

const YEAR = 31_536_000;

const hashOf = (source: string): string => `'sha256-${createHash('sha256').update(source).digest('base64')}'`;

/** Exactly what is inlined in pages: the policy names each by its hash, and the browser refuses everything else. */
export interface InlineSources {
  styles: readonly string[];
  scripts: readonly string[];
}

/**
 * The headers that every answer carries, unless it brings its own (a stored file brings a stricter policy).
 * HSTS is sent on https only: over http browsers ignore it, and the demo must not be locked into https.
 */
export function securityHeaders(origin: string, inline: InlineSources): AnswerHeaders {
  const policy = [
    "default-src 'none'",
    ["script-src 'self'", ...inline.scripts.map(hashOf)].join(' '),
    ["style-src 'self'", ...inline.styles.map(hashOf)].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ];
  return {
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
    ...(origin.startsWith('https:') && { 'strict-transport-security': `max-age=${YEAR}; includeSubDomains` }),
  };
}
