import type { LoaderFunctionArgs } from '@remix-run/node';
import { IMAGE_FORMATS, IMAGE_MEDIA_TYPES, IMAGE_WIDTHS } from '~/domain/files/file-kinds';
import { findReadableFile } from '~/domain/files/read-file.server';
import { imageKey } from '~/domain/files/uploads.server';
import { AppError } from '~/platform/errors';
import { fileResponse } from './file-response.server';

const YEAR_SECONDS = 31_536_000;
/** A cache between us and the readers asks again after this: a picture may be taken down. */
const SHARED_SECONDS = 300;

/** One size of a picture in one format: /images/ID/640.avif. Its bytes never change under its address. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const [size, extension] = (params.size ?? '').split('.');
  const width = IMAGE_WIDTHS.find((known) => String(known) === size);
  const format = IMAGE_FORMATS.find((known) => known === extension);
  if (!width || !format) throw new AppError('not_found');
  const file = await findReadableFile(context.actor, params.id ?? '');
  if (file.kind !== 'image') throw new AppError('not_found');
  return fileResponse(request, {
    key: imageKey(file.storeKey, width, format),
    mediaType: IMAGE_MEDIA_TYPES[format],
    etag: `${file.sha256}-${width}-${format}`,
    cacheControl: file.isPublic
      ? `public, max-age=${YEAR_SECONDS}, s-maxage=${SHARED_SECONDS}, immutable`
      : 'private, no-store',
  });
}
