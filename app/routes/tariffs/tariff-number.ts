import { AppError } from '~/platform/errors';

/** The number in a tariff's address; a slug after it is for people. Throws not_found. */
export function tariffNumber({ number = '' }: { number?: string | undefined }): number {
  const found = /^(\d{1,9})(?:-|$)/.exec(number);
  if (!found || Number(found[1]) < 1) throw new AppError('not_found');
  return Number(found[1]);
}

/** The number of a version in an address or a query; null where there is none. Throws not_found for what is no number. */
export function versionNumber(typed: string | null | undefined): number | null {
  if (typed === null || typed === undefined || typed === '') return null;
  if (!/^[1-9]\d{0,5}$/.test(typed)) throw new AppError('not_found');
  return Number(typed);
}

/** The two versions that a page of a tariff is asked for. */
export function versionsWanted(url: string): { version: number | null; compared: number | null } {
  const { searchParams } = new URL(url);
  return { version: versionNumber(searchParams.get('version')), compared: versionNumber(searchParams.get('with')) };
}
