import { ANY_IDEA, type FundingCriteria } from '~/domain/funding/windows/criteria';
import type { WindowValues } from '~/domain/funding/windows/window';

/** Criteria that ask for nothing but what is given. */
export function criteria(asked: Partial<FundingCriteria> = {}): FundingCriteria {
  return { ...ANY_IDEA, ...asked };
}

/** A private window without dates. */
export function windowValues(
  asked: Partial<FundingCriteria> = {},
  values: Partial<Omit<WindowValues, 'criteria'>> = {},
): WindowValues {
  return { name: 'Багыт', isPublic: false, opensOn: null, closesOn: null, ...values, criteria: criteria(asked) };
}
