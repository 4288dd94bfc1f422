import { Readable } from 'node:stream';
import type { Answer, AnswerHeaders } from './answer.server';
import { acceptedEncoding, compress, isCompressible } from './compression.server';
import type { Exchange } from './exchange.server';
import { REFUSAL_HEADER } from './route-errors.server';

/** Claims about the caller that only a proxy may make, and Remix's own protocol: neither reaches a route. */
const DROPPED_REQUEST = /^(?:x-forwarded|forwarded$|x-real-ip$|x-host$|x-original|x-rewrite|x-remix|x-react-router)/;
const DROPPED_RESPONSE = /^(?:x-remix-|connection$|transfer-encoding$|keep-alive$)/;

const wholeBodies = new WeakMap<Response, Buffer>();

/** A response whose body is known in one piece, so that it goes out in one write without passing through a stream. */
export function wholeResponse(body: string, init: ResponseInit): Response {
  const bytes = Buffer.from(body);
  const response = new Response(bytes, init);
  wholeBodies.set(response, bytes);
  return response;
}

/**
 * The Request that Remix answers. Its URL has the configured origin, whatever the Host header says, and a HEAD is
 * asked as a GET, so that both have the same headers.
 */
export function toRequest(exchange: Exchange, body: BodyInit | null, signal: AbortSignal): Request {
  const headers = new Headers();
  const { rawHeaders } = exchange.req;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = (rawHeaders[at] ?? '').toLowerCase();
    if (!DROPPED_REQUEST.test(name)) headers.append(name, rawHeaders[at + 1] ?? '');
  }
  return new Request(`${exchange.origin}${exchange.pathname}${exchange.search}`, {
    method: exchange.method === 'HEAD' ? 'GET' : exchange.method,
    headers,
    signal,
    ...(body !== null && { body, duplex: 'half' }),
  });
}

/** Reads a body in one piece if it is there already; otherwise gives the stream with what was read put back. */
async function wholeOrStream(response: Response): Promise<Buffer | Readable | null> {
  const known = wholeBodies.get(response);
  if (known) return known;
  if (!response.body) return null;
  const reader = response.body.getReader();
  const first = await reader.read();
  if (first.done) return Buffer.alloc(0);
  const second = reader.read();
  const waited = new Promise<'later'>((resolve) => setImmediate(resolve, 'later'));
  const next = await Promise.race([second, waited]);
  if (next !== 'later' && next.done) return Buffer.from(first.value);

  async function* rest() {
    try {
      yield first.value;
      for (let chunk = await second; !chunk.done; chunk = await reader.read()) yield chunk.value;
    } finally {
      await reader.cancel();
    }
  }
  return Readable.from(rest(), { objectMode: false });
}

/** What Remix answered, for the pipeline. `refusal` is the code when a route without a page refused. */
export async function toAnswer(response: Response): Promise<{ answer: Answer; refusal: string | null }> {
  const headers: AnswerHeaders = {};
  let refusal: string | null = null;
  for (const [name, value] of response.headers) {
    if (name === REFUSAL_HEADER) refusal = value;
    else if (name !== 'set-cookie' && !DROPPED_RESPONSE.test(name)) headers[name] = value;
  }
  const setCookies = response.headers.getSetCookie();
  if (setCookies.length > 0) headers['set-cookie'] = setCookies;
  return { answer: { status: response.status, headers, body: await wholeOrStream(response) }, refusal };
}

/** Compresses a whole text that is made for one caller. */
export async function compressed(answer: Answer, { req }: Exchange): Promise<Answer> {
  const { body, headers } = answer;
  if (!Buffer.isBuffer(body) || headers['content-encoding']) return answer;
  if (!isCompressible(String(headers['content-type'] ?? ''), body.length)) return answer;
  const encoding = acceptedEncoding(req.headers['accept-encoding']);
  if (encoding === 'identity') return answer;
  const bytes = await compress(body, encoding, 4);
  return {
    ...answer,
    headers: { ...headers, 'content-encoding': encoding, vary: varyWith(headers.vary) },
    body: bytes,
  };
}

function varyWith(vary: AnswerHeaders[string] | undefined): string {
  const names = String(vary ?? '');
  if (/accept-encoding|\*/i.test(names)) return names;
  return names ? `${names}, Accept-Encoding` : 'Accept-Encoding';
}
