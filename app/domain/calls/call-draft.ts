import type { LocalText } from '~/i18n/languages';
import type { FundingCriteria } from '../funding/windows/criteria';
import type { Call, RequiredDocument } from './call';

/** Everything that a funder writes about a call before it is announced. */
export interface CallDraft {
  titles: LocalText;
  texts: LocalText;
  criteria: FundingCriteria;
  rubricId: string | null;
  /** Tyiyn. */
  budget: number;
  documents: RequiredDocument[];
  /** Null opens it with the announcing. */
  opensAt: Date | null;
  closesAt: Date | null;
  appealDays: number;
  contactEmail: string | null;
  contactPhone: string | null;
}

/** What announcing waits for. */
export type MissingItem = 'titles' | 'texts' | 'budget' | 'closing' | 'window' | 'contact';

/** What is missing for announcing a draft at an instant, in the order of the form. */
export function missingForAnnouncing(draft: Omit<CallDraft, 'criteria'> | Call, at: Date): MissingItem[] {
  const { closesAt, opensAt } = draft;
  const opens = opensAt && opensAt > at ? opensAt : at;
  const checks: Record<MissingItem, boolean> = {
    titles: Boolean(draft.titles.ky),
    texts: Boolean(draft.texts.ky),
    budget: draft.budget > 0,
    closing: closesAt !== null,
    window: closesAt === null || closesAt > opens,
    contact: Boolean(draft.contactEmail || draft.contactPhone),
  };
  return (Object.keys(checks) as MissingItem[]).filter((item) => !checks[item]);
}
