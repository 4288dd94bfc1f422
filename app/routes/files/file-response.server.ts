import { Readable } from 'node:stream';
import { AppError } from '~/platform/errors';
import { uploadStore } from '~/platform/uploads/upload-store.server';

interface Stored {
  key: string;
  mediaType: string;
  /** Of exactly these bytes. */
  etag: string;
  cacheControl: string;
  /** `Content-Disposition`, for what is downloaded. */
  disposition?: string;
}

/**
 * Stored bytes as an answer that no browser takes for a page: its type as it was found, never sniffed again, in a
 * sandbox without rights. 304 where the reader has them. Throws not_found where they are gone.
 */
export async function fileResponse(request: Request, stored: Stored): Promise<Response> {
  const etag = `"${stored.etag}"`;
  const headers = new Headers({
    ETag: etag,
    'Cache-Control': stored.cacheControl,
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'X-Content-Type-Options': 'nosniff',
  });
  if (request.headers.get('If-None-Match') === etag) return new Response(null, { status: 304, headers });
  const found = await uploadStore().open(stored.key);
  if (!found) throw new AppError('not_found');
  headers.set('Content-Type', stored.mediaType);
  headers.set('Content-Length', String(found.bytes));
  if (stored.disposition) headers.set('Content-Disposition', stored.disposition);
  return new Response(Readable.toWeb(found.stream) as ReadableStream<Uint8Array>, { headers });
}
