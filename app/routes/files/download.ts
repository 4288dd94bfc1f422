import type { LoaderFunctionArgs } from '@remix-run/node';
import { attachmentDisposition } from '~/domain/files/file-name';
import { findReadableFile } from '~/domain/files/read-file.server';
import { downloadKey } from '~/domain/files/uploads.server';
import { AppError } from '~/platform/errors';
import { fileResponse } from './file-response.server';

/** A file as it was uploaded (an image: its largest size), always as a download. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const file = await findReadableFile(context.actor, params.id ?? '');
  if (params.name !== file.name) throw new AppError('not_found');
  return fileResponse(request, {
    key: downloadKey(file),
    mediaType: file.mediaType,
    etag: file.sha256,
    cacheControl: file.isPublic ? 'public, max-age=0, must-revalidate' : 'private, no-store',
    disposition: attachmentDisposition(file.name),
  });
}
