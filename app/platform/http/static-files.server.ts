import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import path from 'node:path';
import type { Answer, AnswerHeaders } from './answer.server';
import { acceptedEncoding, compress, type Encoding, isCompressible } from './compression.server';
import type { Exchange } from './exchange.server';

const TYPES: Record<string, string> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

interface StaticFile {
  body: Buffer;
  etag: string;
  headers: AnswerHeaders;
  encoded: Map<Encoding, Promise<Buffer>>;
}

/** Reads a folder of the build into memory. Only these files can be asked for: no path reaches the disk. */
export function loadStaticFiles(folder: string): Map<string, StaticFile> {
  const files = new Map<string, StaticFile>();
  if (!existsSync(folder)) return files;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(folder, name);
    const type = TYPES[path.extname(name)];
    // Nothing hidden, no source map, no kind of file that we do not know.
    if (!type || /(?:^|[\\/])\./.test(name) || !statSync(file).isFile()) continue;
    const address = `/${name.split(path.sep).join('/')}`;
    files.set(address, readStaticFile(address, type, readFileSync(file)));
  }
  return files;
}

function readStaticFile(address: string, type: string, body: Buffer): StaticFile {
  const isHashed = address.startsWith('/assets/');
  return {
    body,
    etag: createHash('sha256').update(body).digest('base64url').slice(0, 22),
    headers: {
      'content-type': type,
      'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
    },
    encoded: new Map(),
  };
}

/** Answers with a file of the build; undefined when there is none at this path. */
export function staticAnswer(
  files: ReadonlyMap<string, StaticFile>,
  { method, pathname, req }: Exchange,
): Promise<Answer> | undefined {
  const file = method === 'POST' ? undefined : files.get(pathname);
  return file && fileAnswer(file, req);
}

async function fileAnswer(file: StaticFile, req: IncomingMessage): Promise<Answer> {
  const compressible = isCompressible(String(file.headers['content-type']), file.body.length);
  const encoding = compressible ? acceptedEncoding(req.headers['accept-encoding']) : 'identity';
  const etag = `"${file.etag}${encoding === 'identity' ? '' : `-${encoding}`}"`;
  const headers: AnswerHeaders = { ...file.headers, etag, ...(compressible && { vary: 'Accept-Encoding' }) };
  if (req.headers['if-none-match'] === etag) return { status: 304, headers, body: null };
  if (encoding !== 'identity') headers['content-encoding'] = encoding;
  return { status: 200, headers, body: await encodedBody(file, encoding) };
}

/** Compressed as well as can be, once, when it is first asked for. */
function encodedBody(file: StaticFile, encoding: Encoding): Promise<Buffer> {
  const known = file.encoded.get(encoding) ?? compress(file.body, encoding, 11);
  file.encoded.set(encoding, known);
  return known;
}
