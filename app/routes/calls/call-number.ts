import { AppError } from '~/platform/errors';

/** The number in a call's address; the slug after it is for people: "3-water-for-villages". Throws not_found. */
export function callNumber({ number = '' }: { number?: string | undefined }): number {
  const found = /^(\d{1,9})(?:-|$)/.exec(number);
  if (!found || Number(found[1]) < 1) throw new AppError('not_found');
  return Number(found[1]);
}

/** The number of an application in its address. Throws not_found. */
export function applicationNumber({ application = '' }: { application?: string | undefined }): number {
  if (!/^[1-9]\d{0,8}$/.test(application)) throw new AppError('not_found');
  return Number(application);
}
