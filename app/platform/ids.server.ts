import { createHash, randomBytes } from 'node:crypto';
import { v7 } from 'uuid';

/** A new primary key: UUIDv7, sortable by time, public. Not a secret: see `secretToken`. */
export function newId(): string {
  return v7();
}

/** A secret of 256 random bits in base64url (43 characters), for sessions and links in mails. Store only its `sha256`. */
export function secretToken(): string {
  return randomBytes(32).toString('base64url');
}

/** SHA-256 of a text or bytes, in base64url (43 characters). */
export function sha256(value: string | Uint8Array): string {
  return createHash('sha256').update(value).digest('base64url');
}

// No vowels and no look-alikes: people read these numbers out on the phone.
const READABLE = '23456789bcdfghjkmnpqrstvwxyz';

let pool = Buffer.alloc(0);

/** Random bytes from a pool: asking the system for ten at a time would cost more than a kept page. */
function pooledBytes(count: number): Buffer {
  if (pool.length < count) pool = randomBytes(4_000);
  const taken = pool.subarray(0, count);
  pool = pool.subarray(count);
  return taken;
}

/** A short reference of 10 characters (48 bits) for one request, shown on error pages and written in the log. */
export function newRequestId(): string {
  let id = '';
  for (const byte of pooledBytes(10)) id += READABLE[byte % READABLE.length];
  return id;
}
