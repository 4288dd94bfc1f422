import type { Readable } from 'node:stream';

/** Header names in lower case; several values only for Set-Cookie. */
export type AnswerHeaders = Record<string, string | string[]>;

/** What the pipeline sends: whole bytes in one write, or a stream. */
export interface Answer {
  status: number;
  headers: AnswerHeaders;
  body: Buffer | Readable | null;
}

/** A short plain-text answer for machines; people get an error page. */
export function textAnswer(status: number, text: string, headers: AnswerHeaders = {}): Answer {
  return {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...headers },
    body: Buffer.from(`${text}\n`),
  };
}

/** A redirect to a path of this site. */
export function redirectAnswer(status: 301 | 302 | 303 | 308, location: string): Answer {
  return { status, headers: { location, 'cache-control': 'no-store' }, body: null };
}
