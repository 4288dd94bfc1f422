import type { IncomingMessage } from 'node:http';
import { Readable, Transform } from 'node:stream';
import { RequestRefused } from './refusal.server';

export const FORM_LIMIT = 1_000_000;
export const UPLOAD_LIMIT = 25_000_000;

/** After the first seconds a body must come at this pace on average: slower than a poor phone, faster than an attack. */
const GRACE_MS = 10_000;
const BYTES_PER_MS = 4;
const CHECK_MS = 1_000;

/** Whether the declared length alone exceeds `limit` bytes; without a length the counting stream decides. */
export function isDeclaredTooLarge(req: IncomingMessage, limit: number): boolean {
  return Number(req.headers['content-length'] ?? 0) > limit;
}

/** The body of `req`, cut with RequestRefused as soon as it exceeds `limit` bytes (413) or comes too slowly (408). */
export function limitedBody(req: IncomingMessage, limit: number, graceMs = GRACE_MS): Readable {
  const startedAt = performance.now();
  let received = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      received += chunk.length;
      if (received > limit) done(new RequestRefused(413));
      else done(null, chunk);
    },
    destroy(error, done) {
      clearInterval(pace);
      req.unpipe(counted);
      done(error);
    },
  });
  const pace = setInterval(() => {
    const lateMs = performance.now() - startedAt - graceMs;
    // While our own reader pauses the stream, the sender is not to blame.
    if (lateMs > received / BYTES_PER_MS && !counted.writableNeedDrain) counted.destroy(new RequestRefused(408));
  }, CHECK_MS).unref();
  counted.on('finish', () => clearInterval(pace));
  req.on('error', (error) => counted.destroy(error));
  req.on('aborted', () => counted.destroy(new Error('The sender went away')));
  return req.pipe(counted);
}

/** Some of our work grows with the fields of a form, so their number is bounded besides their bytes. */
const MOST_FIELDS = 5_000;
const FIELD_ENDS = { urlencoded: Buffer.from('&'), multipart: Buffer.from('\r\n--') };

/** Throws RequestRefused (413) for a form with more fields than any of ours. */
function assertFewFields(bytes: Buffer, contentType = ''): void {
  const end = contentType.startsWith('multipart/') ? FIELD_ENDS.multipart : FIELD_ENDS.urlencoded;
  let count = 0;
  for (let at = bytes.indexOf(end); at >= 0; at = bytes.indexOf(end, at + end.length)) {
    count += 1;
    if (count > MOST_FIELDS) throw new RequestRefused(413);
  }
}

/** A body that was read whole; `release` gives its room back when the answer is made. */
export interface HeldBody {
  bytes: Buffer;
  release(): void;
}

/**
 * Reads whole bodies of at most `limit` bytes, and all of them together at most `room` bytes: many slow senders must
 * not fill the memory (503). A form may have 5,000 fields (413). Throws RequestRefused.
 */
export function createBodyReader(room = 64_000_000, graceMs?: number) {
  let held = 0;
  return async (req: IncomingMessage, limit: number): Promise<HeldBody> => {
    const chunks: Buffer[] = [];
    let mine = 0;
    const release = () => {
      held -= mine;
      mine = 0;
    };
    try {
      for await (const chunk of limitedBody(req, limit, graceMs)) {
        chunks.push(chunk as Buffer);
        mine += (chunk as Buffer).length;
        held += (chunk as Buffer).length;
        if (held > room) throw new RequestRefused(503);
      }
      const bytes = Buffer.concat(chunks);
      assertFewFields(bytes, req.headers['content-type']);
      return { bytes, release };
    } catch (error) {
      release();
      throw error;
    }
  };
}

/** A Node stream as the web stream that Request takes. */
export function asWebStream(stream: Readable): ReadableStream<Uint8Array> {
  return Readable.toWeb(stream) as ReadableStream<Uint8Array>;
}
