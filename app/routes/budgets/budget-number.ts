import { AppError } from '~/platform/errors';

/** The number of a budget in an address. Throws not_found. */
export function budgetNumber(number: string | undefined): number {
  if (!/^[1-9]\d{0,8}$/.test(number ?? '')) throw new AppError('not_found');
  return Number(number);
}
