import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Answer, AnswerHeaders } from './answer.server';

/** How long a refused sender may go on sending before its connection is cut: it should read our answer first. */
const LINGER_MS = 2_000;

/** Writes `answer` with the headers that every answer has. A HEAD gets the headers alone. */
export async function send(
  req: IncomingMessage,
  res: ServerResponse,
  answer: Answer,
  always: AnswerHeaders,
): Promise<void> {
  const { status, body } = answer;
  const headers = { ...always, ...answer.headers };
  const isBodiless = status === 204 || status === 304;
  if (!isBodiless && !(body instanceof Readable)) headers['content-length'] = String(body?.length ?? 0);
  if (isStillSending(req)) headers.connection = 'close';
  if (res.destroyed) {
    if (body instanceof Readable) body.destroy();
    return;
  }
  res.writeHead(status, headers);
  if (body instanceof Readable && req.method !== 'HEAD') {
    // The reader who goes away in the middle is no fault of ours.
    await pipeline(body, res).catch(() => res.destroy());
  } else {
    if (body instanceof Readable) body.destroy();
    res.end(req.method === 'HEAD' || isBodiless ? undefined : body);
  }
  if (isStillSending(req)) letGo(req);
}

function isStillSending(req: IncomingMessage): boolean {
  const { 'content-length': length, 'transfer-encoding': chunked } = req.headers;
  return !req.complete && (Number(length ?? 0) > 0 || chunked !== undefined);
}

/** Reads on and throws away for a moment, since cutting at once would make the sender lose our answer. */
function letGo(req: IncomingMessage): void {
  req.unpipe();
  req.resume();
  setTimeout(() => req.socket.destroy(), LINGER_MS).unref();
}
