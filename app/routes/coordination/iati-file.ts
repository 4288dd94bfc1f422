import type { LoaderFunctionArgs } from '@remix-run/node';
import { iatiAnswer } from '~/domain/exchange/iati/iati-answer.server';
import { AppError } from '~/platform/errors';

/** A funder's projects on Ashar as an IATI file: "too-fondu.xml". */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const [, slug] = /^([a-z0-9-]{1,120})\.xml$/.exec(params.file ?? '') ?? [];
  if (!slug) throw new AppError('not_found');
  const { xml, etag } = await iatiAnswer(slug);
  const headers = {
    'Content-Type': 'application/xml; charset=utf-8',
    'Cache-Control': 'public, max-age=300',
    ETag: etag,
  };
  if (request.headers.get('If-None-Match') === etag) return new Response(null, { status: 304, headers });
  return new Response(xml, { headers });
}
