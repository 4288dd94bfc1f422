import { AppError } from '~/platform/errors';

/** The number of a remark in an address; it counts within its hearing. Throws not_found. */
export function remarkNumber({ remark = '' }: { remark?: string | undefined }): number {
  if (!/^[1-9]\d{0,8}$/.test(remark)) throw new AppError('not_found');
  return Number(remark);
}
