import type { LoaderFunctionArgs } from '@remix-run/node';
import { ideaCardImage } from '~/domain/ideas/card-image.queries.server';
import { isLang } from '~/i18n/languages';
import { AppError } from '~/platform/errors';

/** What messengers show beside a link to an idea: /cards/ky/1042.png. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const number = /^(\d{1,9})\.png$/.exec(params.file ?? '')?.[1];
  if (!number || !isLang(params.lang)) throw new AppError('not_found');
  const { png, etag } = await ideaCardImage(Number(number), params.lang);
  const headers = { ETag: `"${etag}"`, 'Cache-Control': 'public, max-age=3600' };
  if (request.headers.get('If-None-Match') === `"${etag}"`) return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(png), { headers: { ...headers, 'Content-Type': 'image/png' } });
}
