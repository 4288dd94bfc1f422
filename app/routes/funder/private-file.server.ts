import { today } from '~/platform/today.server';

/** A file of the funder's own desk. Nobody between the server and the reader may keep it. */
export function privateFile(body: BodyInit, type: string, name: string, format: string): Response {
  return new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="ashar-${name}-${today()}.${format}"`,
      'Cache-Control': 'private, no-store',
    },
  });
}
