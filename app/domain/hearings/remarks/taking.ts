import { type Hearing, takesRemarks } from '../hearing';
import type { Taking } from './remark-view';

/** Whether a hearing takes remarks at that instant, and if not, whether it still will. */
export function takingAt(hearing: Pick<Hearing, 'stage' | 'remarksOpenAt' | 'remarksCloseAt'>, at: Date): Taking {
  if (takesRemarks(hearing, at)) return 'open';
  const { stage, remarksCloseAt } = hearing;
  const awaits =
    stage === 'draft' || stage === 'postponed' || (stage === 'announced' && (!remarksCloseAt || at < remarksCloseAt));
  return awaits ? 'not_open' : 'closed';
}
