import { AppError } from '~/platform/errors';

/** The number of a progress report in its address. Throws not_found. */
export function reportNumber({ report = '' }: { report?: string | undefined }): number {
  if (!/^[1-9]\d{0,8}$/.test(report)) throw new AppError('not_found');
  return Number(report);
}
