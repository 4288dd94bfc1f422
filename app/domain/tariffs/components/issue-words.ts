import type { MessageKey } from '~/i18n/i18n';
import type { IssueCode } from '../calculation-fields';

/** The sentence that explains what is wrong in a calculation. */
export function issueKey(code: IssueCode): MessageKey {
  return `tariffs.issue_${code}`;
}
