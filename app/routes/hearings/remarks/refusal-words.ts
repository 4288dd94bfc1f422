import type { RefusalWords } from '~/platform/forms.server';

/** Why a remark was refused, in words. */
export const REMARK_REFUSALS: RefusalWords = {
  closed: 'remarks.error_closed',
  conflict: 'remarks.error_twice',
  unconfirmed: 'remarks.stance_unconfirmed',
};
