import { AppError } from '~/platform/errors';

/** Any address that no other route knows. */
export function loader(): never {
  throw new AppError('not_found');
}

export default function NotFound() {
  return null;
}
