import { type Agent, type IncomingHttpHeaders, request } from 'node:http';

/** One request, as it stands. */
export interface Sent {
  path: string;
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: string;
}

/** What came back: no redirect is followed, nothing is decoded. */
export interface Received {
  status: number;
  headers: IncomingHttpHeaders;
  rawHeaders: [string, string][];
  body: Buffer;
}

/** What a connection throws. `reused` where it had carried an answer before: then the server had let it in. */
export type ConnectionError = NodeJS.ErrnoException & { reused?: boolean };

/** Sends one request to the server at `url`. Throws ConnectionError. */
export function ask(url: string, { path, method = 'GET', headers = {}, body }: Sent, agent?: Agent): Promise<Received> {
  return new Promise((resolve, reject) => {
    const sent = request(`${url}${path}`, { method, headers, agent: agent ?? false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () => {
        const { statusCode = 0, rawHeaders } = answer;
        const pairs = rawHeaders.flatMap((name, at): [string, string][] =>
          at % 2 === 0 ? [[name, rawHeaders[at + 1] ?? '']] : [],
        );
        resolve({ status: statusCode, headers: answer.headers, rawHeaders: pairs, body: Buffer.concat(chunks) });
      });
    });
    sent.on('error', (error: ConnectionError) => reject(Object.assign(error, { reused: sent.reusedSocket })));
    sent.end(body);
  });
}
