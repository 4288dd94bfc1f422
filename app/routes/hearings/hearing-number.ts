import { AppError } from '~/platform/errors';

/** The number in a hearing's address; the slug after it is for people: "12-budget-2027". Throws not_found. */
export function hearingNumber({ number = '' }: { number?: string | undefined }): number {
  const found = /^(\d{1,9})(?:-|$)/.exec(number);
  if (!found || Number(found[1]) < 1) throw new AppError('not_found');
  return Number(found[1]);
}
