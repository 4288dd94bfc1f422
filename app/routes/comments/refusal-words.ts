import type { RefusalWords } from '~/platform/forms.server';

/** Why a comment or a report was refused, in words. */
export const COMMENT_REFUSALS: RefusalWords = {
  closed: 'discussion.error_closed',
  conflict: 'discussion.error_twice',
  unconfirmed: 'discussion.error_unconfirmed',
};
